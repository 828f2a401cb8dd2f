import type { Words } from '../en/hall.ts';
import { anyMomentFrench } from './any-moment.ts';
import { participantFrench } from './participant.ts';

/** French in the hall. */
export const hallFrench: Words = { ...participantFrench, ...anyMomentFrench };
