import type { DeskInterestsWords } from './desk-interests-en.ts';
import { plural } from './plural.ts';

/** French for following who wants to hold an event. */
export const deskInterestsFrench: DeskInterestsWords = {
  lead: 'Les personnes qui ont dit, lors d’un événement, vouloir en organiser un. Celle qui attend depuis le plus longtemps vient en premier. Ce que vous choisissez est gardé dans le journal du bureau, au centre.',
  table: 'Qui veut organiser un événement',
  found: (n) => plural('fr', n, { one: '# personne', other: '# personnes' }),
  none: 'Personne ne l’a encore demandé. Sur les tablettes, la question vient après le scellé.',
  state: 'Où on en est',
  states: { new: 'nouveau', answered: 'répondu', planned: 'prévu', held: 'tenu', reported: 'compte rendu reçu' },
  saidAt: (day, event) => (event === '' ? day : `${day}, ${event}`),
  csv: 'Enregistrer la liste (CSV)',
};
