/** What is said around letters and stories only; comes with the first of them. */
export const writingEnglish = {
  keptLetter: {
    title: 'A letter was being written',
    ask: 'Go on with the letter that was being written?',
    hint: 'If it is not yours, choose no. It is shown only after “Yes”.',
    yes: 'Yes, it is mine',
    no: 'No',
  },
};

/** What every language says around letters and stories. */
export type WritingWords = typeof writingEnglish;
