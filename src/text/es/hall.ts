import type { Words } from '../en/hall.ts';
import { anyMomentSpanish } from './any-moment.ts';
import { participantSpanish } from './participant.ts';

/** Spanish in the hall. */
export const hallSpanish: Words = { ...participantSpanish, ...anyMomentSpanish };
