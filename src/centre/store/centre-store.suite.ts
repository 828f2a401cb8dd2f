import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { chainStart, digestBytes } from '../../sealing/chain.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { createTestJournal, signature, type TestJournal } from '../test-hall.ts';
import type { CentreStore } from './centre-store.ts';

const at = 1_386_670_000_000;

/** A database that can be opened more than once: by a second copy of the centre, or after a restart. */
export type StoreSource = { readonly open: () => Promise<CentreStore>; readonly discard: () => Promise<void> };

/** What both stores promise. */
export function describeCentreStore(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`the centre's store on ${name}`, () => {
    let source: StoreSource;
    let store: CentreStore;
    let campaign: Bytes;
    let journal: TestJournal;

    beforeEach(async () => {
      source = await createSource();
      store = await source.open();
      campaign = await publish(store);
      journal = await createTestJournal(campaign);
      await enrol(journal);
    });

    afterEach(async () => {
      await store.close();
      await source.discard();
    });

    async function enrol({ tablet }: TestJournal): Promise<void> {
      const enrolled = await store.enrolTablet({ ...enrolmentOf(campaign, tablet.publicBytes), tablet: tablet.id });
      expect(enrolled.ok).toBe(true);
    }

    async function send(from: TestJournal, first: number, last?: number, to = store) {
      return to.takeBatch({ batch: await from.batch(first, last), bytes: await from.pack(first, last), at });
    }

    test('takes a journal from its beginning, tail by tail', async () => {
      journal.openSitting();
      journal.sign([signature(1)]);
      expect(await send(journal, 1)).toEqual({ ok: true, value: { head: 2, digest: journal.digestAt(2), fresh: 2 } });
      journal.sign([signature(2)]);
      expect(await send(journal, 3)).toEqual({ ok: true, value: { head: 3, digest: journal.digestAt(3), fresh: 1 } });
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
      await send(journal, 1, 4);
      await send(journal, 5, 6);
      expect(await send(journal, 1, 4)).toEqual({
        ok: true,
        value: { head: 6, digest: journal.digestAt(6), fresh: 0 },
      });
      expect(await send(journal, 2, 3)).toMatchObject({ ok: true, value: { head: 6, fresh: 0 } });
      expect((await store.sumTotals(campaign)).rows).toMatchObject([{ case: 1, n: 5 }]);
    });

    test('takes only the rest of a batch that begins before the head', async () => {
      journal.openSitting();
      for (let n = 0; n < 5; n += 1) journal.sign([signature(1)]);
      await send(journal, 1, 4);
      expect(await send(journal, 2, 6)).toEqual({
        ok: true,
        value: { head: 6, digest: journal.digestAt(6), fresh: 2 },
      });
      expect((await store.sumTotals(campaign)).rows).toMatchObject([{ n: 5 }]);
    });

    test('refuses a gap and says which number it needs', async () => {
      journal.openSitting();
      for (let n = 0; n < 3; n += 1) journal.sign([signature(1)]);
      expect(await send(journal, 3)).toEqual({ ok: false, problem: { kind: 'gap', need: 1 } });
      await send(journal, 1, 1);
      expect(await send(journal, 3)).toEqual({ ok: false, problem: { kind: 'gap', need: 2 } });
      expect(await store.findJournal(journal.id)).toMatchObject({ head: 1 });
    });

    test('puts a fork aside once, whatever its place, and changes nothing', async () => {
      journal.openSitting();
      for (let n = 0; n < 5; n += 1) journal.sign([signature(1)]);
      const restored = await createTestJournal(campaign, { tablet: journal.tablet, id: journal.id });
      restored.openSitting();
      for (let n = 0; n < 9; n += 1) restored.sign([signature(7)]);
      await send(journal, 1);
      const before = await store.sumTotals(campaign);
      for (const [first, last] of [
        [1, 3],
        [1, 3],
        [2, 6],
        [4, 9],
        [7, 9],
      ] as const) {
        expect(await send(restored, first, last)).toEqual({ ok: false, problem: { kind: 'fork' } });
      }
      expect(await store.sumTotals(campaign)).toEqual(before);
      expect(await store.findJournal(journal.id)).toMatchObject({ head: 6, digest: journal.digestAt(6) });
      expect(await store.listJournals(campaign)).toMatchObject([{ head: 6, forks: 3 }]);
    });

    test('keeps a journal for the tablet and the campaign that began it', async () => {
      journal.openSitting();
      await send(journal, 1);
      const stranger = await createTestJournal(campaign, { id: journal.id });
      await enrol(stranger);
      stranger.openSitting();
      expect(await send(stranger, 1)).toEqual({ ok: false, problem: { kind: 'foreign-journal' } });
      const elsewhere = await createTestJournal(await publish(store), { id: journal.id, tablet: journal.tablet });
      elsewhere.openSitting();
      expect(await send(elsewhere, 1)).toEqual({ ok: false, problem: { kind: 'other-campaign' } });
      expect(await store.listJournals(campaign)).toMatchObject([{ forks: 0 }]);
    });

    test('takes identical batches that arrive at once a single time, on two copies of the centre', async () => {
      const copy = await source.open();
      try {
        journal.openSitting();
        for (let n = 0; n < 20; n += 1) journal.sign([signature(1), signature(2)]);
        const batch = await journal.batch(1);
        const bytes = await journal.pack(1);
        const answers = await Promise.all(
          Array.from({ length: 8 }, (_, index) => (index % 2 ? copy : store).takeBatch({ batch, bytes, at })),
        );
        expect(answers.map((answer) => answer.ok && answer.value.head)).toEqual(Array(8).fill(21));
        expect(answers.reduce((sum, answer) => sum + (answer.ok ? answer.value.fresh : 0), 0)).toBe(21);
        expect((await store.sumTotals(campaign)).rows).toMatchObject([
          { case: 1, n: 20 },
          { case: 2, n: 20 },
        ]);
      } finally {
        await copy.close();
      }
    });

    test('has everything after it is opened again', async () => {
      journal.openSitting();
      journal.sign([signature(1)]);
      await send(journal, 1);
      const totals = await store.sumTotals(campaign);
      await store.close();
      store = await source.open();
      expect(await store.sumTotals(campaign)).toEqual(totals);
      expect(await store.findJournal(journal.id)).toMatchObject({ head: 2 });
      expect(await send(journal, 1)).toMatchObject({ ok: true, value: { head: 2, fresh: 0 } });
    });

    test('counts by case, purpose, form, channel, event, country and day, and people apart', async () => {
      journal.openSitting({ event: 'AAAAAAAAAAA', day: 16_049, country: 'CD' });
      journal.sign([signature(1), signature(2), { ...signature(1), form: 'letter' }]);
      journal.sign([{ ...signature(1), purpose: 'solidarity', form: 'card' }]);
      journal.add({ kind: 'tally', people: 40, cells: [{ ...signature(1, 40), form: 'letter', channel: 'paper' }] });
      journal.openSitting({ event: 'BBBBBBBBBBA', day: 16_050, country: 'TG' });
      journal.sign([signature(1)]);
      journal.add({ kind: 'closing', people: 0, about: { kind: 'closing', entries: 3 } });
      journal.add({ kind: 'drill', opening: 0, cells: [signature(9)] });
      journal.add({ kind: 'host-interest', opening: 0, people: 0 });
      await send(journal, 1, 3);
      await send(journal, 4);
      const place = { event: 'AAAAAAAAAAA', country: 'CD', day: 16_049 };
      expect(await store.sumTotals(campaign)).toEqual({
        rows: [
          { ...signature(1), form: 'letter', channel: 'paper', n: 40, ...place },
          { ...signature(1), form: 'letter', ...place },
          { ...signature(1), ...place },
          { ...signature(1), purpose: 'solidarity', form: 'card', ...place },
          { ...signature(2), ...place },
          { ...signature(1), event: 'BBBBBBBBBBA', country: 'TG', day: 16_050 },
        ],
        people: [
          { ...place, n: 42 },
          { event: 'BBBBBBBBBBA', country: 'TG', day: 16_050, n: 1 },
        ],
        journals: 1,
        entries: 9,
        aside: 0,
      });
    });

    test('takes a corrected entry out of the count, once, also across batches', async () => {
      journal.openSitting();
      const first = journal.sign([signature(1), signature(2)], 2);
      const second = journal.sign([signature(1)]);
      await send(journal, 1);
      journal.openSitting({ event: 'BBBBBBBBBBA' });
      correct(journal, first, [signature(1, -1), signature(2, -1)], -2);
      await send(journal, 4);
      correct(journal, first, [signature(1, -1), signature(2, -1)], -2);
      correct(journal, second, [signature(1, -2)], -1);
      correct(journal, 1, [signature(1, -1)], 0);
      await send(journal, 6);
      const totals = await store.sumTotals(campaign);
      expect(totals.rows).toMatchObject([{ case: 1, event: 'AAAAAAAAAAA', n: 1 }]);
      expect(totals.people).toMatchObject([{ event: 'AAAAAAAAAAA', n: 1 }]);
      expect(totals).toMatchObject({ entries: 8, aside: 3 });
    });

    test('keeps what it cannot understand aside, and the chain goes on', async () => {
      journal.openSitting();
      journal.addRaw(randomBytes(20));
      journal.add({ number: 7, cells: [signature(1)] });
      journal.add({ opening: 2, cells: [signature(1)] });
      journal.sign([signature(5)]);
      expect(await send(journal, 1)).toMatchObject({ ok: true, value: { head: 5, fresh: 5 } });
      expect(await store.sumTotals(campaign)).toMatchObject({ rows: [{ case: 5, n: 1 }], entries: 5, aside: 3 });
    });

    test('gives statements back as they were signed, also those that overlap', async () => {
      journal.openSitting();
      for (let n = 0; n < 7; n += 1) journal.sign([signature(1)]);
      for (const [first, last] of [
        [1, 3],
        [2, 5],
        [1, 8],
      ] as const)
        await send(journal, first, last);
      let after = 0;
      const lasts: number[] = [];
      for (
        let piece = await store.readStatement(journal.id, 0);
        piece;
        piece = await store.readStatement(journal.id, after)
      ) {
        expect(piece.entries).toEqual((await journal.batch(piece.entries.length === 4 ? 2 : 1, piece.last)).entries);
        lasts.push(piece.last);
        after = piece.last;
      }
      expect(lasts).toEqual([3, 5, 8]);
      expect((await store.readStatement(journal.id, 5))?.last).toBe(8);
    });

    test('counts an invite once per tablet, also when the last place is wanted by many at once', async () => {
      const invite = randomBytes(16);
      const tablets = await Promise.all(Array.from({ length: 6 }, () => makeSigner(false)));
      const ask = ({ id, publicBytes }: { id: Bytes; publicBytes: Bytes }) =>
        store.enrolTablet({ ...enrolmentOf(campaign, publicBytes), invite, tablets: 3, tablet: id });
      const answers = await Promise.all(tablets.flatMap((tablet) => [ask(tablet), ask(tablet)]));
      const joined = tablets.filter((_, index) => answers[2 * index]?.ok);
      expect(joined).toHaveLength(3);
      for (const tablet of joined) expect(await ask(tablet)).toMatchObject({ ok: true });
      const late = await ask(await makeSigner(false));
      expect(late).toEqual({ ok: false, problem: { kind: 'invite-used-up' } });
      expect(await store.isTabletKnown(joined[0]?.id ?? campaign)).toBe(true);
      expect(await store.isTabletKnown(randomBytes(16))).toBe(false);
    });

    test('publishes manifest and pack together, and never goes back', async () => {
      const pack = randomBytes(64);
      const next = { campaign, signingKey: randomBytes(65), packDigest: digestBytes(pack), pack };
      expect(await store.keepPublication({ ...next, serial: 3, manifest: randomBytes(9) })).toMatchObject({ ok: true });
      const kept = await store.findCampaign(campaign);
      expect(kept?.serial).toBe(3);
      expect(await store.findPack(digestBytes(pack))).toEqual(pack);
      const older = { ...next, serial: 2, manifest: randomBytes(9), packDigest: randomBytes(32) };
      expect(await store.keepPublication(older)).toMatchObject({ ok: false, problem: { kind: 'older-manifest' } });
      expect(await store.findPack(older.packDigest)).toBeUndefined();
      const same = { ...next, serial: 3, manifest: kept?.manifest ?? randomBytes(9) };
      expect(await store.keepPublication(same)).toMatchObject({ ok: true });
      const other = { ...next, serial: 3, manifest: randomBytes(9) };
      expect(await store.keepPublication(other)).toMatchObject({ ok: false });
      expect((await store.findCampaign(campaign))?.manifest).toEqual(kept?.manifest);
    });

    test('keeps the first receipt key for every copy of the centre', async () => {
      const copy = await source.open();
      try {
        const keys = await Promise.all(
          [store, copy, store].map((each) =>
            each.keepReceiptKey({ secret: randomBytes(32), publicBytes: randomBytes(65) }),
          ),
        );
        expect(keys[1]).toEqual(keys[0]);
        expect(keys[2]).toEqual(keys[0]);
      } finally {
        await copy.close();
      }
    });

    test('is made ready by several copies that start at once', async () => {
      const fresh = await createSource();
      const copies = await Promise.all([fresh.open(), fresh.open(), fresh.open()]);
      expect(await Promise.all(copies.map((each) => each.findPack(chainStart)))).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      await Promise.all(copies.map((each) => each.close()));
      await fresh.discard();
    });

    test('takes an entry of the greatest size and a batch of the greatest length', async () => {
      const big = { header: new Uint8Array(4_096).fill(7), body: new Uint8Array(262_144).fill(7) };
      const long = await createTestJournal(campaign, { tablet: journal.tablet });
      long.openSitting();
      for (let n = 1; n < 2_000; n += 1) long.sign([signature(1 + (n % 300))]);
      expect(await send(long, 1)).toMatchObject({ ok: true, value: { head: 2_000 } });
      const copied = await createTestJournal(campaign, { tablet: journal.tablet, copyOf: [big] });
      expect(await send(copied, 1)).toMatchObject({ ok: true, value: { head: 1 } });
      expect((await store.readStatement(copied.id, 0))?.entries).toEqual([big]);
    });
  });
}

function correct(journal: TestJournal, corrects: number, cells: ReturnType<typeof signature>[], people: number): void {
  journal.add({ kind: 'correction', cells, people, about: { kind: 'correction', corrects } });
}

async function publish(store: CentreStore): Promise<Bytes> {
  const campaign = randomBytes(16);
  const pack = randomBytes(40);
  const kept = await store.keepPublication({
    campaign,
    signingKey: randomBytes(65),
    serial: 1,
    manifest: randomBytes(40),
    packDigest: digestBytes(pack),
    pack,
  });
  expect(kept.ok).toBe(true);
  return campaign;
}

function enrolmentOf(campaign: Bytes, key: Bytes) {
  return { campaign, key, name: 'Tablet 1', enrolment: randomBytes(60), invite: randomBytes(16), tablets: 3, at };
}
