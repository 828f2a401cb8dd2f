import type { DeskThanksWords } from './desk-thanks-en.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** French for writing to those who asked to hear. */
export const deskThanksFrench: DeskThanksWords = {
  lead: 'Une lettre à ceux qui ont demandé à savoir ce qu’il en advient, à chacun dans sa langue, et à personne d’autre.',
  mailing: 'Nom de cet envoi',
  mailingHint: 'Personne ne reçoit deux lettres d’un même envoi. Un autre nom, c’est un autre envoi.',
  number: 'Vous êtes 1 sur',
  numberHint: 'Vide : tout ce qui est confirmé. Un autre chiffre si d’autres bureaux ont collecté aussi.',
  language: 'Langue du texte',
  noText: (language) => `${language}, pas encore de texte`,
  subject: 'Objet',
  text: 'Texte',
  textHint: 'Rempli pour chaque personne : {name}, {number}, {campaign}, {cases}, {outcomes}.',
  sample: 'Tel qu’on le lira',
  people: 'Qui a demandé à savoir',
  languageHead: 'Langue',
  peopleHead: 'Personnes',
  textHead: 'Texte',
  there: 'présent',
  instead: (language) => `absent, elles reçoivent : ${language}`,
  none: 'Personne n’a encore demandé à savoir.',
  counts: {
    mail: (n) => count(n, '# lettre peut partir par courriel', '# lettres peuvent partir par courriel'),
    phone: (n) =>
      count(n, '# personne n’a laissé qu’un numéro de téléphone', '# personnes n’ont laissé qu’un numéro de téléphone'),
    unclear: (n) => count(n, '# adresse ne reçoit aucun courriel', '# adresses ne reçoivent aucun courriel'),
    sent: (n) => count(n, '# lettre est partie', '# lettres sont parties'),
    refused: (n) =>
      count(n, '# a été refusée par le serveur de courriel', '# ont été refusées par le serveur de courriel'),
    unsure: (n) =>
      count(
        n,
        '# s’est interrompue en chemin : nul ne sait si elle est partie',
        '# se sont interrompues en chemin : nul ne sait si elles sont parties',
      ),
  },
  open: 'Ouvrir des textes',
  save: 'Enregistrer les textes',
  csv: 'Lettres en CSV',
  csvHint:
    'Pour un autre programme qui les envoie, par courriel ou SMS. Le fichier contient des noms et des adresses : supprimez-le ensuite.',
  record: 'Un autre programme les a toutes envoyées',
  recorded: (n) => count(n, '# lettre est notée comme partie.', '# lettres sont notées comme parties.'),
  send: 'Un navigateur n’envoie pas de courriel. En ligne de commande :',
  notRead: 'Ce n’est pas un fichier de textes, ou il est endommagé.',
  faults: {
    shape: (at) => `${at} manque ou n’est pas comme il faut.`,
    'text-missing': (at) => `${at} est vide.`,
    'place-unknown': (at, place) => `${at} : rien ne s’appelle {${place}}.`,
  },
};
