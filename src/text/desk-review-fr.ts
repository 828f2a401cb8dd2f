import type { DeskReviewWords } from './desk-review-en.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** French for the office's review. */
export const deskReviewFrench: DeskReviewWords = {
  lead: 'Rien ici ne change ce qui a été recueilli. Ce que vous décidez est écrit, signé, dans le journal du bureau au centre.',
  collected: 'Recueilli',
  notValid: 'Pas compté',
  confirmed: 'Confirmé',
  why: 'Pourquoi certaines ne comptent pas',
  reason: 'Raison',
  duplicates: 'Peut-être signé deux fois',
  duplicatesLead:
    'Le même nom pour le même cas, sans égard aux majuscules, aux accents ni à l’ordre ; jamais d’une écriture à l’autre. Les plus probables d’abord. Personne n’est bloqué : c’est vous qui décidez.',
  groups: (n) => count(n, '# paire ou groupe', '# paires ou groupes'),
  open: (n) => count(n, '# encore à décider', '# encore à décider'),
  none: 'Aucune paire de signatures pour un cas ne semble venir d’une seule personne.',
  cases: (cases) => `Cas ${cases}`,
  one: 'Une personne : compter une fois',
  different: 'Personnes différentes',
  judged: 'Décidé',
  likelihoods: { high: 'Très probable', middle: 'Probable', low: 'Peu probable' },
  evidence: {
    'same-contact': 'même téléphone ou courriel',
    'same-spelling': 'écrit pareil',
    'same-event': 'au même événement',
    'same-age': 'même âge',
    'initials-only': 'l’un n’a qu’une initiale',
    'one-word': 'un seul mot',
    'frequent-name': 'un nom fréquent',
    'contacts-differ': 'téléphones ou courriels différents',
    'ages-differ': 'âges éloignés',
  },
  reasons: {
    none: 'Valable',
    duplicate: 'Signé deux fois',
    'different-people': 'Personnes différentes',
    'no-person': 'Pas le nom d’une personne',
    'no-signature': 'Pas de signature',
    'no-letter': 'Pas une lettre',
    abuse: 'Abus',
    other: 'Une autre raison',
  },
  sample: 'Vérifier un échantillon',
  sampleLead: 'Des signatures tirées au hasard. De celles que vous jugez découle quelle part de toutes est valable.',
  draw: 'Tirer',
  drawn: 'Combien',
  drawnOf: (drawn, whole) => `${drawn} tirées sur ${whole} signatures`,
  interval: (share, low, high) =>
    `${share} valables ; de toutes les signatures ${low} à ${high}, dans 95 de 100 tels échantillons.`,
  valid: 'Valable',
  judgedSoFar: (n) => count(n, '# jugée jusqu’ici', '# jugées jusqu’ici'),
  problems: {
    'no-centre': 'Les jugements sont gardés au centre, et seuls des fichiers sont ouverts. Ouvrez ce que le centre a.',
    other: 'Le centre ne l’a pas pris. Rien n’a été écrit ; réessayez.',
  },
};
