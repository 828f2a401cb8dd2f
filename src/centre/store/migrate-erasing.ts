import { type Migration, makeTable } from './make-table.ts';

/** What the office erased of journals that have not begun here: until they do. Copies of before, while they run, begin them without looking. */
export const migrateErasing: Migration = (dialect) => [
  makeTable(dialect, 'erasures_ahead', 'campaign, journal, number', {
    campaign: `${dialect.bytes} REFERENCES campaigns (id)`,
    journal: dialect.bytes,
    number: dialect.int,
  }),
];
