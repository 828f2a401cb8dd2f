import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { packBatch } from '../../protocol/batch.ts';
import { type CarrierAnswer, readCarrierAnswer } from '../../protocol/carrier-answer.ts';
import { type CarrierPart, carrierMagic, encodeCarrierPart } from '../../protocol/carrier-part.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { makeEnrolment } from '../../protocol/enrolment.ts';
import { makeInvite, readInvite } from '../../protocol/invite.ts';
import { takeReceipt } from '../../protocol/receipt.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { joinBytes, randomBytes } from '../../sealing/bytes.ts';
import { encodeCbor } from '../../sealing/cbor.ts';
import { crc32 } from '../../sealing/crc-32.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { sign } from '../../sealing/signed.ts';
import { readTestCarrier, writeTestCarrier } from '../test-support/test-carrier.ts';
import { openTestCentre, readRefused, type TestCentre, testNow } from '../test-support/test-centre.ts';
import { createTestJournal, signature, type TestJournal } from '../test-support/test-hall.ts';
import type { StoreSource } from '../test-support/test-store.ts';

/** Files that people bring: taken part by part, as if the tablets had sent them, as often as anybody likes. */
export function describeCarriers(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`carrier files over HTTP on ${name}`, () => {
    let centre: TestCentre;
    let journal: TestJournal;
    let opening: CarrierPart;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
      journal = await makeJournal(7);
      opening = { kind: 'opening', campaign: centre.campaign, manifest: randomBytes(32) };
    });

    afterEach(() => centre.close());

    async function makeJournal(signatures: number): Promise<TestJournal> {
      const made = await createTestJournal(centre.campaign);
      made.openSitting();
      for (let n = 0; n < signatures; n += 1) made.sign([signature(1), signature(2)]);
      return made;
    }

    async function enrolmentOf({ tablet }: TestJournal, expiresAt = testNow / 1000 + 3_600): Promise<CarrierPart> {
      const text = await makeInvite(centre.signer, await makeSigner(true), { tablets: 3, expiresAt });
      const invite = await readInvite(text);
      if (!invite.ok) throw new Error(invite.problem.kind);
      const { signer, certificateBytes } = invite.value;
      const bytes = await makeEnrolment(signer, certificateBytes, tablet.publicBytes, 'Tablet 7');
      return { kind: 'enrolment', bytes };
    }

    const bring = (body: Bytes, type: string = contentTypes.carrier) =>
      centre.send('POST', endpoints.carriers(), type, body);

    async function bringParts(parts: readonly CarrierPart[]): Promise<CarrierAnswer> {
      const answer = await bring(await writeTestCarrier(parts));
      expect(answer.status).toBe(200);
      const read = readCarrierAnswer(await answer.json());
      if (!read) throw new Error('no answer');
      return read;
    }

    const batch = async (of: TestJournal, first: number, last: number): Promise<CarrierPart> => ({
      kind: 'batch',
      bytes: await of.pack(first, last),
    });

    test('takes the batches of a tablet that it never met, once, and gives receipts to carry back', async () => {
      const parts = [opening, await enrolmentOf(journal), await batch(journal, 1, 5), await batch(journal, 6, 8)];
      const id = bytesToBase64url(journal.id);
      const row = { journal: id, tabletName: 'Tablet 7', refused: [], head: 8 };
      const first = await bringParts(parts);
      expect(first).toMatchObject({ journals: [{ ...row, taken: 8, known: 0 }], loose: [], ending: 'whole' });
      expect(await bringParts(parts)).toMatchObject({ journals: [{ ...row, taken: 0, known: 8 }] });
      expect(await centre.totals()).toMatchObject({ entries: 8, journals: 1 });
      const receipt = (await readTestCarrier(base64urlToBytes(first.receipts) ?? new Uint8Array(0))).find(
        (part) => part.kind === 'receipt',
      );
      const place = { campaign: centre.campaign, journal: journal.id };
      const taken = receipt && (await takeReceipt(receipt.bytes, [centre.receiptVerifier], place));
      expect(taken).toMatchObject({ ok: true, value: { head: 8, digest: journal.digestAt(8) } });
    });

    test('takes what came before a cut and says that the rest is missing', async () => {
      const parts = [opening, await enrolmentOf(journal), await batch(journal, 1, 5), await batch(journal, 6, 8)];
      const file = await writeTestCarrier(parts);
      const answer = readCarrierAnswer(await (await bring(file.slice(0, -40))).json());
      expect(answer).toMatchObject({ journals: [{ taken: 5, head: 5 }], ending: 'cut' });
    });

    test('says what it does not take, and takes the rest', async () => {
      const stranger = await makeJournal(1);
      const changed = await journal.pack(1, 8);
      changed[changed.length - 3] = (changed[changed.length - 3] ?? 0) ^ 1;
      const late = await makeJournal(1);
      const answer = await bringParts([
        opening,
        await batch(stranger, 1, 2),
        { kind: 'batch', bytes: randomBytes(50) },
        { kind: 'enrolment', bytes: randomBytes(50) },
        await enrolmentOf(late, testNow / 1000 - 1),
        await enrolmentOf(journal),
        { kind: 'batch', bytes: changed },
        await batch(journal, 1, 3),
        await batch(journal, 6, 8),
        { kind: 'chunk', digest: randomBytes(32), size: 10, at: 0, bytes: randomBytes(10) },
      ]);
      expect(answer.journals).toMatchObject([
        { taken: 0, refused: [{ first: 1, last: 2, why: 'unknown-tablet' }], head: 0 },
        {
          taken: 3,
          refused: [
            { first: 1, last: 8, why: 'chain-broken' },
            { first: 6, last: 8, why: 'gap' },
          ],
          head: 3,
        },
      ]);
      expect(answer.loose).toEqual([
        { why: 'unreadable', count: 2 },
        { why: 'invite-expired', count: 1 },
      ]);
      expect(answer.pages).toMatchObject({ taken: 0, left: 1, why: [{ why: 'unstated', count: 1 }] });
    });

    test('takes nothing of a batch of which any one byte was changed on purpose, its CRC made right again', async () => {
      const whole = await journal.pack(1, 2);
      const changed = Array.from(whole, (_, at): CarrierPart => {
        const bytes = new Uint8Array(whole);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
        return { kind: 'batch', bytes };
      });
      for (let at = 0; at < changed.length; at += 400) {
        const parts = [opening, await enrolmentOf(journal), ...changed.slice(at, at + 400)];
        expect((await bringParts(parts)).journals.every(({ taken }) => taken === 0)).toBe(true);
      }
      expect(await centre.totals()).toMatchObject({ entries: 0 });
      expect(await bringParts([opening, await batch(journal, 1, 2)])).toMatchObject({ journals: [{ taken: 2 }] });
    });

    test('puts another history under known numbers aside', async () => {
      const fork = await createTestJournal(centre.campaign, { id: journal.id, tablet: journal.tablet });
      fork.openSitting({ day: 3 });
      const answer = await bringParts([
        opening,
        await enrolmentOf(journal),
        await batch(journal, 1, 8),
        await batch(fork, 1, 1),
      ]);
      expect(answer.journals).toMatchObject([{ taken: 8, refused: [{ first: 1, last: 1, why: 'fork' }], head: 8 }]);
    });

    test('puts aside what a withdrawn tablet sends, by whatever way, until it is taken back', async () => {
      await bringParts([opening, await enrolmentOf(journal), await batch(journal, 1, 3)]);
      await centre.withdraw(7, [journal.tablet.id]);
      expect(await readRefused(await centre.post(journal, await journal.pack(4, 8)))).toEqual({
        kind: 'tablet-revoked',
        retry: 'never',
      });
      const answer = await bringParts([opening, await batch(journal, 4, 8), await batch(journal, 4, 8)]);
      expect(answer.journals).toMatchObject([{ taken: 0, refused: [{ why: 'tablet-revoked' }, {}] }]);
      expect(await centre.totals()).toMatchObject({ entries: 3 });
      await centre.withdraw(8, []);
      expect(await bringParts([opening, await batch(journal, 4, 8)])).toMatchObject({ journals: [{ taken: 5 }] });
    });

    test('says of a batch in a later format that the centre is too old for it', async () => {
      const later = await sign(journal.tablet, contentTypes.batch, encodeCbor([2, 'nobody knows']));
      const refused = await centre.post(journal, packBatch(later, []));
      expect(await readRefused(refused)).toEqual({ kind: 'version-too-new', retry: 'later' });
    });

    test('refuses what is no carrier file, or comes compressed or as something else', async () => {
      expect(await readRefused(await bring(randomBytes(500)))).toMatchObject({ kind: 'unreadable' });
      expect(await readRefused(await bring(randomBytes(5), 'text/plain'))).toMatchObject({ kind: 'wrong-media-type' });
    });

    test('stops listening to somebody who sends nothing but rubbish', async () => {
      const rubbish = Array.from({ length: 1_200 }, (): CarrierPart => ({ kind: 'batch', bytes: randomBytes(9) }));
      expect(await bringParts(rubbish)).toMatchObject({ ending: 'stopped', loose: [{ count: 1_001 }] });
    });

    test('stops listening to somebody who sends nothing but what nobody knows, and to 8 MiB of which nothing is taken', async () => {
      const content = randomBytes(9);
      const later = encodeCbor([99, content, crc32(99, content)]);
      const length = Uint8Array.of(0, 0, 0, later.length);
      const unknown = Array.from({ length: 1_200 }, () => [length, later]).flat();
      const start = [carrierMagic, encodeCarrierPart(opening)];
      const answerTo = async (body: Bytes) => readCarrierAnswer(await (await bring(body)).json());
      expect(await answerTo(joinBytes(...start, ...unknown))).toMatchObject({ ending: 'stopped' });
      const pack: CarrierPart = { kind: 'pack', bytes: new Uint8Array(4_000_000) };
      expect(await bringParts([opening, pack, pack, pack])).toMatchObject({ ending: 'stopped' });
      expect(await bringParts([opening, await enrolmentOf(journal), pack, pack, pack])).toMatchObject({
        ending: 'whole',
      });
    });

    test('has each entry exactly once, however files are cut, shuffled, doubled and brought again', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), async (seed) => {
          const random = fc.sample(fc.nat(1_000_000), { seed, numRuns: 200 })[Symbol.iterator]();
          const pick = (below: number) => (random.next().value ?? 0) % below;
          const before = (await centre.totals()).entries;
          const journals = await Promise.all([makeJournal(pick(30)), makeJournal(pick(30)), makeJournal(pick(5))]);
          const enrolments = await Promise.all(journals.map((each) => enrolmentOf(each)));
          const batches: CarrierPart[] = [];
          for (const each of journals) {
            for (let first = 1; first <= each.head(); ) {
              const last = Math.min(each.head(), first + pick(9));
              batches.push(await batch(each, first, last));
              first = pick(4) === 0 ? Math.max(1, last) : last + 1;
              if (last === each.head()) break;
            }
          }
          for (let time = 0; time < 5; time += 1) {
            const shuffled = [...batches, ...batches]
              .map((part) => [pick(1_000), part] as const)
              .sort(([one], [other]) => one - other)
              .map(([, part]) => part);
            const file = await writeTestCarrier([opening, ...enrolments, ...shuffled]);
            await bring(time < 4 ? file.slice(0, 8 + pick(file.length - 8)) : file);
          }
          expect((await centre.totals()).entries - before).toBe(journals.reduce((sum, each) => sum + each.head(), 0));
          for (const each of journals) {
            const receipt = await centre.readReceipt(await centre.head(each), each);
            expect(receipt).toMatchObject({ head: each.head(), digest: each.digestAt(each.head()) });
          }
        }),
        { numRuns: 8 },
      );
    });
  });
}
