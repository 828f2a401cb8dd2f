import type { OrganiserWords } from '../en/organiser.ts';
import { carryingPortuguese } from './carrying.ts';
import { closingPortuguese } from './closing.ts';
import { copyingPortuguese } from './copying.ts';
import { eventsPortuguese } from './events.ts';
import { hallScreenPortuguese } from './hall-screen.ts';
import { preparingPortuguese } from './preparing.ts';
import { runningPortuguese } from './running.ts';
import { scanningPortuguese } from './scanning.ts';
import { setUpPortuguese } from './set-up.ts';
import { sheetsPortuguese } from './sheets.ts';
import { storingPortuguese } from './storing.ts';

/** Portuguese on the organiser's screens. */
export const organiserPortuguese: OrganiserWords = {
  ...runningPortuguese,
  ...setUpPortuguese,
  ...scanningPortuguese,
  ...eventsPortuguese,
  ...hallScreenPortuguese,
  ...closingPortuguese,
  ...carryingPortuguese,
  ...copyingPortuguese,
  ...preparingPortuguese,
  ...sheetsPortuguese,
  ...storingPortuguese,
};
