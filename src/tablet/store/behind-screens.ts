import { openCarrier } from './carrier.ts';
import { createOfficeSide } from './office-side.ts';
import { openPaper } from './paper.ts';
import { openSheetRegister } from './sheet-register.ts';
import { createVolunteerSide } from './volunteer-side.ts';

/** The parts of the store that no screen waits for: they are in one file (`lateByName` in vite.config.ts), and asked for by one name. */
export const behindScreens = { createOfficeSide, createVolunteerSide, openCarrier, openPaper, openSheetRegister };
