import type { OrganiserWords } from '../en/organiser.ts';
import { carryingSwahili } from './carrying.ts';
import { closingSwahili } from './closing.ts';
import { copyingSwahili } from './copying.ts';
import { eventsSwahili } from './events.ts';
import { hallScreenSwahili } from './hall-screen.ts';
import { preparingSwahili } from './preparing.ts';
import { runningSwahili } from './running.ts';
import { scanningSwahili } from './scanning.ts';
import { setUpSwahili } from './set-up.ts';
import { sheetsSwahili } from './sheets.ts';
import { storingSwahili } from './storing.ts';

/** Swahili on the organiser's screens. */
export const organiserSwahili: OrganiserWords = {
  ...runningSwahili,
  ...setUpSwahili,
  ...scanningSwahili,
  ...eventsSwahili,
  ...hallScreenSwahili,
  ...closingSwahili,
  ...carryingSwahili,
  ...copyingSwahili,
  ...preparingSwahili,
  ...sheetsSwahili,
  ...storingSwahili,
};
