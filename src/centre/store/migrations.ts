import { ask, type Dialect, type Steps } from './steps.ts';

type Migration = (types: Dialect) => readonly string[];

/**
 * The schema, the same in both databases. Append only: what a released centre has run is never changed. Every key begins with the
 * journal or the campaign, so that a distributed PostgreSQL can spread it. `entries` and `counts` have no foreign keys on purpose:
 * their journal's row is locked in the same transaction, and a check per row costs more than the row.
 */
const migrations: readonly Migration[] = [
  ({ bytes, int, bigint, text, tableOptions }) => [
    `CREATE TABLE centre_keys (
      purpose ${text} NOT NULL PRIMARY KEY,
      secret ${bytes} NOT NULL,
      public_bytes ${bytes} NOT NULL
    )${tableOptions}`,
    `CREATE TABLE campaigns (
      id ${bytes} NOT NULL PRIMARY KEY,
      signing_key ${bytes} NOT NULL,
      serial ${bigint} NOT NULL,
      manifest ${bytes} NOT NULL
    )${tableOptions}`,
    `CREATE TABLE packs (
      digest ${bytes} NOT NULL PRIMARY KEY,
      pack ${bytes} NOT NULL
    )${tableOptions}`,
    `CREATE TABLE invites (
      campaign ${bytes} NOT NULL REFERENCES campaigns (id),
      id ${bytes} NOT NULL,
      used ${int} NOT NULL,
      PRIMARY KEY (campaign, id)
    )${tableOptions}`,
    `CREATE TABLE tablets (
      campaign ${bytes} NOT NULL REFERENCES campaigns (id),
      id ${bytes} NOT NULL,
      key ${bytes} NOT NULL,
      name ${text} NOT NULL,
      enrolment ${bytes} NOT NULL,
      invite ${bytes} NOT NULL,
      enrolled_at ${bigint} NOT NULL,
      PRIMARY KEY (campaign, id)
    )${tableOptions}`,
    'CREATE INDEX tablets_by_id ON tablets (id)',
    `CREATE TABLE journals (
      id ${bytes} NOT NULL PRIMARY KEY,
      campaign ${bytes} NOT NULL REFERENCES campaigns (id),
      tablet ${bytes} NOT NULL,
      head ${int} NOT NULL,
      digest ${bytes} NOT NULL,
      aside ${int} NOT NULL,
      received_at ${bigint} NOT NULL
    )${tableOptions}`,
    'CREATE INDEX journals_by_campaign ON journals (campaign)',
    `CREATE TABLE entries (
      journal ${bytes} NOT NULL,
      number ${int} NOT NULL,
      header ${bytes} NOT NULL,
      body ${bytes} NOT NULL,
      digest ${bytes} NOT NULL,
      aside ${text},
      PRIMARY KEY (journal, number)
    )${tableOptions}`,
    `CREATE TABLE statements (
      journal ${bytes} NOT NULL,
      last ${int} NOT NULL,
      first ${int} NOT NULL,
      signed ${bytes} NOT NULL,
      received_at ${bigint} NOT NULL,
      PRIMARY KEY (journal, last)
    )${tableOptions}`,
    `CREATE TABLE forks (
      journal ${bytes} NOT NULL,
      digest ${bytes} NOT NULL,
      batch ${bytes} NOT NULL,
      received_at ${bigint} NOT NULL,
      PRIMARY KEY (journal, digest)
    )${tableOptions}`,
    `CREATE TABLE sittings (
      journal ${bytes} NOT NULL,
      opening ${int} NOT NULL,
      event ${text} NOT NULL,
      day ${int} NOT NULL,
      country ${text} NOT NULL,
      profile ${text} NOT NULL,
      PRIMARY KEY (journal, opening)
    )${tableOptions}`,
    `CREATE TABLE corrections (
      journal ${bytes} NOT NULL,
      corrects ${int} NOT NULL,
      corrected_by ${int} NOT NULL,
      PRIMARY KEY (journal, corrects)
    )${tableOptions}`,
    `CREATE TABLE counts (
      journal ${bytes} NOT NULL,
      event ${text} NOT NULL,
      country ${text} NOT NULL,
      day ${int} NOT NULL,
      case_number ${int} NOT NULL,
      purpose ${text} NOT NULL,
      form ${text} NOT NULL,
      channel ${text} NOT NULL,
      n ${bigint} NOT NULL,
      PRIMARY KEY (journal, event, country, day, case_number, purpose, form, channel)
    )${tableOptions}`,
    `CREATE TABLE people_counts (
      journal ${bytes} NOT NULL,
      event ${text} NOT NULL,
      country ${text} NOT NULL,
      day ${int} NOT NULL,
      n ${bigint} NOT NULL,
      PRIMARY KEY (journal, event, country, day)
    )${tableOptions}`,
  ],
  ({ bytes, int, bigint, text, tableOptions }) => [
    `CREATE TABLE reports (
      campaign ${bytes} NOT NULL REFERENCES campaigns (id),
      journal ${bytes} NOT NULL,
      event ${text} NOT NULL,
      up_to ${int} NOT NULL,
      people ${bigint} NOT NULL,
      folding ${text} NOT NULL,
      cells ${text} NOT NULL,
      received_at ${bigint} NOT NULL,
      PRIMARY KEY (campaign, journal, event)
    )${tableOptions}`,
  ],
];

/**
 * Brings the schema up to date, in one transaction; N copies may start at once. Throws where the database was written by a newer centre
 * than this one: an older one must not write into it.
 */
export function* migrate(dialect: Dialect): Steps<void> {
  for (const sql of dialect.lockSchema) yield* ask(sql);
  yield* ask('CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)');
  const rows = yield* ask<{ version: number }>('SELECT version FROM schema_version');
  const version = rows[0]?.version ?? 0;
  if (version > migrations.length) throw new Error(`the database is at schema ${version}, newer than this centre`);
  if (rows.length === 0) yield* ask('INSERT INTO schema_version (version) VALUES (0)');
  for (const migration of migrations.slice(version)) for (const sql of migration(dialect)) yield* ask(sql);
  if (version < migrations.length) yield* ask('UPDATE schema_version SET version = $1', [migrations.length]);
}
