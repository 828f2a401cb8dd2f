import type { Words } from '../en/hall.ts';
import { anyMomentSwahili } from './any-moment.ts';
import { participantSwahili } from './participant.ts';

/** Swahili in the hall. */
export const hallSwahili: Words = { ...participantSwahili, ...anyMomentSwahili };
