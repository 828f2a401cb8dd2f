import pg from 'pg';
import { expect, test } from 'vitest';
import { describePostgres } from '../../test-support/describe-postgres.ts';
import { createTestJournal, signature } from '../../test-support/test-hall.ts';
import { enrol, publish, send } from '../../test-support/test-store.ts';
import type { Migration } from '../make-table.ts';
import { migrations } from '../migrations.ts';
import { openPostgresStore } from './open-postgres-store.ts';

/** What a next version might add. */
const later: readonly Migration[] = [
  ...migrations,
  ({ int }) => [
    `ALTER TABLE journals ADD COLUMN planted ${int} NOT NULL DEFAULT 7`,
    `CREATE TABLE planted_later (id ${int} PRIMARY KEY)`,
  ],
];

await describePostgres((createSource, url) => {
  test('copies that start at once on an empty database make one schema', async () => {
    const source = await createSource();
    const stores = await Promise.all([1, 2, 3, 4].map(() => source.open()));
    const keys = await Promise.all(stores.map((store) => store.isReady()));
    expect(keys).toEqual([true, true, true, true]);
    await Promise.all(stores.map((store) => store.close()));
    await source.discard();
  });

  test('two copies of a later version start at once while an older one takes batches, which goes on before, meanwhile and after', async () => {
    const source = await createSource();
    const older = await source.open();
    const campaign = await publish(older);
    const journals = await Promise.all([1, 2, 3].map(() => createTestJournal(campaign)));
    let isOver = false;
    let heads = 0;
    const write = async (journal: (typeof journals)[number]) => {
      await enrol(older, journal);
      journal.openSitting();
      while (!isOver) {
        const number = journal.sign([signature(1)]);
        expect(await send(older, journal, number === 2 ? 1 : number)).toMatchObject({
          ok: true,
          value: { head: number },
        });
        heads += 1;
      }
    };
    const writing = Promise.all(journals.map(write));
    // Somebody's long report reads the table that is to get a column: its end is waited for in short turns, between which the batches go on.
    const reader = new pg.Client({ connectionString: url });
    await reader.connect();
    await reader.query(`BEGIN; SELECT count(*) FROM ${source.schema}.journals`);
    const start = () => openPostgresStore({ url, schema: source.schema, connections: 2, migrations: later });
    const starting = Promise.all([start(), start()]);
    const before = heads;
    await expect.poll(() => heads, { timeout: 20_000 }).toBeGreaterThan(before + 20);
    await reader.query('COMMIT');
    await reader.end();
    const newer = await starting;
    const at = heads;
    await expect.poll(() => heads, { timeout: 20_000 }).toBeGreaterThan(at + 20);
    isOver = true;
    await writing;

    expect(await source.query('SELECT version FROM schema_version')).toEqual([{ version: later.length }]);
    expect(await source.query('SELECT DISTINCT planted FROM journals')).toEqual([{ planted: 7 }]);
    const head = (await newer[0].findJournal(journals[0]?.id ?? campaign))?.head;
    expect(head).toBe(journals[0]?.head());
    // An older copy that starts only now stays out: it might not know what has to be kept together.
    await expect(source.open()).rejects.toThrow('newer than this centre');
    await Promise.all([older, ...newer].map((store) => store.close()));
    await source.discard();
  });
});
