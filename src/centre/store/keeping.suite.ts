import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { encodeHeader } from '../../protocol/entry-header.ts';
import { limits } from '../../protocol/limits.ts';
import { nothingProvisional } from '../../protocol/totals.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { chainStart, digestBytes } from '../../sealing/chain.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { createTestJournal, signature, type TestJournal } from '../test-support/test-hall.ts';
import { enrol, enrolmentOf, publish, type StoreSource, send, testAt } from '../test-support/test-store.ts';
import type { CentreStore } from './centre-store.ts';

/** Exact counts, and everything that is kept given back as it came. */
export function describeKeeping(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`counting and keeping on ${name}`, () => {
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
      journal.add({ kind: 'sheet-lines', people: 0, cells: [] });
      await send(store, journal, 1, 3);
      await send(store, journal, 4);
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
        entries: 10,
        aside: 0,
        provisional: nothingProvisional,
      });
    });

    test('takes a corrected entry out of the count, once, also across batches', async () => {
      journal.openSitting();
      const first = journal.sign([signature(1), signature(2)], 2);
      const second = journal.sign([signature(1)]);
      await send(store, journal, 1);
      journal.openSitting({ event: 'BBBBBBBBBBA' });
      correct(journal, first, [signature(1, -1), signature(2, -1)], -2);
      await send(store, journal, 4);
      correct(journal, first, [signature(1, -1), signature(2, -1)], -2);
      correct(journal, second, [signature(1, -2)], -1);
      correct(journal, 1, [signature(1, -1)], 0);
      await send(store, journal, 6);
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
      expect(await send(store, journal, 1)).toMatchObject({ ok: true, value: { head: 5, fresh: 5 } });
      expect(await store.sumTotals(campaign)).toMatchObject({ rows: [{ case: 5, n: 1 }], entries: 5, aside: 3 });
    });

    test('keeps aside what is larger than the formats allow, and takes the others', async () => {
      journal.openSitting();
      journal.addRaw(randomBytes(limits.maxHeaderBytes + 1));
      const pass = { kind: 'pass', opening: 1, minutes: 0, people: 1, key: 0, attachments: [] } as const;
      const header = encodeHeader({ ...pass, number: 3, cells: [signature(5)], about: { kind: 'none' } });
      journal.addRaw(header, new Uint8Array(limits.maxSealedBytes + 1));
      journal.sign([signature(5)]);
      expect(await send(store, journal, 1)).toMatchObject({ ok: true, value: { head: 4, fresh: 4 } });
      expect(await store.sumTotals(campaign)).toMatchObject({ rows: [{ case: 5, n: 1 }], entries: 4, aside: 2 });
    });

    test('gives statements back as they were signed, also those that overlap', async () => {
      journal.openSitting();
      for (let n = 0; n < 7; n += 1) journal.sign([signature(1)]);
      for (const [first, last] of [
        [1, 3],
        [2, 5],
        [1, 8],
      ] as const)
        await send(store, journal, first, last);
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
      const [first, ...others] = tablets;
      await Promise.all(tablets.map(() => store.findPack(chainStart)));
      if (first) expect(await ask(first)).toMatchObject({ ok: true });
      const answers = await Promise.all([...others, ...others].map(ask));
      const joined = [...others.filter((_, index) => answers[index]?.ok), ...(first ? [first] : [])];
      expect(joined).toHaveLength(3);
      for (const tablet of joined) expect(await ask(tablet)).toMatchObject({ ok: true });
      const late = await ask(await makeSigner(false));
      expect(late).toEqual({ ok: false, problem: { kind: 'invite-used-up' } });
      expect(await store.isTabletKnown(joined[0]?.id ?? campaign)).toBe(true);
      expect(await store.isTabletKnown(randomBytes(16))).toBe(false);
    });

    test('publishes manifest and pack together, and never goes back', async () => {
      const next = { ...makePublication(), campaign };
      expect(await store.keepPublication({ ...next, serial: 3, manifest: randomBytes(9) })).toMatchObject({ ok: true });
      const kept = await store.findCampaign(campaign);
      expect(kept?.serial).toBe(3);
      expect(await store.findPack(next.packDigest)).toEqual(next.pack);
      const older = { ...next, serial: 2, manifest: randomBytes(9), packDigest: randomBytes(32) };
      expect(await store.keepPublication(older)).toMatchObject({ ok: false, problem: { kind: 'older-manifest' } });
      expect(await store.findPack(older.packDigest)).toBeUndefined();
      const same = { ...next, serial: 3, manifest: kept?.manifest ?? randomBytes(9) };
      expect(await store.keepPublication(same)).toMatchObject({ ok: true });
      const other = { ...next, serial: 3, manifest: randomBytes(9) };
      expect(await store.keepPublication(other)).toMatchObject({ ok: false });
      expect((await store.findCampaign(campaign))?.manifest).toEqual(kept?.manifest);
    });

    test('of two desks that publish from the same manifest takes one', async () => {
      const usual = { ...makePublication(), campaign };
      const before = await store.findCampaign(campaign);
      const follows = digestBytes(before?.manifest ?? randomBytes(9));
      const desks = [8, 9].map((serial) => ({ ...usual, serial, manifest: randomBytes(9), follows }));
      const [one, two] = await Promise.all(desks.map((each) => store.keepPublication(each)));
      expect([one?.ok, two?.ok].toSorted()).toEqual([false, true]);
      const [kept, late] = one?.ok ? desks : desks.toReversed();
      if (!kept || !late) throw new Error('two desks');
      expect((await store.findCampaign(campaign))?.manifest).toEqual(kept.manifest);
      // Its answer was lost: it is sent again.
      expect(await store.keepPublication(kept)).toMatchObject({ ok: true });
      const first = { ...late, serial: 10, follows: 'nothing' as const };
      expect(await store.keepPublication(first)).toMatchObject({ ok: false, problem: { kind: 'older-manifest' } });
      const again = { ...late, serial: 10, follows: digestBytes(kept.manifest) };
      expect(await store.keepPublication(again)).toMatchObject({ ok: true });
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
      expect(await send(store, long, 1)).toMatchObject({ ok: true, value: { head: 2_000 } });
      const copied = await createTestJournal(campaign, { tablet: journal.tablet, copyOf: [big] });
      expect(await send(store, copied, 1)).toMatchObject({ ok: true, value: { head: 1 } });
      expect((await store.readStatement(copied.id, 0))?.entries).toEqual([big]);
    });
  });
}

function correct(journal: TestJournal, corrects: number, cells: ReturnType<typeof signature>[], people: number): void {
  journal.add({ kind: 'correction', cells, people, about: { kind: 'correction', corrects } });
}

/** All but campaign, serial and manifest. */
function makePublication() {
  const pack = randomBytes(64);
  return { revoked: [], signingKey: randomBytes(65), packDigest: digestBytes(pack), pack, at: testAt };
}
