import type { Writable } from 'node:stream';
import type { ClientBase, Submittable } from 'pg';

/** One statement of many that go out together. */
export type Statement = {
  /** Prepared once a connection under this name. */
  readonly name: string;
  readonly sql: string;
  /** Texts, bytes in PostgreSQL's binary form, or null. */
  readonly values: readonly (string | Buffer | null)[];
  /** The messages that a COPY takes after it. */
  readonly copyMessage?: Buffer;
};

/** Gives text from the server as a value of the column's type. */
export type ValueReader = (text: string) => unknown;

/**
 * All statements in one flush, answered in one round trip: the extended protocol lets a client send on without waiting, until its Sync; after an error
 * the server skips what follows, so all of it has happened or the promise rejects. `pg` knows the messages but waits for each
 * answer, and has no COPY in a promise, so this is one. More than one only inside a transaction, and never again on a
 * connection where it rejected: which of its statements are prepared there nobody knows.
 */
export function askTogether(
  client: ClientBase,
  statements: readonly Statement[],
  readerOf: (oid: number) => ValueReader,
): Promise<readonly (readonly unknown[])[]> {
  return new Promise((resolve, reject) => {
    const answers: unknown[][] = statements.map(() => []);
    let fields: readonly Field[] = [];
    let at = 0;
    const query: Submittable & TogetherQuery = {
      // `pg` puts its own before it, which ends the time limit that it has set for the query.
      callback: (error) => (error ? reject(error) : resolve(answers)),
      submit: (listed) => {
        const connection = listed as unknown as Connection;
        connection.stream.cork();
        for (const statement of statements) send(connection, statement);
        connection.sync();
        connection.stream.uncork();
      },
      handleRowDescription: (message) => {
        fields = message.fields.map(({ name, dataTypeID }) => ({ name, read: readerOf(dataTypeID) }));
      },
      handleDataRow: (message) => {
        answers[at]?.push(toRow(fields, message.fields));
      },
      // The rows of a COPY are on their way already.
      handleCopyInResponse: () => undefined,
      handleCommandComplete: () => {
        at += 1;
      },
      handleReadyForQuery: () => query.callback(null),
      handleError: (error) => query.callback(error),
    };
    client.query(query);
  });
}

type Field = { readonly name: string; readonly read: ValueReader };

/** Of pg/lib/connection.js, whose types have neither all of it nor the right arguments. */
type Connection = {
  readonly stream: Writable;
  /** Texts of prepared statements by name. */
  readonly parsedStatements: Record<string, string>;
  readonly parse: (statement: { readonly name: string; readonly text: string }) => void;
  readonly bind: (portal: { readonly statement: string; readonly values: Statement['values'] }) => void;
  readonly describe: (what: { readonly type: 'P' }) => void;
  readonly execute: (portal: Record<string, never>) => void;
  readonly endCopyFrom: () => void;
  readonly sync: () => void;
};

/** What `pg` calls on the query that is under way (pg/lib/client.js). */
type TogetherQuery = {
  callback: (error: Error | null) => void;
  readonly handleRowDescription: (message: {
    readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
  }) => void;
  readonly handleDataRow: (message: { readonly fields: readonly (string | null)[] }) => void;
  readonly handleCopyInResponse: () => void;
  readonly handleCommandComplete: () => void;
  readonly handleReadyForQuery: () => void;
  readonly handleError: (error: Error) => void;
};

function send(connection: Connection, { name, sql, values, copyMessage }: Statement): void {
  if (connection.parsedStatements[name] === undefined) {
    connection.parse({ name, text: sql });
    connection.parsedStatements[name] = sql;
  }
  connection.bind({ statement: name, values });
  connection.describe({ type: 'P' });
  connection.execute({});
  if (!copyMessage) return;
  connection.stream.write(copyMessage);
  connection.endCopyFrom();
}

function toRow(fields: readonly Field[], values: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [index, { name, read }] of fields.entries()) {
    const value = values[index] ?? null;
    row[name] = value === null ? null : read(value);
  }
  return row;
}
