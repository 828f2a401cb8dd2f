import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { CentreStore } from '../centre-store.ts';
import { createCentreStore } from '../create-centre-store.ts';
import type { Database, Dialect, Insert, Question, Steps } from '../steps.ts';
import { StoreBusyError } from '../store-busy-error.ts';
import { createTogether } from './together.ts';

/** How long one write waits for another process that holds the file. */
const busyTimeoutMs = 5_000;

/** Pages of 4 kB in the log before they are brought into the file: 16 MB, so that bringing them, which syncs too, is rare beside committing. */
const walPages = 4_000;

/** Rows of one INSERT: fewer calls into SQLite; 1.7 µs of CPU a row instead of 2.5. */
const rowsAtOnce = 50;

export const sqliteDialect: Dialect = {
  bytes: 'BLOB',
  int: 'INTEGER',
  bigint: 'INTEGER',
  text: 'TEXT',
  tableOptions: ' STRICT, WITHOUT ROWID',
  lockSchema: [],
  probe: 'SELECT 1 AS ready',
};

/**
 * The embedded store: one file, and the folder it needs. `:memory:` for tests that restart nothing. WAL with `synchronous=FULL`
 * syncs the log at every commit, so what is acknowledged survives a power cut.
 */
export async function openSqliteStore(path: string): Promise<CentreStore> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const connection = new DatabaseSync(path, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
  connection.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${walPages};`);
  return createCentreStore(openSqliteDatabase(connection), sqliteDialect);
}

/**
 * Transactions that come within one turn of the event loop are one commit, whose sync to the disk costs more than a batch does; each is all or nothing
 * by itself still, and is answered after the commit.
 */
function openSqliteDatabase(connection: DatabaseSync): Database {
  const statementsBySql = new Map<string, StatementSync>();

  function prepare(sql: string): StatementSync {
    const known = statementsBySql.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql.replace(/\$(\d+)/g, '?$1').replace(/ FOR UPDATE\b/, ''));
    statementsBySql.set(sql, statement);
    return statement;
  }

  function run<Result>(steps: Steps<Result>): Result {
    let turn = steps.next();
    while (!turn.done) turn = steps.next(turn.value.map(answer));
    return turn.value;
  }

  function answer(question: Question): readonly unknown[] {
    if (question.kind !== 'insert') return prepare(question.sql).all(...question.values);
    const count = countRows(question);
    const whole = count - (count % rowsAtOnce);
    const many = whole > 0 ? prepare(insertToSql(question, rowsAtOnce)) : undefined;
    for (let from = 0; from < whole; from += rowsAtOnce) many?.run(...listValues(question, from, rowsAtOnce));
    const single = whole < count ? prepare(insertToSql(question, 1)) : undefined;
    for (let from = whole; from < count; from += 1) single?.run(...listValues(question, from, 1));
    return [];
  }

  function within<Result>(begin: string, work: () => Result): Result {
    try {
      connection.exec(begin);
      const result = work();
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK');
      throw toStoreError(error);
    }
  }

  /** Inside a transaction, all or nothing by itself: what fails takes nothing else with it. Gives what is to be done after the commit. */
  function runOne<Result>({ steps, resolve, reject }: Waiting<Result>): () => void {
    connection.exec('SAVEPOINT one');
    try {
      const result = run(steps());
      connection.exec('RELEASE one');
      return () => resolve(result);
    } catch (error) {
      // After some errors (a full disk) SQLite has rolled everything back: then all have failed.
      if (!connection.isTransaction) throw error;
      connection.exec('ROLLBACK TO one; RELEASE one');
      return () => reject(toStoreError(error));
    }
  }

  const together = createTogether<Waiting<unknown>>((waiting) => {
    try {
      for (const answerOne of within('BEGIN IMMEDIATE', () => waiting.map(runOne))) answerOne();
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  });

  const read = async <Result>(steps: () => Steps<Result>) => within('BEGIN', () => run(steps()));

  return {
    transaction: <Result>(steps: () => Steps<Result>) =>
      new Promise<Result>((resolve, reject) => {
        together.add({ steps, resolve: (result) => resolve(result as Result), reject });
      }),
    snapshot: read,
    read,
    isOfContent,
    // One connection, in this very thread.
    countConnections: () => ({ busy: 0, idle: 1, waiting: 0 }),
    close: async () => {
      together.flush();
      connection.close();
    },
  };
}

type Waiting<Result> = {
  readonly steps: () => Steps<Result>;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
};

function insertToSql({ table, columns, onConflict }: Insert, rows: number): string {
  const names = columns.map(({ name }) => name).join(', ');
  const places = Array(rows)
    .fill(`(${columns.map(() => '?').join(', ')})`)
    .join(', ');
  return `INSERT INTO ${table} (${names}) VALUES ${places}${onConflict ? ` ON CONFLICT ${onConflict}` : ''}`;
}

function countRows({ columns }: Insert): number {
  return Math.max(...columns.map((column) => ('values' in column ? column.values.length : 0)));
}

/** The values of so many rows, one row after the other. */
function listValues({ columns }: Insert, from: number, rows: number): SQLInputValue[] {
  const values: SQLInputValue[] = [];
  for (let index = from; index < from + rows; index += 1) {
    for (const column of columns) values.push('value' in column ? column.value : (column.values[index] ?? null));
  }
  return values;
}

function toStoreError(error: unknown): unknown {
  return isBusy(error) ? new StoreBusyError(error) : error;
}

/** SQLITE_ERROR (1), TOOBIG (18), CONSTRAINT (19), MISMATCH (20), RANGE (25); or our own code has thrown. */
function isOfContent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error) return [1, 18, 19, 20, 25].includes(Number(error.errcode) & 0xff);
  return error instanceof TypeError || error instanceof RangeError;
}

/** SQLITE_BUSY (5), LOCKED (6), READONLY (8), IOERR (10), FULL (13) and CANTOPEN (14), with their extended codes in the upper bits: somebody else is at it, or the disk is full or fails. */
function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return [5, 6, 8, 10, 13, 14].includes(code);
}
