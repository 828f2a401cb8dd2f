import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { Receipt } from '../../protocol/receipt.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { chainStart, type SealedEntry } from '../../sealing/chain.ts';
import type { EntryRow, JournalRow } from './rows.ts';
import { currentJournal, holdJournal, publish, type TabletState } from './tablet-state.ts';
import type { ForkProblem, SaveProblem } from './tablet-store.ts';

/** What a header, a body and their frames in CBOR add, at most. */
const frameBytes = 8;

/** See `TabletStore.listEntries`, of any journal. The first is given whatever its size; the list ends before a hole. */
export async function listEntries(
  state: TabletState,
  after: number,
  most: { readonly entries: number; readonly bytes: number },
  journal = currentJournal(state),
): Promise<readonly SealedEntry[]> {
  if (!journal || after >= journal.head) return [];
  const upTo = Math.min(journal.head, after + most.entries);
  const inDatabase = await state.database.run('r', (tables) =>
    tables.entries.list([journal.id, after + 1], [journal.id, upTo]),
  );
  const rows = new Map<number, EntryRow>();
  for (const row of inDatabase.ok ? inDatabase.value : []) rows.set(row.number, row);
  for (const row of state.copies.tail()) if (row.journal === journal.id) rows.set(row.number, row);
  const entries: SealedEntry[] = [];
  let bytes = 0;
  for (let number = after + 1; number <= upTo; number += 1) {
    const row = rows.get(number);
    if (!row) break;
    bytes += row.header.length + row.body.length + frameBytes;
    if (bytes > most.bytes && entries.length > 0) break;
    entries.push({ header: row.header, body: row.body });
  }
  return entries;
}

/** See `TabletStore.digestAt`, of any journal. */
export async function digestAt(
  state: TabletState,
  number: number,
  journal = currentJournal(state),
): Promise<Bytes | undefined> {
  if (number === 0) return chainStart;
  if (!journal || number > journal.head) return undefined;
  if (number === journal.head) return journal.digest;
  const only = state.copies.tail().find((row) => row.journal === journal.id && row.number === number);
  if (only) return only.digest;
  const read = await state.database.run('r', (tables) => tables.entries.get([journal.id, number]));
  return read.ok ? read.value?.digest : undefined;
}

/**
 * See `TabletStore.keepReceipt`. A receipt that cannot be written down counts all the same, and stops nobody from saving: the centre says it again
 * at the next start.
 */
export function keepReceipt(
  state: TabletState,
  receipt: Receipt,
): Promise<Outcome<undefined, SaveProblem | ForkProblem>> {
  return holdJournal(state, async () => {
    const journal = currentJournal(state);
    if (!journal) return bad({ kind: 'not-joined' });
    if (bytesToBase64url(receipt.journal) !== journal.id) return good(undefined);
    if (receipt.head > journal.head) return bad({ kind: 'journal-forked', at: journal.head + 1 });
    const digest = await digestAt(state, receipt.head);
    if (digest && !areBytesEqual(digest, receipt.digest)) return bad({ kind: 'journal-forked', at: receipt.head });
    if (!digest && receipt.head > journal.acknowledged) return bad({ kind: 'not-saved', why: 'failing' });
    const next = {
      ...journal,
      acknowledged: Math.max(journal.acknowledged, receipt.head),
      receiptAt: Math.max(journal.receiptAt, receipt.at),
    };
    if (next.acknowledged > journal.acknowledged && state.copies.isDatabaseWorking()) {
      await writeReceipt(state, next);
    }
    state.journals.set(next.id, next);
    publish(state);
    return good(undefined);
  });
}

/** Tried twice. A database that is really broken shows with the next entry. */
async function writeReceipt({ database, copies }: TabletState, journal: JournalRow): Promise<void> {
  for (let tries = 0; tries < 2; tries += 1) {
    const written = await database.run('rw', async (tables) => tables.journals.put(journal));
    if (written.ok) return;
    copies.noteTrouble();
    database.remake();
  }
}
