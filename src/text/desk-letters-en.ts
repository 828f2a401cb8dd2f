import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** English for printing and posting letters. Its type is the contract for other languages. */
export const deskLettersEnglish = {
  lead: 'The browser prints a sheet of counts and the postage plan, then for each addressee labels, cover letter and manifest, and the letters.',
  way: 'How they travel',
  ways: {
    single: 'Each in an envelope of its own',
    parcel: 'In one parcel',
    'via-office': 'By way of an office',
    'via-embassy': 'By way of an embassy',
  },
  cover: 'Cover letters speak',
  covers: { own: 'the campaign’s first language', en: 'English', fr: 'French' },
  plan: 'Postage plan',
  to: 'To',
  messages: 'Messages for the person',
  cases: 'Cases',
  letters: 'Letters',
  envelopes: 'Envelopes',
  together: 'Together',
  kept: (n: number) =>
    count(
      n,
      '# letter stays here: its writer did not agree to delivery.',
      '# letters stay here: their writers did not agree to delivery.',
    ),
  byHand: (n: number) =>
    count(
      n,
      '# letter has pages by hand or photographs that are not at the centre yet: it is not printed.',
      '# letters have pages by hand or photographs that are not at the centre yet: they are not printed.',
    ),
  print: 'Print the letters',
  save: 'Save as a file, with the lists',
  saveHint:
    'Printing from here leaves no file behind. A saved one holds names and letters: delete it when they are posted.',
  saved: (n: number) => count(n, '# letter on the page', '# letters on the page'),
  posted: 'Record what was posted',
  case: 'Case',
  number: 'Letters',
  proof: 'Receipt of the post',
  record: 'Record',
  recorded: (n: string) => `Written into the office’s journal as entry ${n}.`,
};

/** What every language says there. */
export type DeskLettersWords = typeof deskLettersEnglish;
