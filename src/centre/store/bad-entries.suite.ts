import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTestJournal, signature, type TestJournal } from '../test-support/test-hall.ts';
import { enrol, publish, type StoreSource, send } from '../test-support/test-store.ts';
import type { CentreStore } from './centre-store.ts';

/** An entry at which counting fails stands in nobody's way. `plant` makes the database refuse to count anything for case 13. */
export function describeBadEntries<Source extends StoreSource>(
  name: string,
  createSource: () => Promise<Source>,
  plant: (source: Source) => Promise<void>,
): void {
  describe(`entries at which counting fails on ${name}`, () => {
    let source: Source;
    let store: CentreStore;
    let journal: TestJournal;

    beforeEach(async () => {
      source = await createSource();
      store = await source.open();
      journal = await createTestJournal(await publish(store));
      await enrol(store, journal);
      await plant(source);
      journal.openSitting();
    });

    afterEach(async () => {
      await store.close();
      await source.discard();
    });

    test('are kept in their places uncounted; all others are counted, in every batch around them', async () => {
      for (let n = 0; n < 90; n += 1) journal.sign([signature([20, 21, 70].includes(n) ? 13 : 1), signature(2)]);
      const taken = await send(store, journal, 1, 60);
      expect(taken).toMatchObject({ ok: true, value: { head: 60, digest: journal.digestAt(60), fresh: 60 } });
      expect(taken).toHaveProperty('value.fault');
      expect(await send(store, journal, 1, 60)).toEqual({
        ok: true,
        value: { head: 60, digest: journal.digestAt(60), fresh: 0 },
      });
      expect(await send(store, journal, 41)).toMatchObject({ ok: true, value: { head: 91, fresh: 31 } });
      const totals = await store.sumTotals(journal.campaign);
      expect(totals).toMatchObject({ entries: 91, aside: 3, people: [{ n: 87 }] });
      expect(totals.rows).toMatchObject([
        { case: 1, n: 87 },
        { case: 2, n: 87 },
      ]);
      const kept = await store.readStatement(journal.id, 0);
      expect(kept?.entries).toEqual((await journal.batch(1, 60)).entries);
    });

    test('do not let what takes one back be counted', async () => {
      const bad = journal.sign([signature(13)]);
      expect(await send(store, journal, 1)).toMatchObject({ ok: true, value: { head: 2 } });
      const cells = [signature(13, -1)];
      journal.add({ kind: 'correction', cells, people: -1, about: { kind: 'correction', corrects: bad } });
      journal.sign([signature(1)]);
      expect(await send(store, journal, 3)).toMatchObject({ ok: true, value: { head: 4 } });
      const totals = await store.sumTotals(journal.campaign);
      expect(totals).toMatchObject({ entries: 4, aside: 2, people: [{ n: 1 }], rows: [{ case: 1, n: 1 }] });
    });

    test('are no single entries where a whole batch of them comes: then the centre is at fault, and nothing is kept', async () => {
      for (let n = 0; n < 9; n += 1) journal.sign([signature(13)]);
      await expect(send(store, journal, 1)).rejects.toThrow();
      expect(await store.findJournal(journal.id)).toBe(undefined);
      expect(await store.sumTotals(journal.campaign)).toMatchObject({ entries: 0, aside: 0 });
    });
  });
}
