import type { DeskOpenWords } from './desk-open-en.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** French for opening a campaign at the office. */
export const deskOpenFrench: DeskOpenWords = {
  title: 'Le bureau de la campagne',
  lead: 'Ouvre ce qui a été recueilli, dans la seule mémoire de ce navigateur. Rien n’est enregistré ; fermer la page l’oublie.',
  keyFile: 'Fichier de clés',
  chooseKey: 'Choisir le fichier de clés',
  passphrase: 'Phrase secrète',
  passphraseHint: 'Six mots',
  recovery: 'Ouvrir plutôt avec le code de secours imprimé',
  recoveryCode: 'Code de secours',
  recoveryHint: '28 lettres et chiffres, en sept groupes',
  show: 'Montrer ce que je tape',
  from: 'Que faut-il ouvrir',
  fromCentre: 'Tout ce que ce centre a',
  fromFiles: 'Seulement des fichiers transportés',
  addFile: 'Ajouter un fichier transporté',
  removeFile: (name) => `Laisser ${name} de côté`,
  open: 'Ouvrir',
  trust:
    'Le fichier de clés reste sur cet ordinateur. Mais le code de cette page vient du centre : si vous ne faites pas confiance à qui le tient, ouvrez plutôt en ligne de commande.',
  working: {
    key: 'Ouverture du fichier de clés. Cela prend exprès quelques secondes.',
    fetching: 'Réception …',
    opening: (opened) => count(opened, '# entrée ouverte et vérifiée', '# entrées ouvertes et vérifiées'),
    openingOf: (opened, of) => `${opened} entrées sur ${of} ouvertes et vérifiées`,
  },
  cancel: 'Annuler',
  done: 'Terminé',
  close: 'Fermer et oublier',
  closed: 'Fermé. Il n’en reste rien dans cette page.',
  tabs: {
    overview: 'Vue d’ensemble',
    people: 'Personnes',
    review: 'Contrôle',
    lists: 'Listes',
    letters: 'Lettres',
    interests: 'Organisateurs',
  },
  opened: (entries, journals) =>
    `${count(entries, '# entrée', '# entrées')} de ${count(journals, '# journal', '# journaux')} ouvertes`,
  memory: (megabytes) => `${megabytes} Mo en mémoire, rien sur le disque`,
  allGood:
    'Chaque signature mène à la clé de la campagne, aucun numéro ne manque ni n’est en double, rien n’a été modifié.',
  comparison: {
    same: 'Le centre compte pareil.',
    differs: 'Le centre compte autrement. Demandez à qui le tient, et ouvrez en ligne de commande : elle montre où.',
    'still-arriving': 'Des lettres arrivent en ce moment ; les totaux du centre n’ont pas été comparés.',
    none: 'Lu dans des fichiers : pas comparé aux totaux d’un centre.',
  },
  broken: (n) =>
    count(n, '# chose ne tient pas. Le reste est ouvert.', '# choses ne tiennent pas. Le reste est ouvert.'),
  brokenMore: (shown) => `Les ${shown} premières figurent ici.`,
  brokenTable: 'Ce qui ne tient pas',
  tablet: 'Tablette',
  place: 'Entrées',
  cause: 'Ce qui ne va pas',
  somewhere: 'quelque part',
  range: (first, last) => `${first} à ${last}`,
  sorts: 'Ce qui a été compté',
  case: 'Cas',
  what: 'Quoi',
  count: 'Nombre',
  caseNumber: (number) => `Cas ${number}`,
  search: 'Chercher un nom',
  found: (n) => count(n, '# personne', '# personnes'),
  peopleTable: 'Personnes',
  name: 'Nom',
  country: 'Pays',
  did: 'Cas',
  signed: (cases) => `a signé ${cases}`,
  wrote: (cases) => `a écrit pour ${cases}`,
  takenBack: 'retiré',
  pages: {
    first: 'Début',
    back: 'Précédent',
    next: 'Suivant',
    end: 'Fin',
    range: (from, to) => `${from} à ${to}`,
  },
  channels: { tablet: 'tablette', paper: 'papier', phone: 'propre téléphone' },
  faults: {
    'not-a-carrier': (path) => `${path} n’est pas un fichier de transport.`,
    damaged: (path) => `${path} est abîmé par endroits ; le reste a été lu.`,
    cut: (path) => `${path} s’arrête trop tôt ; ce qui précède a été lu. Redemandez le fichier.`,
  },
  problems: {
    'key-file-damaged': 'Ce n’est pas un fichier de clés, ou il est abîmé. Prenez-en une autre copie.',
    'key-file-changed':
      'Le fichier de clés n’est pas tel qu’il a été écrit : quelqu’un ou quelque chose l’a modifié. Prenez-en une autre copie.',
    'kdf-too-weak': 'La protection du fichier de clés a été affaiblie. Ne l’utilisez pas ; prenez-en une autre copie.',
    'passphrase-wrong': 'La phrase secrète n’ouvre pas ce fichier. Ce sont six mots, séparés par des espaces.',
    'recovery-code-wrong': 'Le code de secours n’ouvre pas ce fichier. Il a 28 lettres et chiffres.',
    'centre-unreachable':
      'Le centre est injoignable. Le réseau marche-t-il ? Les fichiers transportés s’ouvrent sans lui.',
    'not-a-centre': 'Ce qui répond n’est pas un centre Barua : une page de connexion, ou un autre site.',
    'centre-refused': 'Le centre a refusé. Est-ce bien celui où la campagne est publiée ?',
    'campaign-unpublished': 'Ce centre ne connaît pas la campagne. Est-ce le bon ?',
    manifest: 'Le centre a donné un manifeste que la clé de cette campagne n’a pas signé. Est-ce le bon centre ?',
    pack: 'Le centre a donné un dossier de cas qui n’est pas celui que nomme le manifeste. Dites-le à qui le tient.',
    'office-entry-damaged':
      'Le centre a donné un journal du bureau que la clé de cette campagne n’a pas signé, ou pas en entier. Dites-le à qui le tient.',
    broken: 'La page elle-même a un défaut. Rien n’est perdu au centre ; ouvrez de nouveau, ou en ligne de commande.',
  },
};
