import { type Migration, makeTable } from './make-table.ts';

/** All passkeys of colleagues who have changed anything about theirs; of the others the one that they came with, in their own row. Copies of before, while they run, know that one alone. */
export const migratePasskeys: Migration = (dialect) => {
  const { bytes, bigint, text } = dialect;
  return [
    makeTable(dialect, 'passkeys', 'campaign, colleague, credential', {
      campaign: `${bytes} REFERENCES campaigns (id)`,
      colleague: bytes,
      credential: bytes,
      passkey: bytes,
      counter: bigint,
      name: text,
      added_at: bigint,
      used_at: bigint,
    }),
  ];
};
