import { connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { describePostgres } from '../../test-support/describe-postgres.ts';
import { createTestJournal } from '../../test-support/test-hall.ts';
import { enrol, publish, send } from '../../test-support/test-store.ts';
import { StoreBusyError } from '../store-busy-error.ts';
import { openPostgresStore } from './open-postgres-store.ts';

await describePostgres((createSource, url) => {
  describe('a database that hangs', () => {
    test('is busy as long as a statement does not end, and answers again afterwards', async () => {
      const source = await createSource();
      const store = await openPostgresStore({ url, schema: source.schema, connections: 2, statementMs: 300 });
      const journal = await createTestJournal(await publish(store));
      await enrol(store, journal);
      journal.openSitting();
      const other = new pg.Client({ connectionString: url });
      await other.connect();
      await other.query(`BEGIN; LOCK TABLE ${source.schema}.entries, ${source.schema}.campaigns`);
      const hung = [
        ...[1, 2, 3].map(() => store.findCampaign(journal.campaign)),
        send(store, journal, 1),
        send(store, journal, 1),
      ];
      for (const outcome of await Promise.allSettled(hung)) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreBusyError) });
      }
      await other.query('ROLLBACK');
      await other.end();
      expect(await send(store, journal, 1)).toMatchObject({ ok: true, value: { head: 1 } });
      await store.close();
      await source.discard();
    }, 20_000);

    test('is busy when nothing comes back at all, and answers again when the way is free', async () => {
      const source = await createSource();
      // A busy machine may take longer over the new tables than the statements that follow may.
      await (await source.open()).close();
      const way = await openWay(url);
      const store = await openPostgresStore({ url: way.url, schema: source.schema, connections: 2, statementMs: 300 });
      const journal = await createTestJournal(await publish(store));
      await enrol(store, journal);
      journal.openSitting();
      way.block();
      await expect(store.findCampaign(journal.campaign)).rejects.toBeInstanceOf(StoreBusyError);
      way.free();
      expect(await send(store, journal, 1)).toMatchObject({ ok: true, value: { head: 1 } });
      await store.close();
      way.close();
      await source.discard();
    }, 20_000);
  });
});

/** A way to the database that can go silent without closing a connection, as a lost machine or a firewall does. */
async function openWay(url: string) {
  const target = new URL(url);
  const sockets: Socket[] = [];
  let isFree = true;
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5_432), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.push(from);
      from.on('data', (bytes) => isFree && to.write(bytes));
      from.on('error', () => undefined);
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const way = new URL(url);
  way.hostname = '127.0.0.1';
  way.port = String(address !== null && typeof address === 'object' ? address.port : 0);
  return {
    url: way.href,
    block: () => {
      isFree = false;
    },
    free: () => {
      isFree = true;
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
