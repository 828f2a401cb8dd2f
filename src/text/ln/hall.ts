import type { Words } from '../en/hall.ts';
import { anyMomentLingala } from './any-moment.ts';
import { participantLingala } from './participant.ts';

/** Lingala in the hall. */
export const hallLingala: Words = { ...participantLingala, ...anyMomentLingala };
