import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { createTestJournal, signature, type TestJournal } from '../test-support/test-hall.ts';
import { enrol, publish, type StoreSource, send, testAt } from '../test-support/test-store.ts';
import type { CentreStore } from './centre-store.ts';

/** Batches: each entry once, in its place, whoever repeats or forks. */
export function describeTaking(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`taking batches on ${name}`, () => {
    let source: StoreSource;
    let store: CentreStore;
    let campaign: Bytes;
    let journal: TestJournal;

    beforeEach(async () => {
      source = await createSource();
      store = await source.open();
      campaign = await publish(store);
      journal = await createTestJournal(campaign);
      await enrol(store, journal);
    });

    afterEach(async () => {
      await store.close();
      await source.discard();
    });

    test('takes a journal from its beginning, tail by tail', async () => {
      journal.openSitting();
      journal.sign([signature(1)]);
      expect(await send(store, journal, 1)).toEqual({
        ok: true,
        value: { head: 2, digest: journal.digestAt(2), fresh: 2 },
      });
      journal.sign([signature(2)]);
      expect(await send(store, journal, 3)).toEqual({
        ok: true,
        value: { head: 3, digest: journal.digestAt(3), fresh: 1 },
      });
      expect(await store.findJournal(journal.id)).toEqual({
        campaign,
        tablet: journal.tablet.id,
        head: 3,
        digest: journal.digestAt(3),
      });
    });

    test('answers a repeat with the head of now and counts it once', async () => {
      journal.openSitting();
      for (let n = 0; n < 5; n += 1) journal.sign([signature(1)]);
      await send(store, journal, 1, 4);
      await send(store, journal, 5, 6);
      expect(await send(store, journal, 1, 4)).toEqual({
        ok: true,
        value: { head: 6, digest: journal.digestAt(6), fresh: 0 },
      });
      expect(await send(store, journal, 2, 3)).toMatchObject({ ok: true, value: { head: 6, fresh: 0 } });
      expect((await store.sumTotals(campaign)).rows).toMatchObject([{ case: 1, n: 5 }]);
    });

    test('takes only the rest of a batch that begins before the head', async () => {
      journal.openSitting();
      for (let n = 0; n < 5; n += 1) journal.sign([signature(1)]);
      await send(store, journal, 1, 4);
      expect(await send(store, journal, 2, 6)).toEqual({
        ok: true,
        value: { head: 6, digest: journal.digestAt(6), fresh: 2 },
      });
      expect((await store.sumTotals(campaign)).rows).toMatchObject([{ n: 5 }]);
    });

    test('refuses a gap and says which number it needs', async () => {
      journal.openSitting();
      for (let n = 0; n < 3; n += 1) journal.sign([signature(1)]);
      expect(await send(store, journal, 3)).toEqual({ ok: false, problem: { kind: 'gap', need: 1 } });
      await send(store, journal, 1, 1);
      expect(await send(store, journal, 3)).toEqual({ ok: false, problem: { kind: 'gap', need: 2 } });
      expect(await store.findJournal(journal.id)).toMatchObject({ head: 1 });
    });

    test('puts a fork aside once, whatever its place, and changes nothing', async () => {
      journal.openSitting();
      for (let n = 0; n < 5; n += 1) journal.sign([signature(1)]);
      const restored = await createTestJournal(campaign, { tablet: journal.tablet, id: journal.id });
      restored.openSitting();
      for (let n = 0; n < 9; n += 1) restored.sign([signature(7)]);
      await send(store, journal, 1);
      const before = await store.sumTotals(campaign);
      for (const [first, last] of [
        [1, 3],
        [1, 3],
        [2, 6],
        [4, 9],
        [7, 9],
      ] as const) {
        expect(await send(store, restored, first, last)).toEqual({ ok: false, problem: { kind: 'fork' } });
      }
      expect(await store.sumTotals(campaign)).toEqual(before);
      expect(await store.findJournal(journal.id)).toMatchObject({ head: 6, digest: journal.digestAt(6) });
      expect(await store.listJournals(campaign)).toMatchObject([{ head: 6, forks: 3 }]);
    });

    test('keeps a journal for the tablet and the campaign that began it', async () => {
      journal.openSitting();
      await send(store, journal, 1);
      const stranger = await createTestJournal(campaign, { id: journal.id });
      await enrol(store, stranger);
      stranger.openSitting();
      expect(await send(store, stranger, 1)).toEqual({ ok: false, problem: { kind: 'foreign-journal' } });
      const elsewhere = await createTestJournal(await publish(store), { id: journal.id, tablet: journal.tablet });
      elsewhere.openSitting();
      expect(await send(store, elsewhere, 1)).toEqual({ ok: false, problem: { kind: 'other-campaign' } });
      expect(await store.listJournals(campaign)).toMatchObject([{ forks: 0 }]);
    });

    test('takes identical batches that arrive at once a single time, on two copies of the centre', async () => {
      const copy = await source.open();
      try {
        journal.openSitting();
        for (let n = 0; n < 20; n += 1) journal.sign([signature(1), signature(2)]);
        for (const [first, last] of [
          [1, 10],
          [11, 21],
        ] as const) {
          const batch = await journal.batch(first, last);
          const bytes = await journal.pack(first, last);
          const answers = await Promise.all(
            Array.from({ length: 8 }, (_, index) => (index % 2 ? copy : store).takeBatch({ batch, bytes, at: testAt })),
          );
          expect(answers.map((answer) => answer.ok && answer.value.head)).toEqual(Array(8).fill(last));
          const fresh = answers.reduce((sum, answer) => sum + (answer.ok ? answer.value.fresh : 0), 0);
          expect(fresh).toBe(last - first + 1);
        }
        expect((await store.sumTotals(campaign)).rows).toMatchObject([
          { case: 1, n: 20 },
          { case: 2, n: 20 },
        ]);
      } finally {
        await copy.close();
      }
    });

    test('keeps nothing of a transaction that fails in its middle, and goes on', async () => {
      journal.openSitting();
      journal.sign([signature(1)]);
      const failing = { batch: await journal.batch(1), bytes: await journal.pack(1), at: Number.NaN };
      for (let n = 0; n < 6; n += 1) await expect(store.takeBatch(failing)).rejects.toThrow();
      expect(await store.findJournal(journal.id)).toBeUndefined();
      expect(await store.sumTotals(campaign)).toMatchObject({ rows: [], people: [], entries: 0 });
      const answers = await Promise.all(Array.from({ length: 6 }, () => send(store, journal, 1)));
      expect(answers.every((answer) => answer.ok)).toBe(true);
    });

    test('has everything after it is opened again', async () => {
      journal.openSitting();
      journal.sign([signature(1)]);
      await send(store, journal, 1);
      const totals = await store.sumTotals(campaign);
      await store.close();
      store = await source.open();
      expect(await store.sumTotals(campaign)).toEqual(totals);
      expect(await store.findJournal(journal.id)).toMatchObject({ head: 2 });
      expect(await send(store, journal, 1)).toMatchObject({ ok: true, value: { head: 2, fresh: 0 } });
    });
  });
}
