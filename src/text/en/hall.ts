import { anyMomentEnglish } from './any-moment.ts';
import { participantEnglish } from './participant.ts';

/** English in the hall: loaded with the app. Its type is the contract that every other language keeps. */
export const hallEnglish = { ...participantEnglish, ...anyMomentEnglish };

/** What every language says in the hall. */
export type Words = typeof hallEnglish;
