import type { DeskListsWords } from './desk-lists-en.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** French for signature lists and for erasing. */
export const deskListsFrench: DeskListsWords = {
  lead: 'Une liste qu’on remet contient le nom, la signature et le pays de celles et ceux qui l’ont accepté, et rien d’autre. Ce qui a été retiré, effacé ou jugé non valable n’y figure pas.',
  table: 'Listes de signatures',
  case: 'Cas',
  named: 'Avec le nom',
  unnamed: 'Sans',
  notValid: 'Pas comptées',
  files: 'Fichiers',
  print: 'Imprimer',
  printOf: (name) => `Imprimer : ${name}`,
  csv: (name) => `CSV : ${name}`,
  xlsx: (name) => `XLSX : ${name}`,
  osdi: (name) => `JSON : ${name}`,
  all: 'Tous les cas',
  contacts: 'Contacts de celles et ceux qui veulent la suite',
  contactsHint: 'Seulement de personnes qui ont accepté d’apprendre la suite. Pour rien d’autre.',
  saved: (n) => count(n, '# ligne enregistrée', '# lignes enregistrées'),
  making: 'Préparation du fichier …',
  failed:
    'Cela n’a pas marché : rien n’a été enregistré ni imprimé. Réessayez ; si cela échoue encore, fermez le bureau et rouvrez-le.',
  savedHint: 'Un fichier enregistré n’est plus sous la garde du bureau : supprimez-le une fois remis.',
  erase: 'Effacer',
  eraseOf: (name) => `Effacer ${name}`,
  eraseTitle: 'Effacer cette personne ?',
  eraseLead: (name) =>
    `Ce que ${name} a donné est retiré du centre pour de bon, pages manuscrites comprises. Seul reste qu’il y eut une entrée, avec son compte et une empreinte. C’est irréversible.`,
  eraseLineLead: (name, sheet) =>
    `${name} a été recopié de la feuille ${sheet}. Tous les noms recopiés avec lui et les photos de la feuille sont retirés du centre pour toujours ; leur nombre reste. Détruisez vous-même le papier. C’est irréversible.`,
  notSeen:
    'Le journal du bureau le dit désormais, mais le poste n’a pas pu les voir disparus du centre. Rouvrez et regardez : il n’y a pas encore de preuve.',
  eraseElsewhere:
    'Les listes et lettres déjà enregistrées ou imprimées, les fichiers transportés et les anciennes sauvegardes ne sont pas atteints ; supprimez-les vous-même. Ce qui est mis de côté n’est pas parcouru par nom : admettez-le ou jetez-le d’abord. Le bureau laisse cette personne de côté dans tout ce qu’il ouvrira.',
  cancel: 'Annuler',
  erased: 'Effacé. La preuve ne contient rien de la personne ; montrez-la ou envoyez-la.',
  erasedAhead:
    'Effacé. Une partie n’est pas encore arrivée au centre : à son arrivée, elle sera prise sans son texte. La preuve le dit, et ne contient rien de la personne.',
  proof: 'Enregistrer la preuve',
  searchHint: 'Une partie du nom, ou le code de retrait entier',
};
