import { participantEnglish } from './en/participant.ts';
import { runningEnglish } from './en/running.ts';
import { setUpEnglish } from './en/set-up.ts';

/** English. Its type is the contract that every other language keeps. */
export const english = { ...participantEnglish, ...runningEnglish, ...setUpEnglish };

/** What every language says. */
export type Words = typeof english;
