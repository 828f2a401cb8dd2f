import { compactFile } from './compact-file.ts';
import { compareJournal } from './compare-copies.ts';
import { countOldSitting } from './count-old-sitting.ts';
import { rotateLog } from './rotate-log.ts';

/** What only a start with something to mend asks for: a kilobyte each, in one file, for every name of a file costs a download too. */
export const mending = { compactFile, compareJournal, countOldSitting, rotateLog };
