import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import type { ComparedJournal } from './compare-copies.ts';
import type { Database, DatabaseProblem } from './database.ts';
import { putRecord } from './database-change.ts';
import { areCopiesEqual } from './equal-copies.ts';
import { emptyFileContent, type FileContent, laterRevision, readFileContent } from './file-content.ts';
import type { JournalFile } from './journal-file.ts';
import { type JournalRecord, recordToFrame } from './journal-record.ts';
import {
  type CampaignRow,
  type EntryRow,
  type EventRow,
  type JournalRow,
  makeJournalRow,
  type PackRow,
  type SheetRow,
} from './rows.ts';
import { listSaved, mergeSaved, toRowsById } from './saved-rows.ts';
import type { PinVerifier } from './settings.ts';
import type { Healing, OpenTabletProblem } from './store-health.ts';
import type { CopiesAtStart } from './two-copies.ts';

/** What this tablet holds, whichever copy it came from. */
export type Kept = {
  readonly campaign: CampaignRow | undefined;
  readonly pack: PackRow | undefined;
  readonly journals: readonly JournalRow[];
  readonly events: readonly EventRow[];
  readonly sheets: readonly SheetRow[];
  /** As the file has it. */
  readonly pin: PinVerifier | undefined;
};

export type Reconciled = {
  readonly kept: Kept;
  readonly healing: Healing;
  readonly copies: CopiesAtStart;
  /** Whether both copies are now equal: only then may the file be compacted. */
  readonly isWhole: boolean;
  /** A compaction was cut short: there is more than one file. */
  readonly hasLeftovers: boolean;
};

/**
 * Compares both copies before the first write and gives each what it lacks: first the file, in one write; then, once `beforeDatabase` is
 * through (a new log after an unclean end), the database in one bulk transaction: restoring entry by entry was itself hit by the next
 * kill (PLATFORM R1); where it lacks nothing, nothing is written to it and `beforeDatabase` is left to the caller. `wasJoined` tells an empty tablet that lost everything from a new one. A problem only where neither copy can be read.
 */
export async function reconcile(
  database: Database,
  opening: Promise<JournalFile | undefined>,
  bootTimeoutMs: number,
  beforeDatabase: () => Promise<void>,
  wasJoined: boolean,
): Promise<Outcome<Reconciled, OpenTabletProblem>> {
  const [read, file, fileRead] = await Promise.all([
    readDatabase(database, bootTimeoutMs),
    opening,
    opening.then((opened) => opened?.read()),
  ]);
  const inDatabase = read.ok
    ? read.value
    : ({ campaign: undefined, pack: undefined, journals: [], events: [], sheets: [], pin: undefined } as const);
  const inFile = fileRead?.ok ? readFileContent(fileRead.value) : emptyFileContent;
  if (!read.ok && !inFile.campaign) return bad(toOpenProblem(read.problem));
  const fileTrouble = fileRead && !fileRead.ok ? fileRead.problem.kind : undefined;

  const campaign = mergeCampaign(inDatabase.campaign, inFile.campaign);
  const compared = campaign ? await compareAll(database, inDatabase, fileRead?.ok ? inFile : undefined, campaign) : [];
  const kept: Kept = {
    campaign: campaign && leaveBroken(campaign, compared),
    pack: inDatabase.pack ?? (campaign && inFile.packs.get(campaign.pack)),
    journals: addCurrent(compared, campaign),
    events: mergeSaved(inDatabase.events, inFile.events),
    sheets: mergeSaved(inDatabase.sheets, inFile.sheets),
    pin: inFile.pin,
  };

  const fileRecords = listForFile(kept, inFile, compared);
  const lag = fileRecords.map(recordToFrame);
  const wasAppended = file && fileTrouble === undefined && (lag.length === 0 || (await file.append(lag)).ok);
  const databaseRecords = listForDatabase(kept, inDatabase, compared);
  const changed = kept.journals.filter((journal) => !inDatabase.journals.includes(journal));
  const isLacking = databaseRecords.length > 0 || changed.length > 0;
  if (read.ok && isLacking) await beforeDatabase();
  const wasRestored = read.ok && (!isLacking || (await restore(database, databaseRecords, changed, bootTimeoutMs)));
  const toDatabase = compared.flatMap((each) => each.toDatabase);
  const toFile = compared.flatMap((each) => each.toFile);
  return good({
    kept,
    healing: {
      wiped: toWipe(read.ok && !inDatabase.campaign, inFile.campaign !== undefined, wasJoined),
      restoredToDatabase: wasRestored ? toDatabase.length : 0,
      restoredToFile: wasAppended ? toFile.length : 0,
    },
    copies: {
      database,
      databaseTrouble: wasRestored ? undefined : 'unreadable at start',
      file,
      fileTrouble: !file || wasAppended ? undefined : (fileTrouble ?? 'not appended at start'),
      tail: wasRestored ? [] : toDatabase,
      missingInFile: wasAppended || !file ? 0 : toFile.filter((entry) => entry.journal === campaign?.journal).length,
      lag: wasAppended || fileTrouble !== undefined ? [] : lag,
    },
    isWhole: wasRestored && wasAppended === true,
    hasLeftovers: fileRead?.ok === true && fileRead.value.files > 1,
  });
}

function toOpenProblem(problem: DatabaseProblem): OpenTabletProblem {
  if (problem.kind === 'database-hangs') return { kind: 'storage-hangs' };
  const isNewer = problem.kind === 'database-failed' && problem.why === 'VersionError';
  return { kind: isNewer ? 'app-outdated' : 'storage-refused' };
}

