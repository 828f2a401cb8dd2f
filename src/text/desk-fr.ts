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
      '# entrée est gardée mais pas comptée : le centre n’a pas pu l’interpréter.',
      '# entrées sont gardées mais pas comptées : le centre n’a pas pu les interpréter.',
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

  carry: {
    title: 'Remettre un fichier transporté',
    lead: 'Pour les fichiers apportés de tablettes sans internet. Ils sont scellés : ni vous ni ce centre ne pouvez les lire. Aussi souvent que vous voulez : tout compte une fois.',
    choose: 'Choisir un fichier',
    sending: 'Envoi du fichier …',
    table: 'Ce qu’il en est',
    tablet: 'Tablette',
    unnamed: 'Tablette inconnue',
    taken: 'Pris',
    known: 'Déjà connu',
    refused: 'Refusé',
    atCentre: 'Au centre',
    whole: 'Le fichier est lu jusqu’au bout.',
    cut: 'Le fichier s’arrête trop tôt. Ce qui précède est pris ; redemandez le fichier pour le reste.',
    range: (first, last) => `Entrées ${first} à ${last}`,
    parts: (n) => count(n, '# partie du fichier', '# parties du fichier'),
    pagesHere: (n) => `Pages et photos scellées de ce fichier que le centre a : ${n}.`,
    pagesLeft: (n) => count(n, '# page ou photo scellée', '# pages et photos scellées'),
    receipts: 'Enregistrer les reçus à rapporter',
    receiptsHint: 'Rapportés à la tablette, ils lui disent ce qui est ici.',
    reasons: {
      damaged: 'abîmé en chemin',
      gap: 'des entrées qui précèdent manquent',
      fork: 'le centre a d’autres entrées sous ces numéros ; mis de côté pour le bureau',
      'tablet-revoked': 'le bureau a retiré cette tablette ; mis de côté',
      'unknown-tablet': 'le fichier ne dit pas de quelle tablette il vient',
      'unknown-campaign': 'ce centre ne connaît pas la campagne',
      'invite-expired': 'l’invitation de la tablette a expiré ; demandez au bureau',
      'invite-used-up': 'toutes les places de l’invitation sont prises ; demandez au bureau',
      'unknown-attachment': 'l’entrée dont elles font partie n’est pas encore ici ; toujours sur la tablette',
      'attachment-damaged': 'abîmées en chemin ; toujours sur la tablette',
      unstated: 'le fichier ne dit pas de qui elles sont ; toujours sur la tablette',
      'no-room': 'il n’y a pas de place au centre ; toujours sur la tablette',
      busy: 'le centre est occupé ; remettez le fichier encore une fois',
      other: (why) => `pas tel que sa tablette l’a signé (${why})`,
    },
    problems: {
      unreadable: 'Ce n’est pas un fichier de transport. Choisissez un fichier en .barua ou .barua.txt.',
      'too-large': 'Ce fichier est trop grand. Faites-le écrire avec seulement ce qui manque au centre.',
      busy: 'Le centre est occupé. Réessayez dans une minute.',
      offline: 'La connexion s’est coupée. Ce qui était arrivé est pris ; remettez le fichier encore une fois.',
      broken: 'Le centre a un problème. Réessayez plus tard ; rien n’est perdu.',
    },
  },
};
