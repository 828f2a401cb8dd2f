import { type Migration, makeTable } from './make-table.ts';

/**
 * What letting go, erasing and quarantine need. `gone_at`: the file is let go, its receipt stays. `by_age`: the body went because of its age, so a page that comes later is still taken.
 * `doomed_files`: what is to be taken away from the files' store, until it is. `opened_to`, `opened_at`: up to where, and when, the office said that it has opened a journal.
 */
export const migrateKeeping: Migration = (dialect) => {
  const { bytes, int, bigint, text } = dialect;
  const ofCampaign = { campaign: `${bytes} REFERENCES campaigns (id)` };
  return [
    `ALTER TABLE attachments ADD COLUMN gone_at ${bigint} NULL`,
    'CREATE INDEX attachments_by_digest ON attachments (digest)',
    `ALTER TABLE erasures ADD COLUMN by_age ${int} NOT NULL DEFAULT 0`,
    `ALTER TABLE journals ADD COLUMN opened_to ${int} NOT NULL DEFAULT 0`,
    `ALTER TABLE journals ADD COLUMN opened_at ${bigint} NOT NULL DEFAULT 0`,
    makeTable(dialect, 'retentions', 'campaign', { ...ofCampaign, page_days: int, body_days: int }),
    makeTable(dialect, 'doomed_files', 'campaign, digest', { ...ofCampaign, digest: bytes }),
    makeTable(dialect, 'leases', 'campaign, purpose', {
      ...ofCampaign,
      purpose: text,
      holder: text,
      until_at: bigint,
    }),
  ];
};
