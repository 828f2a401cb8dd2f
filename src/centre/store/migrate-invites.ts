import type { Migration } from './make-table.ts';

/**
 * When the office withdrew an invite (epoch ms), a tablet's or a colleague's: nobody joins by it any more. Copies of before, while they run, do not look; and
 * one of them that takes the office's word writes nothing here, for good: the desk looks for it here, and has the office say it again.
 */
export const migrateInvites: Migration = ({ bigint }) => [`ALTER TABLE invites ADD COLUMN withdrawn_at ${bigint} NULL`];
