import type { Words } from '../en/hall.ts';
import { anyMomentAmharic } from './any-moment.ts';
import { participantAmharic } from './participant.ts';

/** Amharic in the hall. */
export const hallAmharic: Words = { ...participantAmharic, ...anyMomentAmharic };
