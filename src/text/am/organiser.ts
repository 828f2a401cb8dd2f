import type { OrganiserWords } from '../en/organiser.ts';
import { carryingAmharic } from './carrying.ts';
import { closingAmharic } from './closing.ts';
import { copyingAmharic } from './copying.ts';
import { eventsAmharic } from './events.ts';
import { hallScreenAmharic } from './hall-screen.ts';
import { preparingAmharic } from './preparing.ts';
import { runningAmharic } from './running.ts';
import { scanningAmharic } from './scanning.ts';
import { setUpAmharic } from './set-up.ts';
import { sheetsAmharic } from './sheets.ts';
import { storingAmharic } from './storing.ts';

/** Amharic on the organiser's screens. */
export const organiserAmharic: OrganiserWords = {
  ...runningAmharic,
  ...setUpAmharic,
  ...scanningAmharic,
  ...eventsAmharic,
  ...hallScreenAmharic,
  ...closingAmharic,
  ...carryingAmharic,
  ...copyingAmharic,
  ...preparingAmharic,
  ...sheetsAmharic,
  ...storingAmharic,
};
