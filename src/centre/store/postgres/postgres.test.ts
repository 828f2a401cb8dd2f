import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { nothingProvisional } from '../../../protocol/totals.ts';
import { randomBytes } from '../../../sealing/bytes.ts';
import { digestBytes } from '../../../sealing/chain.ts';
import { describePostgres } from '../../test-support/describe-postgres.ts';
import { createTestJournal, signature } from '../../test-support/test-hall.ts';
import { enrol, publish, send } from '../../test-support/test-store.ts';
import { describeBadEntries } from '../bad-entries.suite.ts';
import { describeCentreStore } from '../centre-store.suite.ts';

await describePostgres((createSource, url) => {
  describeCentreStore('PostgreSQL', async () => {
    const source = await createSource();
    return { ...source, run: source.query };
  });
  describeBadEntries('PostgreSQL', createSource, async ({ query }) => {
    await query('ALTER TABLE arrived_counts ADD CONSTRAINT planted CHECK (case_number <> 13)');
  });

  test('a batch that fails while it is written is given no receipt, and nothing of it is kept', async () => {
    const source = await createSource();
    const store = await source.open();
    const journal = await createTestJournal(await publish(store));
    await enrol(store, journal);
    journal.openSitting();
    journal.sign([signature(1)]);
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    await other.query(`ALTER TABLE ${source.schema}.entries ADD CONSTRAINT planted CHECK (number < 2)`);
    await expect(send(store, journal, 1)).rejects.toMatchObject({ constraint: 'planted' });
    expect(await store.findJournal(journal.id)).toBe(undefined);
    expect(await store.sumTotals(journal.campaign)).toMatchObject({ entries: 0, rows: [], people: [] });
    await other.query(`ALTER TABLE ${source.schema}.entries DROP CONSTRAINT planted`);
    await other.end();
    expect(await send(store, journal, 1)).toMatchObject({ ok: true, value: { head: 2, fresh: 2 } });
    await store.close();
    await source.discard();
  });

  describe('a database whose connections are cut again and again', () => {
    test('loses nothing and doubles nothing', async () => {
      const source = await createSource();
      const store = await source.open();
      const pack = randomBytes(9);
      const [campaign, signingKey, manifest] = [randomBytes(16), randomBytes(65), randomBytes(9)];
      const publication = {
        campaign,
        revoked: [],
        signingKey,
        serial: 1,
        manifest,
        packDigest: digestBytes(pack),
        pack,
        at: 0,
      };
      await store.keepPublication(publication);
      const journals = await Promise.all(Array.from({ length: 4 }, () => createTestJournal(campaign)));
      let isDone = false;
      let cuts = 0;
      const cut = async () => {
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        while (!isDone) {
          const killed = await client.query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND random() < 0.5`,
            [source.schema],
          );
          cuts += killed.rowCount ?? 0;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        await client.end();
      };
      const send = async (journal: (typeof journals)[number]) => {
        journal.openSitting();
        while (journal.head() < 151) {
          const first = journal.head();
          for (let n = 0; n < 10; n += 1) journal.sign([signature(1)]);
          const taking = { batch: await journal.batch(first), bytes: await journal.pack(first), at: 1 };
          for (let isTaken = false; !isTaken; ) {
            isTaken = await store.takeBatch(taking).then(
              (taken) => taken.ok,
              () => false,
            );
          }
        }
      };
      const cutting = cut();
      await Promise.all(journals.map(send));
      isDone = true;
      await cutting;
      expect(cuts).toBeGreaterThan(5);
      expect(await store.sumTotals(campaign)).toMatchObject({
        rows: [{ case: 1, n: 600 }],
        entries: 604,
        aside: 0,
        provisional: nothingProvisional,
      });
      await store.close();
      await source.discard();
    }, 60_000);
  });
});
