import type { WritingWords } from '../en/writing.ts';

/** Ce qui ne se dit qu’autour des lettres et des récits. */
export const writingFrench: WritingWords = {
  keptLetter: {
    title: 'Une lettre était en cours',
    ask: 'Continuer la lettre qui était en cours ?',
    hint: 'Si ce n’est pas la vôtre, choisissez non. Elle ne s’affiche qu’après « Oui ».',
    yes: 'Oui, c’est la mienne',
    no: 'Non',
  },
};
