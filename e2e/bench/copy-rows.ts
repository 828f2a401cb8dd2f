import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { PreparedBatch } from './prepared-batches.ts';

/** A batch and the journal it belongs to. */
export type RowsToCopy = { readonly journal: Uint8Array; readonly batch: PreparedBatch };

/**
 * Raw binary COPY into a table with the columns and the primary key of the centre's `entries`, by a client that does nothing else, on the same machine.
 * Over one connection it is the yardstick of the verdict; over more it is told beside.
 */
export type CopyYardstick = {
  /** Writes rows in COPY's binary form and copies them, one commit a batch, each connection one batch after the other; gives the seconds it took. */
  readonly copy: (batches: readonly RowsToCopy[]) => Promise<number>;
  readonly stop: () => Promise<void>;
};

/** A new empty table beside the centre's own, whose schema has to be there already. */
export async function openCopyYardstick(url: string, connections: number): Promise<CopyYardstick> {
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );
  const table = `entries_copied_${connections}`;
  await clients[0]?.query(`DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} (LIKE entries INCLUDING ALL)`);
  return {
    copy: async (batches) => {
      const waiting = [...batches];
      const started = performance.now();
      await Promise.all(
        clients.map(async (client) => {
          for (let batch = waiting.shift(); batch; batch = waiting.shift()) await copyBatch(client, table, batch);
        }),
      );
      const seconds = (performance.now() - started) / 1000;
      return seconds;
    },
    stop: async () => {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
}

async function copyBatch(client: pg.Client, table: string, rows: RowsToCopy): Promise<void> {
  const sql = `COPY ${table} (journal, number, header, body, digest, aside) FROM STDIN WITH (FORMAT binary)`;
  const stream = client.query(copyFrom(sql));
  stream.end(writeRows(rows));
  await once(stream, 'finish');
  if (stream.rowCount !== rows.batch.entries.length) throw new Error('COPY did not copy every row');
}

/** PostgreSQL, "Binary Format" of COPY: a signature, then rows with each field's length before it, -1 for NULL and at the end. */
function writeRows({ journal, batch }: RowsToCopy): Buffer {
  const sizes = batch.entries.map(
    ({ header, body }) => 2 + 6 * 4 + journal.length + 4 + header.length + body.length + 32,
  );
  const buffer = Buffer.allocUnsafe(21 + sizes.reduce((sum, size) => sum + size, 0));
  let at = buffer.write('PGCOPY\n\xff\r\n\0', 'latin1');
  buffer.fill(0, at, at + 8);
  at += 8;
  const put = (bytes: Uint8Array | undefined) => {
    at = buffer.writeInt32BE(bytes?.length ?? -1, at);
    if (bytes) buffer.set(bytes, at);
    at += bytes?.length ?? 0;
  };
  for (const [index, { header, body }] of batch.entries.entries()) {
    at = buffer.writeInt16BE(6, at);
    put(journal);
    at = buffer.writeInt32BE(4, at);
    at = buffer.writeInt32BE(batch.first + index, at);
    for (const bytes of [header, body, batch.digests[index], undefined]) put(bytes);
  }
  at = buffer.writeInt16BE(-1, at);
  return buffer.subarray(0, at);
}
