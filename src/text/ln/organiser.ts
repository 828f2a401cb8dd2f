import type { OrganiserWords } from '../en/organiser.ts';
import { carryingLingala } from './carrying.ts';
import { closingLingala } from './closing.ts';
import { copyingLingala } from './copying.ts';
import { eventsLingala } from './events.ts';
import { hallScreenLingala } from './hall-screen.ts';
import { preparingLingala } from './preparing.ts';
import { runningLingala } from './running.ts';
import { scanningLingala } from './scanning.ts';
import { setUpLingala } from './set-up.ts';
import { sheetsLingala } from './sheets.ts';
import { storingLingala } from './storing.ts';

/** Lingala on the organiser's screens. */
export const organiserLingala: OrganiserWords = {
  ...runningLingala,
  ...setUpLingala,
  ...scanningLingala,
  ...eventsLingala,
  ...hallScreenLingala,
  ...closingLingala,
  ...carryingLingala,
  ...copyingLingala,
  ...preparingLingala,
  ...sheetsLingala,
  ...storingLingala,
};
