import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { Batch } from '../../protocol/batch.ts';
import { isErased } from '../../protocol/kept-batch.ts';
import { limits } from '../../protocol/limits.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { chainStart, digestBytes, type SealedEntry } from '../../sealing/chain.ts';
import type { BatchToTake, KeptJournal, TakenBatch, TakeProblem } from './centre-store.ts';
import {
  countBatch,
  type EarlierEntry,
  type KnownBefore,
  listWanted,
  type PlacedEntry,
  type Sitting,
} from './count-batch.ts';
import { stripErased } from './erase-aside.ts';
import { moveErasures } from './erasing.ts';
import { createHeaderReader } from './header-reader.ts';
import { type EntryToKeep, keepBatch } from './keep-batch.ts';
import { placeBatch } from './place-batch.ts';
import { type Answers, ask, type Question, type Steps } from './steps.ts';

/** Remembers nothing that another reader would not find in the bytes. */
const readHeader = createHeaderReader();

/**
 * One transaction: locks the journal's row, looks where the batch stands, keeps what is new of it and counts it. The lock makes identical
 * batches that arrive at once wait for each other; the later one finds everything there. Numbers in `uncounted` are kept without being looked at.
 */
export function* takeBatch(
  taking: BatchToTake,
  uncounted: ReadonlySet<number> = new Set(),
): Steps<Outcome<TakenBatch, TakeProblem>> {
  const { batch, at } = taking;
  const { campaign, journal, first } = batch.statement;
  const entries = listEntries(batch, uncounted);
  // Nearly always all that there is to ask before writing, so it goes along with the lock.
  const { openings } = listWanted(entries);
  const [found = [], erasedBefore = [], ...sittings] = yield [
    findJournal(journal),
    findErased(journal, first, first + entries.length - 1),
    ...openings.map((each) => findSitting(journal, each)),
  ];
  const fresh: KeptJournal = { campaign, tablet: batch.tablet, head: 0, digest: chainStart };
  const known = (found as readonly KeptJournal[])[0];
  const { kept, erased } = known ? { kept: known, erased: erasedBefore } : yield* beginJournal(batch, fresh, at);
  if (!areBytesEqual(kept.campaign, campaign)) return bad({ kind: 'other-campaign' });
  if (!areBytesEqual(kept.tablet, batch.tablet)) return bad({ kind: 'foreign-journal' });

  const place = placeBatch(batch, kept);
  switch (place.kind) {
    case 'gap':
      return bad(place);
    case 'fork':
      return yield* putAside(taking);
    case 'repeat': {
      const rows = yield* ask<{ digest: Bytes }>('SELECT digest FROM entries WHERE journal = $1 AND number = $2', [
        journal,
        place.last,
      ]);
      const isSame = rows[0] && areBytesEqual(rows[0].digest, place.digest);
      return isSame ? good({ head: kept.head, digest: kept.digest, fresh: 0 }) : yield* putAside(taking);
    }
    case 'tail':
      return good(
        yield* takeTail(taking, kept, withoutBodies(entries, erased).slice(place.skip), toSittings(openings, sittings)),
      );
  }
}

function listEntries({ statement, entries, digests }: Batch, uncounted: ReadonlySet<number>): EntryToKeep[] {
  return entries.map((entry, index) => ({
    number: statement.first + index,
    entry,
    digest: digests[index] ?? statement.head,
    header: readEntry(entry, uncounted.has(statement.first + index)),
  }));
}

/** What can be counted of it: nothing where counting failed at it, or where it is larger than the formats allow. */
function readEntry({ header, body }: SealedEntry, isUncounted: boolean): PlacedEntry['header'] {
  if (isUncounted) return bad({ kind: 'uncountable' });
  return body.length > limits.maxSealedBytes ? bad({ kind: 'body-too-large' }) : readHeader(header);
}

function* takeTail(
  { batch, at }: BatchToTake,
  kept: KeptJournal,
  entries: readonly EntryToKeep[],
  sittings: ReadonlyMap<number, Sitting>,
): Steps<TakenBatch> {
  if (entries.length === 0) return { head: kept.head, digest: kept.digest, fresh: 0 };
  const known = yield* findKnown(batch.statement.journal, listWanted(entries), sittings);
  yield* keepBatch(batch, entries, countBatch(entries, known), at);
  return { head: kept.head + entries.length, digest: batch.statement.head, fresh: entries.length };
}

/** The journal's row, locked until the transaction ends. */
function findJournal(journal: Bytes): Question {
  const sql = 'SELECT campaign, tablet, head, digest FROM journals WHERE id = $1 FOR UPDATE';
  return { kind: 'query', sql, values: [journal] };
}

