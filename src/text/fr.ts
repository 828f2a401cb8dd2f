import type { Words } from './en.ts';
import { participantFrench } from './fr/participant.ts';
import { runningFrench } from './fr/running.ts';
import { setUpFrench } from './fr/set-up.ts';

/** French. */
export const french: Words = { ...participantFrench, ...runningFrench, ...setUpFrench };
