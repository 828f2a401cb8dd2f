import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { Database, DatabaseProblem } from './database.ts';
import { addChange, type Change, HeadMovedError, isChangeThere, putChange } from './database-change.ts';
import type { FileProblem, JournalFile } from './journal-file.ts';
import type { Frame } from './journal-frames.ts';
import { recordToFrame } from './journal-record.ts';
import type { EntryRow } from './rows.ts';
import type { StoreHealth } from './store-health.ts';
import type { SaveProblem } from './tablet-store.ts';

/** How the copies stood when this start had compared them. */
export type CopiesAtStart = {
  readonly database: Database;
  /** `undefined` where the database could not be opened: then the file alone is written. */
  readonly databaseTrouble: string | undefined;
  /** `undefined` where this browser has no such files. */
  readonly file: JournalFile | undefined;
  readonly fileTrouble: string | undefined;
  /** Entries that the database lacks and could not be given. */
  readonly tail: readonly EntryRow[];
  /** Of the current journal: how many entries the file lacks. */
  readonly missingInFile: number;
  /** Frames that the file lacks. */
  readonly lag: readonly Frame[];
};

export type TwoCopies = {
  /**
   * Writes both copies at once and tells how many are durable. With none, nothing has changed and the numbers may be used again;
   * where that cannot be made sure, every later write is refused until the next start has looked.
   */
  readonly write: (change: Change) => Promise<Outcome<{ readonly copies: 1 | 2 }, SaveProblem>>;
  readonly health: () => StoreHealth;
  /** Entries that only the file has, oldest first. */
  readonly tail: () => readonly EntryRow[];
  /** How many of the newest entries are not in every copy there can be. */
  readonly countUnsafe: () => number;
  /** The newest entries belong to a journal that begins now. */
  readonly forgetUnsafe: () => void;
  /** Whether anything went wrong since the start: then the next start must not trust the log. */
  readonly isTroubled: () => boolean;
  readonly isDatabaseWorking: () => boolean;
  /** Something that is no entry could not be written: writing goes on, the next start must not trust the log. */
  readonly noteTrouble: () => void;
  readonly stopEverything: () => void;
};

/**
 * @param trustsAfterTrouble false in Chromium: after a failed write its log may end in a torn record, and whatever is appended to such
 * a log is lost with it at the next start (PLATFORM A2). Then the file alone is written until the next start.
 */
