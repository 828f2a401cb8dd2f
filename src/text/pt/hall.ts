import type { Words } from '../en/hall.ts';
import { anyMomentPortuguese } from './any-moment.ts';
import { participantPortuguese } from './participant.ts';

/** Portuguese in the hall. */
export const hallPortuguese: Words = { ...participantPortuguese, ...anyMomentPortuguese };
