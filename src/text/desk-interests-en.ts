import { plural } from './plural.ts';

/** English for following who wants to hold an event. Its type is the contract for other languages. */
export const deskInterestsEnglish = {
  lead: 'People who said at an event that they want to hold one themselves. Whoever waits longest for the next step stands first. What you choose is kept in the office’s journal at the centre.',
  table: 'Who wants to hold an event',
  found: (n: number) => plural('en', n, { one: '# person', other: '# people' }),
  none: 'Nobody has asked yet. On the tablets the question comes after the seal.',
  state: 'How far',
  states: { new: 'new', answered: 'answered', planned: 'planned', held: 'held', reported: 'reported' },
  saidAt: (day: string, event: string) => (event === '' ? day : `${day}, ${event}`),
  csv: 'Save the list (CSV)',
};

/** What every language says there. */
export type DeskInterestsWords = typeof deskInterestsEnglish;
