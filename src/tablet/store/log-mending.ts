import type { Database } from './database.ts';
import type { JournalFile } from './journal-file.ts';
import type { TabletEnvironment } from './tablet-environment.ts';

/** What Chromium's log needs after an unclean end, before anything is appended to it. */
export type LogMending = {
  /** Until then nothing may be written to the database, and the end of this page counts as unclean. */
  readonly isDue: () => boolean;
  /** Makes the log begin anew where that is due and there is room; done also where it did not work, for then nothing is worse than before. Safe to call again. */
  readonly mend: () => Promise<void>;
};

/** @param isUnclean whether the last page did not come to its end. */
export function createLogMending(
  isUnclean: boolean,
  database: Database,
  opening: Promise<JournalFile | undefined>,
  { hasTearingLog, sizes }: TabletEnvironment,
): LogMending {
  let isDue = isUnclean && hasTearingLog;

  async function rotate(): Promise<void> {
    const file = await opening;
    // Rotation writes megabytes: where they do not fit, it is left out.
    if (file && !(await file.probe(sizes.rotationBytes * 2))) return;
    const late = await import('./mending.ts').catch(() => undefined);
    await late?.mending.rotateLog(database, sizes.rotationBytes, sizes.bootTimeoutMs);
  }

  return {
    isDue: () => isDue,
    mend: async () => {
      if (isDue) await rotate();
      isDue = false;
    },
  };
}
