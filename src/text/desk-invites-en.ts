import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** English for the links by which somebody joins. Its type is the contract for other languages. */
export const deskInvitesEnglish = {
  title: 'Links that let somebody in',
  lead: 'Every link by which tablets or colleagues join, and who has come by it. One that got into wrong hands is taken back here, at once.',
  none: 'No link was made yet.',
  noList: 'The links cannot be had from the centre now.',
  tablets: (n: number) => (n > 0 ? count(n, 'For # tablet', 'For # tablets') : 'For tablets'),
  colleague: 'For a colleague',
  state: 'Now',
  states: { open: 'it works', expired: 'it has expired', 'used-up': 'it is used up', withdrawn: 'it was taken back' },
  made: 'Made',
  until: 'Until',
  unknown: 'not written down',
  joined: 'Came by it',
  nobody: 'nobody',
  isWithdrawn: 'withdrawn',
  takeBack: 'Take it back',
  takeBackOf: (what: string) => `Take it back: ${what}`,
  takeBackTitle: 'Take this link back?',
  takeBackLead:
    'Nobody joins by it any more, at once and for ever. Whoever has come by it stays until you withdraw them, too.',
  takenBack: 'Taken back: nobody joins by that link any more.',
  notSeen:
    'It is written down, but the centre does not say that the link is taken back: it may still let somebody in. Take it back once more; while the centre is being updated, when that is done.',
  withdraw: (name: string) => `Withdraw ${name}`,
  withdrawTitle: (name: string) => `Withdraw ${name}?`,
  withdrawLead: 'What it sends from now on is put aside, not counted. What came before counts.',
  withdrawYes: 'Withdraw it',
  withdrawn: (name: string) => `${name} is withdrawn.`,
  notDone: 'That could not be done, or nobody can say whether it was. Look again.',
  notListed: 'The centre could not be told of this link, so it stands in no list. It works all the same.',
  cancel: 'Cancel',
  again: 'Look again',
};

/** What every language says there. */
export type DeskInvitesWords = typeof deskInvitesEnglish;