function toWipe(isDatabaseEmpty: boolean, isFileThere: boolean, wasJoined: boolean): Healing['wiped'] {
  if (!isDatabaseEmpty) return false;
  if (isFileThere) return 'restored';
  return wasJoined && 'nothing-left';
}

async function readDatabase(database: Database, timeoutMs: number): Promise<Outcome<Kept, DatabaseProblem>> {
  const work = () =>
    database.run(
      'r',
      async (tables) => {
        const [journals, events, sheets, campaign] = await Promise.all([
          tables.journals.list(),
          tables.events.list(),
          tables.sheets.list(),
          tables.campaign.get('current'),
        ]);
        const pack = campaign && (await tables.packs.get(campaign.pack));
        return { campaign, pack, journals, events, sheets, pin: undefined };
      },
      timeoutMs,
    );
  const first = await work();
  if (first.ok) return first;
  database.remake();
  return work();
}

async function compareAll(
  database: Database,
  inDatabase: Kept,
  inFile: FileContent | undefined,
  campaign: CampaignRow,
): Promise<ComparedJournal[]> {
  const { journals } = inDatabase;
  if (!inFile || areCopiesEqual(journals, inFile, campaign.journal)) {
    return journals.map((journal) => ({ journal, toDatabase: [], toFile: [], conflicts: [], isBroken: false }));
  }
  const { mending } = await import('./mending.ts');
  const fileEntries = inFile.readEntries();
  const ids = new Set([...journals.map(({ id }) => id), ...fileEntries.keys(), ...inFile.bases.keys()]);
  const compared: ComparedJournal[] = [];
  for (const id of ids) {
    const row = journals.find((journal) => journal.id === id);
    const rows = row ? await readEntries(database, id) : [];
    const base = inFile.bases.get(id);
    compared.push(mending.compareJournal(id, campaign.campaign, row, rows, fileEntries.get(id) ?? new Map(), base));
  }
  return compared;
}

async function readEntries(database: Database, id: string): Promise<readonly EntryRow[]> {
  const read = await database.run('r', (tables) => tables.entries.list([id, 0], [id, Number.MAX_SAFE_INTEGER]));
  return read.ok ? read.value : [];
}

/** The later one; the key as the database keeps it, and its bytes as the file does. */
function mergeCampaign(one: CampaignRow | undefined, other: CampaignRow | undefined): CampaignRow | undefined {
  const later = laterRevision(one, other);
  if (!later || !one || !other || !isSameKey(one, other)) return later;
  return {
    ...later,
    ...(one.privateKey && { privateKey: one.privateKey }),
    ...((other.secret ?? one.secret) && { secret: other.secret ?? one.secret }),
  } as CampaignRow;
}

function isSameKey(one: CampaignRow, other: CampaignRow): boolean {
  return bytesToBase64url(one.publicBytes) === bytesToBase64url(other.publicBytes);
}

/** A journal with a hole cannot go on: writing continues in a new one, and what lies beyond the hole is kept. */
function leaveBroken(campaign: CampaignRow, compared: readonly ComparedJournal[]): CampaignRow {
  const current = compared.find(({ journal }) => journal.id === campaign.journal);
  if (!current?.isBroken) return campaign;
  return { ...campaign, journal: bytesToBase64url(randomBytes(16)), revision: campaign.revision + 1 };
}

function addCurrent(compared: readonly ComparedJournal[], campaign: CampaignRow | undefined): JournalRow[] {
  const journals = compared.map(({ journal }) => journal);
  if (!campaign || journals.some(({ id }) => id === campaign.journal)) return journals;
  return [...journals, makeJournalRow(campaign.journal, campaign.campaign)];
}

function listForFile(kept: Kept, inFile: FileContent, compared: readonly ComparedJournal[]): JournalRecord[] {
  const { campaign, pack } = kept;
  const records: JournalRecord[] = [];
  if (pack && !inFile.packs.has(pack.digest)) records.push({ kind: 'pack', row: pack });
  if (campaign && isNewer(campaign, inFile.campaign)) records.push({ kind: 'campaign', row: campaign });
  records.push(...listSaved(kept, inFile.events, inFile.sheets));
  return [...records, ...compared.flatMap(({ toFile }) => toFile).map((row) => ({ kind: 'entry', row }) as const)];
}

function listForDatabase(kept: Kept, inDatabase: Kept, compared: readonly ComparedJournal[]): JournalRecord[] {
  const { campaign, pack } = kept;
  const records: JournalRecord[] = [];
  if (pack && inDatabase.pack?.digest !== pack.digest) records.push({ kind: 'pack', row: pack });
  if (campaign && isNewer(campaign, inDatabase.campaign)) records.push({ kind: 'campaign', row: campaign });
  records.push(...listSaved(kept, toRowsById(inDatabase.events), toRowsById(inDatabase.sheets)));
  return [
    ...records,
    ...compared.flatMap(({ toDatabase }) => toDatabase).map((row) => ({ kind: 'entry', row }) as const),
  ];
}

function isNewer(campaign: CampaignRow, known: CampaignRow | undefined): boolean {
  // A copy without the key's bytes is none: should the other one go, nothing could be handed in any more.
  return !known || known.revision < campaign.revision || (campaign.secret !== undefined && !known.secret);
}

async function restore(
  database: Database,
  records: readonly JournalRecord[],
  changed: readonly JournalRow[],
  timeoutMs: number,
): Promise<boolean> {
  const restored = await database.run(
    'rw',
    async (tables) => {
      for (const record of records) putRecord(tables, record);
      for (const journal of changed) tables.journals.put(journal);
    },
    timeoutMs,
  );
  return restored.ok;
}
