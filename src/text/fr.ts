import type { Words } from './en.ts';
import { hallFrench } from './fr/hall.ts';
import { organiserFrench } from './fr/organiser.ts';

/** All of French, for stories and tests. */
export const french: Words = { ...hallFrench, ...organiserFrench };
