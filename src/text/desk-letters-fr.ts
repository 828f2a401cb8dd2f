import type { DeskLettersWords } from './desk-letters-en.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** French for printing and posting letters. */
export const deskLettersFrench: DeskLettersWords = {
  lead: 'Le navigateur imprime une feuille de comptes et le plan d’affranchissement, puis pour chaque destinataire des étiquettes, une lettre d’accompagnement, un bordereau et les lettres.',
  way: 'Comment elles voyagent',
  ways: {
    single: 'Chacune dans son enveloppe',
    parcel: 'En un seul colis',
    'via-office': 'Par un bureau',
    'via-embassy': 'Par une ambassade',
  },
  cover: 'Langue des lettres d’accompagnement',
  covers: { own: 'la première langue de la campagne', en: 'anglais', fr: 'français' },
  plan: 'Plan d’envoi',
  to: 'À',
  messages: 'Messages à la personne',
  cases: 'Cas',
  letters: 'Lettres',
  envelopes: 'Enveloppes',
  together: 'Ensemble',
  kept: (n) =>
    count(
      n,
      '# lettre reste ici : son auteur n’a pas accepté qu’on la remette.',
      '# lettres restent ici : leurs auteurs n’ont pas accepté qu’on les remette.',
    ),
  byHand: (n) =>
    count(
      n,
      '# lettre a des pages manuscrites ou des photos qui ne sont pas encore au centre : elle n’est pas imprimée.',
      '# lettres ont des pages manuscrites ou des photos qui ne sont pas encore au centre : elles ne sont pas imprimées.',
    ),
  print: 'Imprimer les lettres',
  save: 'Enregistrer comme fichier, avec les listes',
  saveHint:
    'Imprimer d’ici ne laisse aucun fichier. Celui qu’on enregistre contient des noms et des lettres : supprimez-le après l’envoi.',
  saved: (n) => count(n, '# lettre sur la page', '# lettres sur la page'),
  posted: 'Noter ce qui a été posté',
  case: 'Cas',
  number: 'Lettres',
  proof: 'Reçu de la poste',
  record: 'Noter',
  recorded: (n) => `Écrit dans le journal du bureau, entrée ${n}.`,
};
