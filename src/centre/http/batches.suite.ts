import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeBatch } from '../../protocol/batch.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { limits } from '../../protocol/limits.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { chainStart } from '../../sealing/chain.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openTestCentre, readRefused, type TestCentre } from '../test-support/test-centre.ts';
import { createTestJournal, signature, type TestJournal } from '../test-support/test-hall.ts';
import type { StoreSource } from '../test-support/test-store.ts';

/** What a tablet meets when it sends: exactly once whatever the network does, and a typed refusal for whatever is wrong. */
export function describeBatches(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`batches over HTTP on ${name}`, () => {
    let centre: TestCentre;
    let journal: TestJournal;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
      journal = await createTestJournal(centre.campaign);
      await centre.enrol(journal.tablet.publicBytes);
      journal.openSitting();
      for (let n = 1; n < 8; n += 1) journal.sign([signature(1), signature(2)]);
    });

    afterEach(() => centre.close());

    test('gives a receipt that the campaign key of the centre signed, for what is kept', async () => {
      const receipt = await centre.readReceipt(await centre.post(journal, await journal.pack(1)), journal);
      expect(receipt).toMatchObject({ head: 8, digest: journal.digestAt(8), at: centre.time.now });
      expect(await centre.readReceipt(await centre.head(journal), journal)).toEqual(receipt);
    });

    test('answers for a journal that has not begun with head 0 and the chain’s start', async () => {
      expect(await centre.readReceipt(await centre.head(journal), journal)).toMatchObject({
        head: 0,
        digest: chainStart,
      });
    });

    test('signs once for all who ask how far a journal is, and anew when it has grown', async () => {
      const ask = async () => new Uint8Array(await (await centre.head(journal)).arrayBuffer());
      await centre.post(journal, await journal.pack(1, 3));
      const first = await ask();
      centre.time.now += 30_000;
      expect(await ask()).toEqual(first);
      await centre.post(journal, await journal.pack(4));
      const grown = await centre.readReceipt(await centre.head(journal), journal);
      expect(grown).toMatchObject({ head: 8, at: centre.time.now });
    });

    test('knows nothing of journals of a campaign that it does not have', async () => {
      const stranger = await centre.head(journal, randomBytes(16));
      expect(stranger.status).toBe(404);
      expect(await readRefused(stranger)).toEqual({ kind: 'unknown-campaign', retry: 'later' });
    });

    test('counts each entry once under repeats, overlaps and identical posts at once', async () => {
      const parts = await Promise.all([
        journal.pack(1, 3),
        journal.pack(1, 3),
        journal.pack(1, 6),
        journal.pack(2, 5),
        journal.pack(1, 8),
        journal.pack(1, 8),
      ]);
      await Promise.all(parts.map((part) => centre.post(journal, part)));
      for (const part of parts) await centre.post(journal, part);
      expect(await centre.readReceipt(await centre.head(journal), journal)).toMatchObject({ head: 8 });
      const totals = await centre.totals();
      expect(totals.rows).toMatchObject([
        { case: 1, n: 7 },
        { case: 2, n: 7 },
      ]);
      expect(totals).toMatchObject({ entries: 8, aside: 0, people: [{ n: 7 }] });
    });

    test('has the same head after the centre was started again, and signs with the same key', async () => {
      await centre.post(journal, await journal.pack(1, 5));
      const reopened = await centre.source.open();
      const path = endpoints.journal(bytesToBase64url(journal.id), bytesToBase64url(centre.campaign));
      const answer = await centre.createCopy(reopened).request(path);
      expect(await centre.readReceipt(answer, journal)).toMatchObject({ head: 5 });
      await reopened.close();
    });

    test('names the number it needs where there is a gap', async () => {
      const answer = await centre.post(journal, await journal.pack(4));
      expect(answer.status).toBe(409);
      expect(await readRefused(answer)).toEqual({ kind: 'gap', retry: 'later', need: 1 });
    });

    test('puts a fork aside, says so, and tells the log', async () => {
      await centre.post(journal, await journal.pack(1));
      const restored = await createTestJournal(centre.campaign, { tablet: journal.tablet, id: journal.id });
      restored.openSitting();
      restored.sign([signature(9)]);
      const answer = await centre.post(restored, await restored.pack(1));
      expect(answer.status).toBe(409);
      expect(await readRefused(answer)).toEqual({ kind: 'fork', retry: 'never' });
      expect(await centre.store.listJournals(centre.campaign)).toMatchObject([{ head: 8, forks: 1 }]);
      expect(centre.records).toContainEqual({ level: 'warning', event: 'batch-refused', why: 'fork' });
    });

    test('refuses a batch whose signature is another key’s, or over something else', async () => {
      const forger = await makeSigner(false);
      const forged = await createTestJournal(centre.campaign, { tablet: { ...forger, id: journal.tablet.id } });
      forged.openSitting();
      const answer = await centre.post(forged, await forged.pack(1));
      expect(answer.status).toBe(422);
      expect(await readRefused(answer)).toEqual({ kind: 'signature-wrong', retry: 'never' });
      expect((await centre.totals()).journals).toBe(0);
    });

    test('refuses a batch whose entries are not those of its chain', async () => {
      const bytes = await journal.pack(1);
      bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1;
      expect(await readRefused(await centre.post(journal, bytes))).toMatchObject({ kind: 'chain-broken' });
      expect(await centre.readReceipt(await centre.head(journal), journal)).toMatchObject({ head: 0 });
    });

    test('refuses a journal that begins with another chain’s digest, and does not take it for a fork', async () => {
      const place = { campaign: centre.campaign, journal: journal.id, first: 1, previous: randomBytes(32) };
      const bytes = await makeBatch(journal.tablet, place, (await journal.batch(3)).entries);
      expect(await readRefused(await centre.post(journal, bytes))).toEqual({ kind: 'chain-broken', retry: 'never' });
      expect(await centre.store.listJournals(centre.campaign)).toEqual([]);
    });

    test('asks a tablet that it does not know to enrol, and takes the same bytes afterwards', async () => {
      const early = await createTestJournal(centre.campaign);
      early.openSitting();
      const bytes = await early.pack(1);
      const answer = await centre.post(early, bytes);
      expect(answer.status).toBe(401);
      expect(await readRefused(answer)).toEqual({ kind: 'unknown-tablet', retry: 'after-enrolment' });
      await centre.enrol(early.tablet.publicBytes);
      expect(await centre.readReceipt(await centre.post(early, bytes), early)).toMatchObject({ head: 1 });
    });

    test('refuses entries of another campaign', async () => {
      const other = await makeSigner(true);
      await centre.publish(other, 1);
      const astray = await createTestJournal(other.id, { tablet: journal.tablet });
      astray.openSitting();
      const answer = await centre.post(astray, await astray.pack(1));
      expect(answer.status).toBe(422);
      expect(await readRefused(answer)).toEqual({ kind: 'other-campaign', retry: 'never' });
      await centre.post(journal, await journal.pack(1));
      expect(await readRefused(await centre.head(journal, other.id))).toMatchObject({ kind: 'other-campaign' });
    });

    test('refuses a journal that another tablet began', async () => {
      await centre.post(journal, await journal.pack(1, 2));
      const stranger = await createTestJournal(centre.campaign, { id: journal.id });
      await centre.enrol(stranger.tablet.publicBytes);
      stranger.openSitting();
      const answer = await centre.post(stranger, await stranger.pack(1));
      expect(answer.status).toBe(403);
      expect(await readRefused(answer)).toEqual({ kind: 'foreign-journal', retry: 'never' });
    });

    test('refuses what is too large, announced or not', async () => {
      const path = endpoints.batches(bytesToBase64url(journal.id));
      const announced = await centre.app.request(path, {
        method: 'POST',
        body: 'unread',
        headers: { 'Content-Type': contentTypes.batch, 'Content-Length': String(limits.maxBatchBytes + 1) },
      });
      const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
      const flooded = await centre.app.request(path, {
        method: 'POST',
        body: endless,
        headers: { 'Content-Type': contentTypes.batch },
        duplex: 'half',
      } as RequestInit);
      for (const answer of [announced, flooded]) {
        expect(answer.status).toBe(413);
        expect(await readRefused(answer)).toEqual({ kind: 'too-large', retry: 'never', max: limits.maxBatchBytes });
      }
    });

    test('does not inflate: an encoded body is refused unread', async () => {
      const bomb = gzipSync(new Uint8Array(10_000_000));
      const answer = await centre.app.request(endpoints.batches(bytesToBase64url(journal.id)), {
        method: 'POST',
        body: bomb,
        headers: { 'Content-Type': contentTypes.batch, 'Content-Encoding': 'gzip' },
      });
      expect(answer.status).toBe(415);
      expect(await readRefused(answer)).toMatchObject({ kind: 'wrong-media-type' });
    });

    test('refuses a form, a login page and an empty body', async () => {
      const path = endpoints.batches(bytesToBase64url(journal.id));
      const form = await centre.send('POST', path, 'application/x-www-form-urlencoded', 'user=a&password=b');
      expect(await readRefused(form)).toMatchObject({ kind: 'wrong-media-type', retry: 'after-update' });
      const page = await centre.send('POST', path, contentTypes.batch, '<!doctype html><title>Log in</title>');
      expect(await readRefused(page)).toMatchObject({ kind: 'unreadable', retry: 'never' });
      const nothing = await centre.send('POST', path, contentTypes.batch, '');
      expect(await readRefused(nothing)).toMatchObject({ kind: 'unreadable' });
    });

    test('refuses a batch for another journal than the address says, and addresses that are none', async () => {
      const other = await createTestJournal(centre.campaign);
      expect(await readRefused(await centre.post(other, await journal.pack(1)))).toMatchObject({ kind: 'unreadable' });
      expect((await centre.send('POST', '/v1/journals/short/batches', contentTypes.batch, 'x')).status).toBe(404);
      expect((await centre.app.request(`/v1/journals/${bytesToBase64url(journal.id)}`)).status).toBe(422);
      expect((await centre.app.request('/v1/nothing')).status).toBe(404);
    });

    test('never breaks, and keeps nothing, whatever is done to a batch’s bytes (seed 1..300)', async () => {
      const bytes = await journal.pack(1);
      for (let seed = 1; seed <= 300; seed += 1) {
        const answer = await centre.post(journal, mutate(bytes, seed));
        expect({ seed, status: answer.status }).toMatchObject({ status: expect.toSatisfy((it: number) => it < 500) });
        expect({ seed, status: answer.status }).not.toMatchObject({ status: 200 });
      }
      expect(await centre.readReceipt(await centre.head(journal), journal)).toMatchObject({ head: 0 });
      expect((await centre.totals()).entries).toBe(0);
    });
  });
}

/** Some bytes changed, a piece cut out, doubled or put elsewhere; never the same as before. */
function mutate(bytes: Uint8Array<ArrayBuffer>, seed: number): Uint8Array<ArrayBuffer> {
  let state = seed * 2_654_435_761;
  const pick = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e37_79b9) >>> 0;
    return state % below;
  };
  const at = pick(bytes.length);
  const length = 1 + pick(Math.min(64, bytes.length - at));
  switch (seed % 4) {
    case 0: {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 + pick(255));
      return changed;
    }
    case 1:
      return new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + length)]);
    case 2:
      return new Uint8Array([...bytes.slice(0, at + length), ...bytes.slice(at)]);
    default:
      return bytes.slice(0, at);
  }
}
