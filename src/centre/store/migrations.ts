import { type Migration, makeTable } from './make-table.ts';
import { migrateErasing } from './migrate-erasing.ts';
import { migrateInvites } from './migrate-invites.ts';
import { migrateKeeping } from './migrate-keeping.ts';
import { migratePasskeys } from './migrate-passkeys.ts';
import { ask, type Dialect, type Steps } from './steps.ts';

/**
 * The schema, the same in both databases, as the SQL of each step. Append only: what a released centre has run is never changed, and each
 * database's `recorded-schema.json` is there to show it. Every key begins with the journal or the campaign, so that a distributed PostgreSQL can
 * spread it. `entries` and `counts` have no foreign keys on purpose: their journal's row is locked in the same transaction, and a check per row
 * costs more than the row. Steps only add, what older copies need not know: these go on reading and writing meanwhile, and until they are replaced.
 */
export const migrations: readonly Migration[] = [
  (dialect) => {
    const { bytes, int, bigint, text } = dialect;
    const ofCampaign = { campaign: `${bytes} REFERENCES campaigns (id)` };
    const ofEvent = { journal: bytes, event: text, country: text, day: int };
    return [
      makeTable(dialect, 'centre_keys', 'purpose', { purpose: text, secret: bytes, public_bytes: bytes }),
      makeTable(dialect, 'campaigns', 'id', { id: bytes, signing_key: bytes, serial: bigint, manifest: bytes }),
      makeTable(dialect, 'packs', 'digest', { digest: bytes, pack: bytes }),
      makeTable(dialect, 'invites', 'campaign, id', { ...ofCampaign, id: bytes, used: int }),
      makeTable(dialect, 'tablets', 'campaign, id', {
        ...ofCampaign,
        id: bytes,
        key: bytes,
        name: text,
        enrolment: bytes,
        invite: bytes,
        enrolled_at: bigint,
      }),
      'CREATE INDEX tablets_by_id ON tablets (id)',
      makeTable(dialect, 'journals', 'id', {
        id: bytes,
        ...ofCampaign,
        tablet: bytes,
        head: int,
        digest: bytes,
        aside: int,
        received_at: bigint,
      }),
      'CREATE INDEX journals_by_campaign ON journals (campaign)',
      makeTable(
        dialect,
        'entries',
        'journal, number',
        { journal: bytes, number: int, header: bytes, body: bytes, digest: bytes },
        { aside: text },
      ),
      makeTable(dialect, 'statements', 'journal, last', {
        journal: bytes,
        last: int,
        first: int,
        signed: bytes,
        received_at: bigint,
      }),
      makeTable(dialect, 'forks', 'journal, digest', {
        journal: bytes,
        digest: bytes,
        batch: bytes,
        received_at: bigint,
      }),
      makeTable(dialect, 'sittings', 'journal, opening', {
        journal: bytes,
        opening: int,
        event: text,
        day: int,
        country: text,
        profile: text,
      }),
      makeTable(dialect, 'corrections', 'journal, corrects', { journal: bytes, corrects: int, corrected_by: int }),
      makeTable(dialect, 'counts', 'journal, event, country, day, case_number, purpose, form, channel', {
        ...ofEvent,
        case_number: int,
        purpose: text,
        form: text,
        channel: text,
        n: bigint,
      }),
      makeTable(dialect, 'people_counts', 'journal, event, country, day', { ...ofEvent, n: bigint }),
    ];
  },
  (dialect) => {
    const { bytes, int, bigint, text } = dialect;
    return [
      makeTable(dialect, 'reports', 'campaign, journal, event', {
        campaign: `${bytes} REFERENCES campaigns (id)`,
        journal: bytes,
        event: text,
        up_to: int,
        people: bigint,
        folding: text,
        cells: text,
        received_at: bigint,
      }),
    ];
  },
  (dialect) => {
    const { bytes, int, bigint } = dialect;
    return [
      `ALTER TABLE tablets ADD COLUMN revoked ${int} NOT NULL DEFAULT 0`,
      makeTable(dialect, 'set_aside', 'campaign, tablet, digest', {
        campaign: `${bytes} REFERENCES campaigns (id)`,
        tablet: bytes,
        digest: bytes,
        journal: bytes,
        batch: bytes,
        received_at: bigint,
      }),
    ];
  },
  (dialect) => {
    const { bytes, int, bigint } = dialect;
    return [
      makeTable(dialect, 'attachments', 'journal, digest', {
        journal: bytes,
        digest: bytes,
        number: int,
        bytes: int,
        received_at: bigint,
      }),
    ];
  },
  // Instead of `counts` and `people_counts`, which copies of before go on writing while they run: what arrived on which day. `case_number` 0 is people.
  (dialect) => {
    const { bytes, int, bigint, text } = dialect;
    return [
      makeTable(
        dialect,
        'arrived_counts',
        'journal, arrived, event, country, day, case_number, purpose, form, channel',
        {
          journal: bytes,
          arrived: int,
          event: text,
          country: text,
          day: int,
          case_number: int,
          purpose: text,
          form: text,
          channel: text,
          n: bigint,
        },
      ),
    ];
  },
  (dialect) => {
    const { bytes, int, bigint } = dialect;
    return [
      makeTable(dialect, 'office_entries', 'campaign, number', {
        campaign: `${bytes} REFERENCES campaigns (id)`,
        number: int,
        digest: bytes,
        signed: bytes,
        received_at: bigint,
      }),
      makeTable(dialect, 'erasures', 'journal, number', { journal: bytes, number: int }),
    ];
  },
  // Copies of before go on without writing the audit log: it says nothing then, and does not fork.
  (dialect) => {
    const { bytes, bigint, text } = dialect;
    const ofCampaign = { campaign: `${bytes} REFERENCES campaigns (id)` };
    return [
      // No foreign keys: a check of the campaign's row, while the head's is locked, would wait crosswise for who has locked both the other way round.
      makeTable(dialect, 'audit_heads', 'campaign', { campaign: bytes, number: bigint, digest: bytes }),
      makeTable(dialect, 'audit_lines', 'campaign, number', { campaign: bytes, number: bigint, line: bytes }),
      makeTable(dialect, 'colleagues', 'campaign, id', {
        ...ofCampaign,
        id: bytes,
        name: text,
        role: text,
        credential: bytes,
        passkey: bytes,
        counter: bigint,
        joined_at: bigint,
        signed_in_at: bigint,
      }),
      makeTable(dialect, 'desk_sessions', 'campaign, digest', {
        ...ofCampaign,
        digest: bytes,
        colleague: bytes,
        began_at: bigint,
        seen_at: bigint,
      }),
      // Who signs in says of which campaign they are only by their passkey: the key begins with a random digest.
      makeTable(dialect, 'desk_challenges', 'digest', { digest: bytes, about: bytes, expires_at: bigint }),
    ];
  },
  (dialect) => {
    const { bytes, int, bigint } = dialect;
    return [
      makeTable(dialect, 'confirmations', 'campaign', {
        campaign: `${bytes} REFERENCES campaigns (id)`,
        office: int,
        made_at: bigint,
        signed: bytes,
        received_at: bigint,
      }),
    ];
  },
  migrateKeeping,
  migrateErasing,
  migrateInvites,
  migratePasskeys,
];

/**
 * Brings the schema up to date, in one transaction; N copies may start at once. Throws where the database was written by a newer centre
 * than this one: an older one must not write into it.
 */
export function* migrate(dialect: Dialect, schema: readonly Migration[]): Steps<void> {
  for (const sql of dialect.lockSchema) yield* ask(sql);
  yield* ask('CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)');
  const rows = yield* ask<{ version: number }>('SELECT version FROM schema_version');
  const version = rows[0]?.version ?? 0;
  if (version > schema.length) throw new Error(`the database is at schema ${version}, newer than this centre`);
  if (rows.length === 0) yield* ask('INSERT INTO schema_version (version) VALUES (0)');
  for (const migration of schema.slice(version)) for (const sql of migration(dialect)) yield* ask(sql);
  if (version < schema.length) yield* ask('UPDATE schema_version SET version = $1', [schema.length]);
}
