import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { CentreStore } from '../centre-store.ts';
import { createCentreStore } from '../create-centre-store.ts';
import type { Database, Dialect, Insert, Question, Steps } from '../steps.ts';
import { StoreBusyError } from '../store-busy-error.ts';

/** How long one write waits for another process that holds the file. */
const busyTimeoutMs = 5_000;

const dialect: Dialect = {
  bytes: 'BLOB',
  int: 'INTEGER',
  bigint: 'INTEGER',
  text: 'TEXT',
  tableOptions: ' STRICT, WITHOUT ROWID',
  lockSchema: [],
};

/**
 * The embedded store: one file, and the folder it needs. `:memory:` for tests that restart nothing. WAL with `synchronous=FULL`
 * syncs the log at every commit, so what is acknowledged survives a power cut.
 */
export async function openSqliteStore(path: string): Promise<CentreStore> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const connection = new DatabaseSync(path, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  return createCentreStore(openSqliteDatabase(connection), dialect);
}

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
    if (question.kind === 'query') return prepare(question.sql).all(...question.values);
    const statement = prepare(insertToSql(question));
    for (const row of insertToRows(question)) statement.run(...row);
    return [];
  }

  async function within<Result>(begin: string, steps: () => Steps<Result>): Promise<Result> {
    try {
      connection.exec(begin);
      const result = run(steps());
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK');
      throw isBusy(error) ? new StoreBusyError(error) : error;
    }
  }

  return {
    transaction: (steps) => within('BEGIN IMMEDIATE', steps),
    snapshot: (steps) => within('BEGIN', steps),
    read: (steps) => within('BEGIN', steps),
    close: async () => connection.close(),
  };
}

function insertToSql({ table, columns, onConflict }: Insert): string {
  const names = columns.map(({ name }) => name).join(', ');
  const places = columns.map(() => '?').join(', ');
  return `INSERT INTO ${table} (${names}) VALUES (${places})${onConflict ? ` ON CONFLICT ${onConflict}` : ''}`;
}

function* insertToRows({ columns }: Insert): Generator<SQLInputValue[]> {
  const count = Math.max(...columns.map((column) => ('values' in column ? column.values.length : 0)));
  for (let index = 0; index < count; index += 1) {
    yield columns.map((column) => ('value' in column ? column.value : (column.values[index] ?? null)));
  }
}

/** SQLITE_BUSY (5) and SQLITE_LOCKED (6), with their extended codes in the upper bits. */
function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return code === 5 || code === 6;
}
