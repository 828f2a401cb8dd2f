import type { Connection } from './connection.ts';
import type { Tables } from './database.ts';
import type { JournalFile } from './journal-file.ts';
import type { PaperFiles } from './paper-files.ts';

/** Everything the store needs of the world, so that tests can bring a worse one. */
export type TabletEnvironment = {
  /** Epoch ms by this tablet; may be wrong by years. */
  readonly clock: () => number;
  /** A new connection to the tablet's database. Called again whenever one stopped working. */
  readonly connect: (onOutdated: () => void) => Connection<Tables>;
  /** The second copy; `undefined` where this browser has no such files. */
  readonly openJournalFile: () => Promise<JournalFile | undefined>;
  /** Files beside the journal's, for letters under way and pages; missing or `undefined` where this browser has none. Rejects where it may have some that do not open. */
  readonly openPaperFiles?: () => Promise<PaperFiles | undefined>;
  /** For databases of their own beside the tablet's: pages where there are no files, what is carried for others. */
  readonly databases: IDBFactory;
  readonly locks: TabletLocks;
  /** How the last page ended; `undefined` where that cannot be kept. */
  readonly marker?: ExitMarker;
  /** What the app calls itself in opening entries. */
  readonly appVersion: string;
  /**
   * Chromium: its database may end in a torn record after any failed write. Then the database is left alone until the next start, and
   * after an unclean end its log is made to begin anew.
   */
  readonly hasTearingLog: boolean;
  readonly sizes: StoreSizes;
  /** Calls back when the page comes to the front: iOS may have cut the database's connection meanwhile. Gives an end. */
  readonly whenVisible?: (check: () => void) => () => void;
  /** Resolves when so many ms are over and the page has a moment; at once where it is missing. */
  readonly whenQuiet?: (afterMs: number) => Promise<void>;
  /** A newer version of the app took the database over: flush the draft, reload. */
  readonly onOutdated?: () => void;
};

export type StoreSizes = {
  /** For one write; above it the copy counts as failed. */
  readonly writeTimeoutMs: number;
  /** For reading everything at the start. */
  readonly bootTimeoutMs: number;
  /** How long another page may still hold the tablet before this one is told that it is the second. */
  readonly lockPatienceMs: number;
  /** Kept on the disk for bad times, given up when a write fails. */
  readonly ballastBytes: number;
  /** Written and removed before a sitting opens. */
  readonly probeBytes: number;
  /** LevelDB begins a new log after its write buffer of 4 MB. */
  readonly rotationBytes: number;
  /** The file is rewritten without what the centre has when it is longer than this and at least half of its entries are there. */
  readonly compactAboveBytes: number;
};

/** As measured and reasoned in PLATFORM A2, A4. */
export const usualSizes: StoreSizes = {
  writeTimeoutMs: 6_000,
  bootTimeoutMs: 8_000,
  lockPatienceMs: 2_000,
  ballastBytes: 20_000_000,
  probeBytes: 1_000_000,
  rotationBytes: 5_000_000,
  compactAboveBytes: 8_000_000,
};

/** The part of `navigator.locks` that is used. */
export type TabletLocks = {
  readonly request: <Value>(
    name: string,
    options: { readonly ifAvailable?: boolean },
    work: (lock: unknown) => Promise<Value>,
  ) => Promise<Value>;
};

/** `running` while a page owns the tablet, `clean` after it ended without trouble; in `localStorage`, which is good enough for a hint. */
export type ExitMarker = {
  readonly read: () => string | undefined;
  readonly write: (state: 'running' | 'clean') => void;
  /** Whether this tablet had joined a campaign when a page last said so. */
  readonly wasJoined: () => boolean;
  readonly markJoined: () => void;
  /** Calls back when the page goes away. Gives an end. */
  readonly whenLeaving: (leave: () => void) => () => void;
};
