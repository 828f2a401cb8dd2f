import type { OrganiserWords } from '../en/organiser.ts';
import { carryingFrench } from './carrying.ts';
import { closingFrench } from './closing.ts';
import { copyingFrench } from './copying.ts';
import { eventsFrench } from './events.ts';
import { hallScreenFrench } from './hall-screen.ts';
import { preparingFrench } from './preparing.ts';
import { runningFrench } from './running.ts';
import { scanningFrench } from './scanning.ts';
import { setUpFrench } from './set-up.ts';
import { sheetsFrench } from './sheets.ts';
import { storingFrench } from './storing.ts';

/** French on the organiser's screens. */
export const organiserFrench: OrganiserWords = {
  ...runningFrench,
  ...setUpFrench,
  ...scanningFrench,
  ...eventsFrench,
  ...hallScreenFrench,
  ...closingFrench,
  ...carryingFrench,
  ...copyingFrench,
  ...preparingFrench,
  ...sheetsFrench,
  ...storingFrench,
};