export function createTwoCopies(start: CopiesAtStart, trustsAfterTrouble: boolean): TwoCopies {
  const { database, file } = start;
  let databaseTrouble = start.databaseTrouble;
  let fileTrouble = start.fileTrouble;
  let isFileStopped = fileTrouble !== undefined;
  let isTroubled = databaseTrouble !== undefined || fileTrouble !== undefined;
  let isRefusing = false;
  let isFailing = false;
  let lag: readonly Frame[] = start.lag;
  let missingInFile = start.missingInFile;
  let missingInDatabase = start.tail.length;
  const tail: EntryRow[] = [...start.tail];

  async function toDatabase(change: Change): Promise<Outcome<undefined, DatabaseProblem>> {
    if (databaseTrouble !== undefined) return bad({ kind: 'database-failed', why: databaseTrouble });
    if (!concernsDatabase(change)) return good(undefined);
    const added = await database.run('rw', (tables) => addChange(tables, change));
    if (!added.ok) return added;
    return added.value.checked.then(
      () => good(undefined),
      () => bad({ kind: 'database-failed', why: HeadMovedError.name }),
    );
  }

  async function toFile(frames: readonly Frame[]): Promise<Outcome<undefined, FileProblem>> {
    if (frames.length + lag.length === 0) return good(undefined);
    if (!file || isFileStopped) return bad({ kind: 'file-failed', why: fileTrouble ?? 'none' });
    const answer = await file.append([...lag, ...frames]);
    if (answer.ok) lag = [];
    return answer;
  }

  async function write(change: Change): Promise<Outcome<{ copies: 1 | 2 }, SaveProblem>> {
    if (isRefusing) return bad({ kind: 'not-saved', why: 'failing' });
    const frames = change.records.map(recordToFrame);
    const wasWorking = databaseTrouble === undefined;
    let [inDatabase, inFile] = await Promise.all([toDatabase(change), toFile(frames)]);
    const isSpaceGiven = (isFull(inDatabase) || isFull(inFile)) && (await file?.release());
    if (!inFile.ok && isSpaceGiven && inFile.problem.kind !== 'file-unknown') inFile = await toFile(frames);
    if (!inDatabase.ok && wasWorking) {
      isTroubled = true;
      database.remake();
      if (!inFile.ok || trustsAfterTrouble)
        inDatabase = await database.run('rw', (tables) => putChange(tables, change));
      if (!inDatabase.ok) database.remake();
    }
    const isThere =
      !inDatabase.ok && !inFile.ok && (await settle(change, wasWorking, inFile.problem.kind === 'file-unknown'));
    if (!inDatabase.ok && inFile.ok && wasWorking) databaseTrouble = toWhy(inDatabase.problem);
    note(change, frames, inDatabase.ok || isThere, inFile);
    isFailing = !inDatabase.ok && !inFile.ok && !isThere;
    if (isFailing) {
      return bad({ kind: 'not-saved', why: isFull(inDatabase) || isFull(inFile) ? 'full' : 'failing' });
    }
    return good({ copies: inDatabase.ok && inFile.ok ? 2 : 1 });
  }

  /** Neither copy said yes. Gives whether the change is there all the same; where nobody can tell, refuses to go on. */
  async function settle(change: Change, wasWorking: boolean, isFileUnknown: boolean): Promise<boolean> {
    const found = wasWorking ? await database.run('rw', (tables) => isChangeThere(tables, change)) : good(false);
    if (found.ok && found.value) return true;
    const isFileClean = !isFileUnknown || !file || (await file.takeBack()).ok;
    if (!found.ok || !isFileClean) isRefusing = true;
    return false;
  }

  /** Keeps in mind what each copy lacks. */
  function note(
    change: Change,
    frames: readonly Frame[],
    isInDatabase: boolean,
    inFile: Outcome<undefined, FileProblem>,
  ): void {
    const entries = change.records.flatMap((record) => (record.kind === 'entry' ? [record.row] : []));
    if (file && !inFile.ok && !isFileStopped) {
      isTroubled = true;
      fileTrouble = toWhy(inFile.problem);
      isFileStopped = inFile.problem.kind === 'file-unknown' && isInDatabase;
      if (isInDatabase && !isFileStopped) lag = [...lag, ...frames];
    }
    if (inFile.ok) {
      fileTrouble = undefined;
      missingInFile = 0;
    } else if (file && isInDatabase) missingInFile += entries.length;
    if (!isInDatabase && inFile.ok) {
      tail.push(...entries);
      missingInDatabase += entries.length;
    }
  }

  return {
    write,
    health: () => {
      if (isRefusing || isFailing) return { kind: 'failing' };
      if (databaseTrouble !== undefined) return { kind: 'one-copy', broken: 'database', why: databaseTrouble };
      if (!file) return { kind: 'one-copy-only' };
      if (fileTrouble !== undefined) return { kind: 'one-copy', broken: 'file', why: fileTrouble };
      return { kind: 'two-copies' };
    },
    tail: () => tail,
    countUnsafe: () => Math.max(missingInFile, missingInDatabase),
    forgetUnsafe: () => {
      missingInFile = 0;
      missingInDatabase = 0;
    },
    isTroubled: () => isTroubled,
    isDatabaseWorking: () => databaseTrouble === undefined,
    noteTrouble: () => {
      isTroubled = true;
    },
    stopEverything: () => {
      isRefusing = true;
    },
  };
}

function isFull(outcome: Outcome<undefined, DatabaseProblem | FileProblem>): boolean {
  return !outcome.ok && (outcome.problem.kind === 'database-full' || outcome.problem.kind === 'file-full');
}

function toWhy(problem: DatabaseProblem | FileProblem): string {
  return 'why' in problem ? problem.why : problem.kind;
}

/** A PIN is kept in the file only. */
function concernsDatabase({ records, journals }: Change): boolean {
  return journals.length > 0 || records.some(({ kind }) => kind !== 'pin');
}
