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
  allSigners: (n) => count(n, 'Montrer les #', 'Montrer les #'),
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
  publish: 'Confirmer les totaux',
  publishLead:
    'Ce qui reste va au centre en chiffres par cas, forme, événement, pays et jour, signé, avec combien de personnes étaient dans les salles ; à qui sont les signatures qui ne comptent pas n’est pas dit. La page des totaux le montre à côté de ce qui est recueilli.',
  publishNow: 'Confirmer et publier',
  published: (actions, when) => `Publié : ${actions} actions confirmées au ${when}.`,
  bySort: 'Recueilli et confirmé',
  lines: (n) => count(n, '# ligne ne compte pas', '# lignes ne comptent pas'),
  sheetLine: (place, line) => `${place}, ligne ${line} de sa feuille`,
  onSheet: (sheet, line) => `sur papier, feuille ${sheet}, ligne ${line}`,
  sample: 'Vérifier un échantillon',
  sampleLead: 'Des signatures tirées au hasard. De celles que vous jugez découle quelle part de toutes est valable.',
  draw: 'Tirer',
  drawn: 'Combien',
  drawnOf: (drawn, whole) => `${drawn} tirées sur ${whole} signatures`,
  interval: (share, low, high) =>
    `${share} valables ; de toutes les signatures ${low} à ${high}, dans 95 de 100 tels échantillons.`,
  valid: 'Valable',
  restValid: (n) => count(n, 'Celle qui reste est valable', 'Les # qui restent sont valables'),
  keep: 'Consigner le résultat',
  keepHint:
    'Dès que chaque ligne est jugée. La graine et les lignes sont consignées aussi, pour que d’autres puissent refaire le tirage.',
  kept: 'Échantillons consignés',
  keptLine: (entry, notValid, drawn, low, high, whole) =>
    `Entrée ${entry} : ${notValid} sur ${drawn} non valables ; des ${whole} signatures, ${low} à ${high} valables`,
  again: 'Le revoir',
  againOf: (entry) => `Le revoir : entrée ${entry}`,
  shownAgain: (entry) => `C’est l’échantillon de l’entrée ${entry}.`,
  missing: (n) => count(n, '# de ses lignes n’est plus ici.', '# de ses lignes ne sont plus ici.'),
  judgedSoFar: (n) => count(n, '# jugée jusqu’ici', '# jugées jusqu’ici'),
  problems: {
    'no-centre': 'Les jugements sont gardés au centre, et seuls des fichiers sont ouverts. Ouvrez ce que le centre a.',
    behind: 'Un autre poste de ce bureau a confirmé depuis. Fermez, rouvrez et regardez.',
    'clock-behind':
      'Ce qui est confirmé porte une heure plus tardive que l’horloge de cet ordinateur. Rouvrir n’y change rien : réglez la date et l’heure, ici ou là où ce fut confirmé, puis confirmez encore.',
    'worker-broken':
      'Quelque chose a échoué sur cette page, et elle ne peut dire si cela fut écrit. Fermez, rouvrez et regardez avant de réessayer.',
    other: 'Le centre ne l’a pas pris. Rien n’a été écrit ; réessayez.',
  },
};
