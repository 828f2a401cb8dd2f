import type { Migration } from './make-table.ts';

/** When the office withdrew an invite (epoch ms), a tablet's or a colleague's: nobody joins by it any more. Copies of before, while they run, do not look. */
export const migrateInvites: Migration = ({ bigint }) => [`ALTER TABLE invites ADD COLUMN withdrawn_at ${bigint} NULL`];
