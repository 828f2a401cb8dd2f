import type { ConnectionCounts } from './centre-store.ts';

/**
 * Database work as a generator that yields its questions. Written once, it runs on both databases: SQLite answers in place, so that a
 * transaction is one uninterrupted stretch of the event loop and nobody reads between its statements; PostgreSQL answers over
 * its socket. A generator may be run again from the start when the database asks for that, so it has no other effects.
 */
export type Step = readonly Question[];

/** One step's questions do not wait for one another's answers: they go to PostgreSQL in one round trip, and are answered in their order. */
export type Question =
  /** SQL with `$1`, `$2` …, in the words that both databases know. `FOR UPDATE` is left out where one writer locks everything. */
  | { readonly kind: 'query'; readonly sql: string; readonly values: readonly SqlValue[] }
  /** The same without an answer, so PostgreSQL may be told of it later, at the latest with the commit. */
  | { readonly kind: 'command'; readonly sql: string; readonly values: readonly SqlValue[] }
  | ({ readonly kind: 'insert' } & Insert);

export type Steps<Result> = Generator<Step, Result, Answers>;

/** The rows of each question; none for a command or an insert. */
export type Answers = readonly (readonly unknown[])[];

export type SqlValue = string | number | Uint8Array | null;

/** Many rows at once, sorted by key, so that two copies of the centre never wait for each other crosswise. Columns with `value` say the same in every row; the others are as long as there are rows. */
export type Insert = {
  readonly table: string;
  readonly columns: readonly Column[];
  /** What stands after `ON CONFLICT`, or `undefined` where a conflict is a bug. */
  readonly onConflict?: string;
};

export type Column = { readonly name: string } & (
  | { readonly type: 'bytes'; readonly value: Uint8Array }
  | { readonly type: 'bytes'; readonly values: readonly Uint8Array[] }
  | { readonly type: 'int' | 'bigint'; readonly values: readonly number[] }
  | { readonly type: 'text'; readonly values: readonly (string | null)[] }
);

/** The rows that a query gives. `Row` is what its SELECT says; the compiler cannot see into SQL. */
export function* ask<Row>(sql: string, values: readonly SqlValue[] = []): Steps<readonly Row[]> {
  const [rows = []] = yield [{ kind: 'query', sql, values }];
  return rows as readonly Row[];
}

/** A database that runs steps. Throws `StoreBusyError` when it cannot; then nothing was kept. */
export type Database = {
  /** All or nothing, durable when it resolves. */
  readonly transaction: <Result>(steps: () => Steps<Result>) => Promise<Result>;
  /** Several questions about one and the same moment. */
  readonly snapshot: <Result>(steps: () => Steps<Result>) => Promise<Result>;
  /** One question. */
  readonly read: <Result>(steps: () => Steps<Result>) => Promise<Result>;
  /** Whether what a transaction threw is about what it was to write, and not about the database: then the same would fail again. */
  readonly isOfContent: (error: unknown) => boolean;
  readonly countConnections: () => ConnectionCounts;
  readonly close: () => Promise<void>;
};

/** What the databases call a column's type, and what they say to keep others from migrating meanwhile. */
export type Dialect = {
  readonly bytes: string;
  readonly int: string;
  readonly bigint: string;
  readonly text: string;
  /** After a table's closing bracket. */
  readonly tableOptions: string;
  readonly lockSchema: readonly string[];
  /** Gives one row, `ready`: 1 where it may be written to. */
  readonly probe: string;
};
