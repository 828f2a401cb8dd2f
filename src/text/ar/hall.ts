import type { Words } from '../en/hall.ts';
import { anyMomentArabic } from './any-moment.ts';
import { participantArabic } from './participant.ts';

/** Arabic in the hall. */
export const hallArabic: Words = { ...participantArabic, ...anyMomentArabic };
