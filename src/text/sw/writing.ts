import type { WritingWords } from '../en/writing.ts';

/** What is said around letters and stories only. */
export const writingSwahili: WritingWords = {
  keptLetter: {
    title: 'Kuna barua iliyokuwa ikiandikwa',
    ask: 'Uendelee na barua iliyokuwa ikiandikwa?',
    hint: 'Kama si yako, chagua hapana. Itaonyeshwa tu baada ya “Ndiyo”.',
    yes: 'Ndiyo, ni yangu',
    no: 'Hapana',
  },
};
