import { type Frame, type IndexedFrames, pickFrames, pickLastFrame } from './journal-frames.ts';
import { entryCode, frameToRecord, type JournalRecord } from './journal-record.ts';
import type { CampaignRow, EntryRow, EventRow, JournalRow, PackRow, SheetRow } from './rows.ts';
import type { PinVerifier } from './settings.ts';

/** The journal file, sorted. Entries stay undecoded until they are wanted: at most starts they are not. */
export type FileContent = {
  readonly campaign: CampaignRow | undefined;
  readonly packs: ReadonlyMap<string, PackRow>;
  readonly events: ReadonlyMap<string, EventRow>;
  readonly sheets: ReadonlyMap<string, SheetRow>;
  readonly bases: ReadonlyMap<string, JournalRow>;
  /** The one written last. */
  readonly pin: PinVerifier | undefined;
  readonly entryCount: number;
  readonly lastEntry: EntryRow | undefined;
  /** By journal and number; of two under one number the later try. */
  readonly readEntries: () => ReadonlyMap<string, ReadonlyMap<number, EntryRow>>;
};

/** Sorts the frames of a file, in the order written. */
export function readFileContent(frames: IndexedFrames): FileContent {
  const others = pickFrames(frames, (kind) => kind !== entryCode);
  const records = others.flatMap((frame) => frameToRecord(frame) ?? []);
  const last = pickLastFrame(frames, entryCode);
  const campaigns = records.flatMap((record) => (record.kind === 'campaign' ? [record.row] : []));
  return {
    campaign: campaigns.reduce<CampaignRow | undefined>(laterRevision, undefined),
    packs: new Map(records.flatMap((record) => (record.kind === 'pack' ? [[record.row.digest, record.row]] : []))),
    events: new Map(records.flatMap((record) => (record.kind === 'event' ? [[record.row.id, record.row]] : []))),
    sheets: new Map(records.flatMap((record) => (record.kind === 'sheet' ? [[record.row.id, record.row]] : []))),
    bases: new Map(records.flatMap((record) => (record.kind === 'base' ? [[record.row.id, record.row]] : []))),
    pin: records.flatMap((record) => (record.kind === 'pin' ? [record.row] : [])).at(-1),
    entryCount: frames.index.length / 3 - others.length,
    lastEntry: last && frameToEntry(last)[0],
    readEntries: () => sortEntries(pickFrames(frames, (kind) => kind === entryCode).flatMap(frameToEntry)),
  };
}

/** What a file would hold that was empty. */
export const emptyFileContent: FileContent = readFileContent({ bytes: new Uint8Array(0), index: new Uint32Array(0) });

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
