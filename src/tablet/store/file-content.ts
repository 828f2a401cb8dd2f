import type { Frame } from './journal-frames.ts';
import { entryCode, frameToRecord, type JournalRecord } from './journal-record.ts';
import type { CampaignRow, EntryRow, EventRow, JournalRow, PackRow } from './rows.ts';
import type { PinVerifier } from './settings.ts';

/** The journal file, sorted. Entries stay undecoded until they are wanted: at most starts they are not. */
export type FileContent = {
  readonly campaign: CampaignRow | undefined;
  readonly packs: ReadonlyMap<string, PackRow>;
  readonly events: ReadonlyMap<string, EventRow>;
  readonly bases: ReadonlyMap<string, JournalRow>;
  /** The one written last. */
  readonly pin: PinVerifier | undefined;
  readonly entryCount: number;
  readonly lastEntry: EntryRow | undefined;
  /** By journal and number; of two under one number the later try. */
  readonly readEntries: () => ReadonlyMap<string, ReadonlyMap<number, EntryRow>>;
};

/** Sorts the frames of a file, in the order written. */
export function readFileContent(frames: readonly Frame[]): FileContent {
  const entryFrames = frames.filter(({ kind }) => kind === entryCode);
  const others = frames.filter(({ kind }) => kind !== entryCode).flatMap((frame) => frameToRecord(frame) ?? []);
  const campaigns = others.flatMap((record) => (record.kind === 'campaign' ? [record.row] : []));
  return {
    campaign: campaigns.reduce<CampaignRow | undefined>(laterRevision, undefined),
    packs: new Map(others.flatMap((record) => (record.kind === 'pack' ? [[record.row.digest, record.row]] : []))),
    events: new Map(others.flatMap((record) => (record.kind === 'event' ? [[record.row.id, record.row]] : []))),
    bases: new Map(others.flatMap((record) => (record.kind === 'base' ? [[record.row.id, record.row]] : []))),
    pin: others.flatMap((record) => (record.kind === 'pin' ? [record.row] : [])).at(-1),
    entryCount: entryFrames.length,
    lastEntry: entryFrames.slice(-1).flatMap(frameToEntry)[0],
    readEntries: () => sortEntries(entryFrames.flatMap(frameToEntry)),
  };
}

/** What a file would hold that was empty. */
export const emptyFileContent: FileContent = readFileContent([]);

/** The one that was changed later. */
export function laterRevision(one: CampaignRow | undefined, other: CampaignRow | undefined): CampaignRow | undefined {
  if (!one || !other) return one ?? other;
  return other.revision >= one.revision ? other : one;
}

/** Entries by journal and number; of two under one number the later try, of two equal tries the one further back in the list. */
export function sortEntries(entries: readonly EntryRow[]): Map<string, Map<number, EntryRow>> {
  const sorted = new Map<string, Map<number, EntryRow>>();
  for (const entry of entries) {
    const byNumber = sorted.get(entry.journal) ?? new Map<number, EntryRow>();
    sorted.set(entry.journal, byNumber);
    const known = byNumber.get(entry.number);
    if (!known || entry.attempt >= known.attempt) byNumber.set(entry.number, entry);
  }
  return sorted;
}

function frameToEntry(frame: Frame): EntryRow[] {
  const record: JournalRecord | undefined = frameToRecord(frame);
  return record?.kind === 'entry' ? [record.row] : [];
}
