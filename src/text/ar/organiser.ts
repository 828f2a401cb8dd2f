import type { OrganiserWords } from '../en/organiser.ts';
import { carryingArabic } from './carrying.ts';
import { closingArabic } from './closing.ts';
import { copyingArabic } from './copying.ts';
import { eventsArabic } from './events.ts';
import { hallScreenArabic } from './hall-screen.ts';
import { preparingArabic } from './preparing.ts';
import { runningArabic } from './running.ts';
import { scanningArabic } from './scanning.ts';
import { setUpArabic } from './set-up.ts';
import { sheetsArabic } from './sheets.ts';
import { storingArabic } from './storing.ts';

/** Arabic on the organiser's screens. */
export const organiserArabic: OrganiserWords = {
  ...runningArabic,
  ...setUpArabic,
  ...scanningArabic,
  ...eventsArabic,
  ...hallScreenArabic,
  ...closingArabic,
  ...carryingArabic,
  ...copyingArabic,
  ...preparingArabic,
  ...sheetsArabic,
  ...storingArabic,
};
