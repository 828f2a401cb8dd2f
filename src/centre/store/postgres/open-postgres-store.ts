import pg from 'pg';
import type { CentreStore } from '../centre-store.ts';
import { createCentreStore } from '../create-centre-store.ts';
import type { Migration } from '../make-table.ts';
import type { Answers, Database, Dialect, Question, SqlValue, Step, Steps } from '../steps.ts';
import { askTogether, type Statement, type ValueReader } from './ask-together.ts';
import { copySql, toCopyMessage } from './copy-rows.ts';
import { insertToQuery } from './insert-sql.ts';
import { isOfContent, withRetries } from './retry.ts';

/** Any number that all copies of the centre agree on: they take turns at migrating. */
const schemaLock = 4_221_702_013;

export const postgresDialect: Dialect = {
  bytes: 'bytea',
  int: 'integer',
  bigint: 'bigint',
  text: 'text',
  tableOptions: '',
  // Copies that run go on meanwhile: a lock on a table of theirs is waited for briefly, for whoever comes after waits behind; then it is tried again.
  lockSchema: [`SELECT pg_advisory_xact_lock(${schemaLock})`, "SET LOCAL lock_timeout = '1s'"],
  // On by the administrator's will, and on every server that only follows another.
  probe: "SELECT CASE current_setting('transaction_read_only') WHEN 'on' THEN 0 ELSE 1 END AS ready",
};

/** How much longer we wait for the server's word that a statement took too long, before we take server or network for dead. */
const lateMs = 2_000;

type PostgresOptions = {
  readonly url: string;
  /** Connections of this copy. */
  readonly connections?: number;
  /** For tests that share a database. */
  readonly schema?: string;
  /** For tests: what a later version's schema is. */
  readonly migrations?: readonly Migration[];
  /** How long one statement may take; then the store is busy. 15 s unless told. */
  readonly statementMs?: number;
};

/**
 * The store for more than one machine. `synchronous_commit` is on whatever the server's default says: a receipt is given only for what
 * the server has on disk (and on its synchronous standbys, where it has some).
 */
export async function openPostgresStore(options: PostgresOptions): Promise<CentreStore> {
  const { url, connections = 10, schema, statementMs = 15_000, migrations } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    // The server ends what it is slow at, and gives up locks of a copy that is gone. It never ends a COMMIT that waits for its standbys: there
    // the client's own limit, a little later, lets go of the connection without an answer, and so no receipt is given.
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: 2 * statementMs,
    query_timeout: statementMs + lateMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: schema ?? 'barua',
    ...(schema !== undefined && { options: `-c search_path=${schema}` }),
  });
  // A connection that the server drops is no news: the pool makes another, and what it was doing is tried again. Without a listener of its
  // own, a dropped connection would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return createCentreStore(openPostgresDatabase(pool), postgresDialect, migrations);
}

function openPostgresDatabase(pool: pg.Pool): Database {
  const namesBySql = new Map<string, string>();

  function nameOf(sql: string): string {
    const name = namesBySql.get(sql) ?? `barua ${namesBySql.size}`;
    namesBySql.set(sql, name);
    return name;
  }

  function toStatement(question: Question): Statement {
    if (question.kind === 'insert' && question.onConflict === undefined) {
      const sql = copySql(question);
      return { name: nameOf(sql), sql, values: [], copyMessage: toCopyMessage(question.columns) };
    }
    const { sql, values } = question.kind === 'insert' ? insertToQuery(question) : question;
    return { name: nameOf(sql), sql, values: values.map(toParameter) };
  }

  async function ask(client: pg.PoolClient, step: Step): Promise<Answers> {
    return askTogether(client, step.map(toStatement), readerOf);
  }

  /** `begin` goes out with the first step; what needs no answer waits for the next step, or for `end`. */
  async function run<Result>(client: pg.PoolClient, begin: Step, steps: Steps<Result>, end: Step): Promise<Result> {
    let waiting = begin;
    let turn = steps.next();
    while (!turn.done) {
      const step = turn.value;
      const isAnswered = step.some(({ kind }) => kind === 'query');
      const unanswered = step.map(() => []);
      const answers = isAnswered ? (await ask(client, [...waiting, ...step])).slice(waiting.length) : unanswered;
      waiting = isAnswered ? [] : [...waiting, ...step];
      turn = steps.next(answers);
    }
    if (waiting.length + end.length > 0) await ask(client, [...waiting, ...end]);
    return turn.value;
  }

  /** A connection on which anything went wrong is not used again. */
  async function connected<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    return withRetries(async () => {
      const client = await pool.connect();
      let isClean = false;
      try {
        const result = await work(client);
        isClean = true;
        return result;
      } finally {
        client.release(!isClean);
      }
    });
  }

  function within<Result>(begin: Step, steps: () => Steps<Result>, end: Step): Promise<Result> {
    return connected((client) => run(client, begin, steps(), end));
  }

  return {
    transaction: (steps) => within([command('BEGIN'), command('SET LOCAL synchronous_commit = on')], steps, commit),
    snapshot: (steps) => within([command('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')], steps, commit),
    read: (steps) => within([], steps, []),
    isOfContent,
    countConnections: () => ({
      busy: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    close: () => pool.end(),
  };
}

function command(sql: string): Question {
  return { kind: 'command', sql, values: [] };
}

const commit: Step = [command('COMMIT')];

/** Bytes in binary, anything else as text. */
function toParameter(value: SqlValue): string | Buffer | null {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return value === null ? null : String(value);
}

/** bytea as bytes, integers of every width as numbers: none of ours reaches 2^53. */
function readerOf(oid: number): ValueReader {
  const { BYTEA, INT4, INT8 } = pg.types.builtins;
  if (oid === BYTEA) return (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));
  return oid === INT4 || oid === INT8 ? Number : (text) => text;
}
