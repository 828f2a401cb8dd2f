import { afterAll, describe, expect, test } from 'vitest';
import { openPostgresSource } from '../centre/store/postgres/postgres-source.ts';
import { startTemporaryPostgres } from '../centre/store/postgres/temporary-postgres.ts';
import { openSqliteSource } from '../centre/store/sqlite/sqlite-source.ts';
import { openTestCentre } from '../centre/test-support/test-centre.ts';
import { createTestJournal, signature } from '../centre/test-support/test-hall.ts';
import type { StoreSource } from '../centre/test-support/test-store.ts';
import { makeHostileBatches } from './hostile-batches.ts';

const postgres = await startTemporaryPostgres();
afterAll(() => postgres?.stop());

const stores: [string, number, () => Promise<StoreSource>][] = [['SQLite', 2_000, openSqliteSource]];
if (postgres) stores.push(['PostgreSQL', 500, () => openPostgresSource(postgres.url)]);

/** `npm run mutate` has the whole number, and looks at memory. */
describe.each(stores)('mutated batches on %s', (_, count, createSource) => {
  test('are refused, or kept apart, never a failure; every honest batch is taken and counted, before, amid and after', async () => {
    const centre = await openTestCentre(await createSource());
    const [honest, hostile] = [await createTestJournal(centre.campaign), await createTestJournal(centre.campaign)];
    for (const { tablet } of [honest, hostile]) await centre.enrol(tablet.publicBytes);
    honest.openSitting({ event: 'AAAAAAAAAAE' });
    let sent = 0;
    const kinds = new Map<string, number>();
    for await (const { journal, bytes } of makeHostileBatches(centre.campaign, hostile.tablet, { seed: 7, count })) {
      const answer = await centre.post({ id: journal }, bytes);
      expect(answer.status).toBeLessThan(500);
      const kind = answer.ok ? 'taken' : ((await answer.json()) as { kind: string }).kind;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      sent += 1;
      if (sent % 250 !== 0) continue;
      const number = honest.sign([signature(3)]);
      const receipt = await centre.readReceipt(
        await centre.post(honest, await honest.pack(number === 2 ? 1 : number)),
        honest,
      );
      expect(receipt.head).toBe(number);
    }
    // Else nothing was tried: some are taken, some damaged, some end their chain, some are signed by nobody.
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining(['taken', 'unreadable', 'chain-broken', 'signature-wrong']),
    );
    const { people } = await centre.totals();
    const atHonest = people.filter(({ event }) => event === 'AAAAAAAAAAE');
    expect(atHonest.map(({ n }) => n)).toEqual([count / 250]);
    await centre.close();
  });
});
