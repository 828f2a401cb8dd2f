import type { OrganiserWords } from '../en/organiser.ts';
import { carryingSpanish } from './carrying.ts';
import { closingSpanish } from './closing.ts';
import { copyingSpanish } from './copying.ts';
import { eventsSpanish } from './events.ts';
import { hallScreenSpanish } from './hall-screen.ts';
import { preparingSpanish } from './preparing.ts';
import { runningSpanish } from './running.ts';
import { scanningSpanish } from './scanning.ts';
import { setUpSpanish } from './set-up.ts';
import { sheetsSpanish } from './sheets.ts';
import { storingSpanish } from './storing.ts';

/** Spanish on the organiser's screens. */
export const organiserSpanish: OrganiserWords = {
  ...runningSpanish,
  ...setUpSpanish,
  ...scanningSpanish,
  ...eventsSpanish,
  ...hallScreenSpanish,
  ...closingSpanish,
  ...carryingSpanish,
  ...copyingSpanish,
  ...preparingSpanish,
  ...sheetsSpanish,
  ...storingSpanish,
};
