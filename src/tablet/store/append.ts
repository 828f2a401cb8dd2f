import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { type EntryBody, encodeBody, encodeBodyUnder } from '../../protocol/entry-body.ts';
import { type EntryHeader, encodeHeader } from '../../protocol/entry-header.ts';
import { limits } from '../../protocol/limits.ts';
import { digestEntry, extendChain } from '../../sealing/chain.ts';
import { advanceJournal } from './advance-journal.ts';
import type { NextSeal } from './next-seal.ts';
import type { EntryRow, JournalRow, SheetRow, SittingRow } from './rows.ts';
import { currentJournal, holdJournal, idToBytes, publish, type TabletState } from './tablet-state.ts';
import type { Joined, SaveProblem } from './tablet-store.ts';

/** An entry before it has its place: `key` is filled in here. */
export type EntryDraft = {
  readonly header: Omit<EntryHeader, 'number' | 'key'>;
  readonly body: EntryBody;
  /** With an opening. */
  readonly sitting?: SittingRow;
  /** See `EntryRow.person`. */
  readonly person?: number;
  /** Written in one with the entry: both or neither. */
  readonly sheet?: SheetRow;
};

export type Appended = { readonly journal: JournalRow; readonly copies: 1 | 2 };

/**
 * Seals and writes one entry at the journal's head; good only when at least one copy is durable. `draft` is called under the journal's lock with
 * the journal as it stands and the number that the entry will have, and may refuse.
 */
export function appendEntry<Problem>(
  state: TabletState,
  draft: (journal: JournalRow, number: number) => Outcome<EntryDraft, Problem>,
): Promise<Outcome<Appended, SaveProblem | Problem>> {
  return holdJournal(state, () => appendHeld(state, draft));
}

async function appendHeld<Problem>(
  state: TabletState,
  draft: (journal: JournalRow, number: number) => Outcome<EntryDraft, Problem>,
): Promise<Outcome<Appended, SaveProblem | Problem>> {
  const joined = state.signals.joined.value;
  const journal = currentJournal(state);
  if (!joined || !journal) return bad({ kind: 'not-joined' });
  const drafted = draft(journal, journal.head + 1);
  if (!drafted.ok) return drafted;
  const written = await writeDraft(state, joined, journal, drafted.value);
  if (written.ok || !(await hasHeadMoved(state, journal))) {
    publish(state);
    void prepareNextSeal(state, 0);
    return written;
  }
  return appendHeld(state, draft);
}

async function writeDraft(
  state: TabletState,
  joined: Joined,
  journal: JournalRow,
  draft: EntryDraft,
): Promise<Outcome<Appended, SaveProblem>> {
  const made = await makeEntry(state, joined, journal, draft);
  if (!made) return bad({ kind: 'not-saved', why: 'failing' });
  const { entry, next } = made;
  const { sheet } = draft;
  const written = await state.copies.write({
    records: [{ kind: 'entry', row: entry }, ...(sheet ? [{ kind: 'sheet', row: sheet } as const] : [])],
    journals: [next],
  });
  if (!written.ok) return written;
  if (sheet) state.sheets.set(sheet.id, sheet);
  state.journals.set(next.id, next);
  return good({ journal: next, copies: written.value.copies });
}

/**
 * The entry at a journal's head and the journal after it, not yet written; `undefined` above what the centre would ever take, and where the body's schema
 * refuses what the open sitting's legal profile bars.
 */
export async function makeEntry(
  state: TabletState,
  joined: Joined,
  journal: JournalRow,
  draft: EntryDraft,
): Promise<{ readonly entry: EntryRow; readonly next: JournalRow } | undefined> {
  state.attempt += 1;
  const sealed = await seal(state.nextSeal, joined, journal, draft, state.attempt);
  return sealed && { entry: sealed.entry, next: advanceJournal(journal, sealed.entry, sealed.header) };
}

/** Begins the next entry's seal in the page's next idle moment; without it the save that comes takes a little longer. */
export async function prepareNextSeal({ environment, signals, nextSeal }: TabletState, afterMs: number): Promise<void> {
  await environment.whenQuiet?.(afterMs);
  const joined = signals.joined.value;
  const key = joined && findOpeningKey(joined.manifest);
  if (key) await nextSeal.prepare(key.key, joined.pack.dictionary);
}

/** The one that is sealed to now. */
function findOpeningKey({ openingKeys }: Joined['manifest']): Joined['manifest']['openingKeys'][number] | undefined {
  return openingKeys.at(-1);
}

/** Before any transaction begins: WebCrypto's promises would end it. */
async function seal(
  nextSeal: NextSeal,
  { campaign, manifest, pack }: Joined,
  journal: JournalRow,
  draft: EntryDraft,
  attempt: number,
): Promise<{ readonly entry: EntryRow; readonly header: EntryHeader } | undefined> {
  const number = journal.head + 1;
  const key = findOpeningKey(manifest);
  if (!key) return undefined;
  const header: EntryHeader = { ...draft.header, number, key: key.id };
  const headerBytes = encodeHeader(header);
  const place = { campaign, journal: idToBytes(journal.id), header: headerBytes };
  const profile = header.opening === 0 ? undefined : (draft.sitting ?? journal.sitting)?.profile;
  const content = profile ? encodeBodyUnder(profile, draft.body) : good(encodeBody(draft.body));
  if (!content.ok) return undefined;
  const half = await nextSeal.take(key.key, pack.dictionary);
  const body = await half.finish(content.value, place);
  if (headerBytes.length > limits.maxHeaderBytes || body.length > limits.maxSealedBytes) return undefined;
  const digest = extendChain(journal.digest, digestEntry({ header: headerBytes, body }));
  const { sitting, person } = draft;
  const known = { ...(sitting && { sitting }), ...(person !== undefined && { person }) };
  return {
    header,
    entry: { journal: journal.id, number, attempt, header: headerBytes, body, digest, ...known },
  };
}

/**
 * Whether the database's journal has gone on without this page, which only a lost lock could bring about; then the page follows it. With
 * a file this cannot be decided here: the next start lays both copies together.
 */
async function hasHeadMoved(state: TabletState, journal: JournalRow): Promise<boolean> {
  if (state.file || !state.copies.isDatabaseWorking()) return false;
  const read = await state.database.run('r', (tables) => tables.journals.get(journal.id));
  if (!read.ok || !read.value || read.value.head <= journal.head) return false;
  state.journals.set(journal.id, read.value);
  state.attempt = Math.max(state.attempt, read.value.attempt);
  return true;
}
