import { carryingEnglish } from './carrying.ts';
import { closingEnglish } from './closing.ts';
import { copyingEnglish } from './copying.ts';
import { eventsEnglish } from './events.ts';
import { hallScreenEnglish } from './hall-screen.ts';
import { preparingEnglish } from './preparing.ts';
import { runningEnglish } from './running.ts';
import { scanningEnglish } from './scanning.ts';
import { setUpEnglish } from './set-up.ts';
import { sheetsEnglish } from './sheets.ts';
import { storingEnglish } from './storing.ts';

/** English on the organiser's screens: loaded with them. Its type is the contract that every other language keeps. */
export const organiserEnglish = {
  ...runningEnglish,
  ...setUpEnglish,
  ...scanningEnglish,
  ...eventsEnglish,
  ...hallScreenEnglish,
  ...closingEnglish,
  ...carryingEnglish,
  ...copyingEnglish,
  ...preparingEnglish,
  ...sheetsEnglish,
  ...storingEnglish,
};

/** What every language says on the organiser's screens. */
export type OrganiserWords = typeof organiserEnglish;
