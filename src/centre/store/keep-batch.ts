import type { Batch } from '../../protocol/batch.ts';
import type { SealedEntry } from '../../sealing/chain.ts';
import type { BatchCount, PlacedEntry } from './count-batch.ts';
import type { Insert, Question, Steps } from './steps.ts';

/** An entry on its way into the table; `digest` is the chain's after it. */
export type EntryToKeep = PlacedEntry & { readonly entry: SealedEntry; readonly digest: Uint8Array };

/** Writes a batch's new entries, its statement, its counts and the journal's new head. Only inside the transaction that locked the journal. */
export function* keepBatch(
  { statement, signed }: Batch,
  entries: readonly EntryToKeep[],
  count: BatchCount,
  at: number,
): Steps<void> {
  const { journal, first, head } = statement;
  const last = first + statement.count - 1;
  yield [
    {
      kind: 'insert',
      table: 'entries',
      columns: [
        { name: 'journal', type: 'bytes', value: journal },
        { name: 'number', type: 'int', values: entries.map(({ number }) => number) },
        { name: 'header', type: 'bytes', values: entries.map(({ entry }) => entry.header) },
        { name: 'body', type: 'bytes', values: entries.map(({ entry }) => entry.body) },
        { name: 'digest', type: 'bytes', values: entries.map(({ digest }) => digest) },
        { name: 'aside', type: 'text', values: entries.map(({ number }) => count.aside.get(number) ?? null) },
      ],
    },
    ...listInserts(journal, count, Math.floor(at / dayMs)),
    {
      kind: 'command',
      sql: 'INSERT INTO statements (journal, last, first, signed, received_at) VALUES ($1, $2, $3, $4, $5)',
      values: [journal, last, first, signed, at],
    },
    {
      kind: 'command',
      sql: 'UPDATE journals SET head = $2, digest = $3, aside = aside + $4, received_at = $5 WHERE id = $1',
      values: [journal, last, head, count.aside.size, at],
    },
  ];
}

const dayMs = 86_400_000;

/** What stands for a sort where people are counted. */
const asPeople = { case: 0, purpose: '', form: '', channel: '' } as const;

/** What the batch adds to the journal's sittings, corrections and counters. */
function listInserts(
  journal: Uint8Array,
  { sittings, corrections, cells, people }: BatchCount,
  arrived: number,
): Question[] {
  const counts = [...cells, ...people.map((count) => ({ ...asPeople, ...count }))];
  const inserts: (Insert & { readonly rows: number })[] = [
    {
      table: 'sittings',
      rows: sittings.length,
      columns: [
        { name: 'journal', type: 'bytes', value: journal },
        { name: 'opening', type: 'int', values: sittings.map(({ opening }) => opening) },
        { name: 'event', type: 'text', values: sittings.map(({ event }) => event) },
        { name: 'day', type: 'int', values: sittings.map(({ day }) => day) },
        { name: 'country', type: 'text', values: sittings.map(({ country }) => country) },
        { name: 'profile', type: 'text', values: sittings.map(({ profile }) => profile) },
      ],
    },
    {
      table: 'corrections',
      rows: corrections.length,
      columns: [
        { name: 'journal', type: 'bytes', value: journal },
        { name: 'corrects', type: 'int', values: corrections.map(({ corrects }) => corrects) },
        { name: 'corrected_by', type: 'int', values: corrections.map(({ by }) => by) },
      ],
    },
    {
      table: 'arrived_counts',
      rows: counts.length,
      columns: [
        { name: 'journal', type: 'bytes', value: journal },
        { name: 'arrived', type: 'int', values: counts.map(() => arrived) },
        { name: 'event', type: 'text', values: counts.map(({ event }) => event) },
        { name: 'country', type: 'text', values: counts.map(({ country }) => country) },
        { name: 'day', type: 'int', values: counts.map(({ day }) => day) },
        { name: 'case_number', type: 'int', values: counts.map((cell) => cell.case) },
        { name: 'purpose', type: 'text', values: counts.map(({ purpose }) => purpose) },
        { name: 'form', type: 'text', values: counts.map(({ form }) => form) },
        { name: 'channel', type: 'text', values: counts.map(({ channel }) => channel) },
        { name: 'n', type: 'bigint', values: counts.map(({ n }) => n) },
      ],
      onConflict:
        '(journal, arrived, event, country, day, case_number, purpose, form, channel) DO UPDATE SET n = arrived_counts.n + excluded.n',
    },
  ];
  return inserts.filter(({ rows }) => rows > 0).map(({ rows: _, ...insert }) => ({ kind: 'insert', ...insert }));
}
