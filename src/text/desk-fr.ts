import type { DeskWords } from './desk-en.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** French for the office's pages. */
export const deskFrench: DeskWords = {
  title: 'Totaux',
  asOf: (when) =>
    `État au ${when}, à l’horloge du centre. Compté d’après des entrées scellées, que le centre ne peut pas lire.`,
  loading: 'Réception des totaux …',
  refresh: 'Actualiser',
  language: 'Langue',
  people: 'Personnes',
  actions: 'Actions',
  entries: (entries, journals) =>
    `${count(entries, '# entrée', '# entrées')} dans ${count(journals, '# journal', '# journaux')}`,
  aside: (n) =>
    count(
      n,
      '# entrée est gardée mais pas comptée, car son en-tête n’a pas pu être compris.',
      '# entrées sont gardées mais pas comptées, car leurs en-têtes n’ont pas pu être compris.',
    ),
  noPeopleByCase:
    'Une personne peut agir pour plusieurs cas : on compte donc les personnes par événement et par jour seulement.',
  provisional: 'Provisoire',
  provisionalLead: (reports: number) =>
    `${count(reports, '# rapport du soir est arrivé', '# rapports du soir sont arrivés')} avant les envois. Voici ce qu’ils annoncent en plus des chiffres ci-dessus ; ces nombres y passeront quand les tablettes enverront.`,
  nothing: 'Rien n’est encore arrivé.',
  total: 'Total',
  by: { case: 'Par cas', purpose: 'Par but', form: 'Par forme', event: 'Par événement', day: 'Par jour' },
  columns: { case: 'Cas', purpose: 'But', form: 'Forme', event: 'Événement', day: 'Jour' },
  purposes: { appeal: 'Appel aux responsables', solidarity: 'Solidarité' },
  forms: {
    signature: 'Signatures',
    letter: 'Lettres',
    card: 'Messages et cartes',
    sms: 'SMS',
    fax: 'Fax',
    email: 'E-mails',
    social: 'Publications',
    photo: 'Photos',
    other: 'Autres',
  },
  caseNumber: (number) => `Cas ${number}`,
  eventCode: (code) => `Événement ${code}`,
  eventSealed: 'Événement scellé',
  problems: {
    'link-incomplete': 'Ce lien est incomplet. Il se termine par « #ticket=…&campaign=… » ; copiez-le entier.',
    'ticket-wrong': 'Ce lien a expiré ou concerne une autre campagne. Créez-en un nouveau au bureau.',
    'unknown-campaign': 'Ce centre ne connaît pas la campagne.',
    offline: 'Le centre est injoignable.',
    broken: 'Le centre a répondu autre chose que des totaux. Réessayez plus tard.',
  },
};
