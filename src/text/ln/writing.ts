import type { WritingWords } from '../en/writing.ts';

/** What is said around letters and stories only. */
export const writingLingala: WritingWords = {
  keptLetter: {
    title: 'Mokanda moko ezalaki kokomama',
    ask: 'Kokoba mokanda oyo ezalaki kokomama?',
    hint: 'Soki ezali ya yo te, pona te. Emonanaka kaka nsima ya “Ee”.',
    yes: 'Ee, ezali ya ngai',
    no: 'Te',
  },
};