/** What the office has erased of it before it came. */
function findErased(journal: Bytes, first: number, last: number): Question {
  const sql = 'SELECT number FROM erasures WHERE journal = $1 AND number BETWEEN $2 AND $3';
  return { kind: 'query', sql, values: [journal, first, last] };
}

/** The same with digests in the place of the bodies that are erased; a batch that was put aside has them already. */
function withoutBodies(entries: readonly EntryToKeep[], erased: readonly unknown[]): readonly EntryToKeep[] {
  if (erased.length === 0) return entries;
  const numbers = new Set((erased as readonly { number: number }[]).map(({ number }) => number));
  return entries.map((each) => {
    const { header, body } = each.entry;
    return numbers.has(each.number) && !isErased(each.entry)
      ? { ...each, entry: { header, body: digestBytes(body) } }
      : each;
  });
}

/** A new row where the batch may begin the journal; also locked. What the office erased of it before is from now on erased as in any journal. */
function* beginJournal(
  { statement }: Batch,
  fresh: KeptJournal,
  at: number,
): Steps<{ readonly kept: KeptJournal; readonly erased: readonly unknown[] }> {
  const { campaign, journal, first, count } = statement;
  if (first !== 1) return { kept: fresh, erased: [] };
  const begun = `INSERT INTO journals (id, campaign, tablet, head, digest, aside, received_at)
     VALUES ($1, $2, $3, 0, $4, 0, $5) ON CONFLICT DO NOTHING`;
  const answers = yield [
    { kind: 'query', sql: begun, values: [journal, campaign, fresh.tablet, fresh.digest, at] },
    ...moveErasures(campaign, journal),
    findErased(journal, first, first + count - 1),
    findJournal(journal),
  ];
  const [made] = (answers.at(-1) ?? []) as readonly KeptJournal[];
  return { kept: made ?? fresh, erased: answers.at(-2) ?? [] };
}

/** Unique by the digest at its end, which no two different contents share, so that repeats do not pile up. */
function* putAside({ batch, bytes, at }: BatchToTake): Steps<Outcome<never, TakeProblem>> {
  const stripped = yield* stripErased(batch);
  yield* ask('INSERT INTO forks (journal, digest, batch, received_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [
    batch.statement.journal,
    batch.statement.head,
    stripped ?? bytes,
    at,
  ]);
  return bad({ kind: 'fork' });
}

/** What counting the entries must know besides the sittings that are at hand. */
function* findKnown(
  journal: Bytes,
  wanted: ReturnType<typeof listWanted>,
  sittings: ReadonlyMap<number, Sitting>,
): Steps<KnownBefore> {
  const earlier = new Map<number, EarlierEntry>();
  for (const number of wanted.corrected) {
    const entry = yield* findEarlier(journal, number);
    if (entry) earlier.set(number, entry);
  }
  const openings = new Set(wanted.openings);
  for (const { header } of earlier.values()) openings.add(header.opening);
  const missing = [...openings].filter((opening) => !sittings.has(opening));
  if (missing.length === 0) return { sittings, earlier };
  const found = yield missing.map((opening) => findSitting(journal, opening));
  return { sittings: new Map([...sittings, ...toSittings(missing, found)]), earlier };
}

function findSitting(journal: Bytes, opening: number): Question {
  const sql = 'SELECT event, day, country, profile FROM sittings WHERE journal = $1 AND opening = $2';
  return { kind: 'query', sql, values: [journal, opening] };
}

/** The answers to `findSitting` for these openings. */
function toSittings(openings: readonly number[], answers: Answers): Map<number, Sitting> {
  const sittings = new Map<number, Sitting>();
  for (const [index, opening] of openings.entries()) {
    const row = answers[index]?.[0] as Omit<Sitting, 'opening'> | undefined;
    if (row) sittings.set(opening, { opening, ...row });
  }
  return sittings;
}

function* findEarlier(journal: Bytes, number: number): Steps<EarlierEntry | undefined> {
  const rows = yield* ask<{ header: Bytes; aside: string | null; corrected_by: number | null }>(
    `SELECT header, aside, corrected_by FROM entries
     LEFT JOIN corrections ON corrections.journal = entries.journal AND corrections.corrects = entries.number
     WHERE entries.journal = $1 AND entries.number = $2`,
    [journal, number],
  );
  const row = rows[0];
  if (!row) return undefined;
  const header = readHeader(row.header);
  if (!header.ok) return undefined;
  return { header: header.value, isAside: row.aside !== null, isCorrected: row.corrected_by !== null };
}
