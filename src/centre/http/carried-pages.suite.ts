import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { makeStatement, readAttachmentReceipt, takeAttachmentReceipt } from '../../protocol/attachment.ts';
import { type CarrierAnswer, readCarrierAnswer } from '../../protocol/carrier-answer.ts';
import type { CarrierPart } from '../../protocol/carrier-part.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { makeSigner, type SignerKey } from '../../sealing/keys.ts';
import { readTestCarrier, writeTestCarrier } from '../test-support/test-carrier.ts';
import { openTestCentre, readRefused, type TestCentre } from '../test-support/test-centre.ts';
import { openTestFolder, type TestFiles } from '../test-support/test-files.ts';
import type { StoreSource } from '../test-support/test-store.ts';
import { openTestUpload, type TestUpload } from '../test-support/test-upload.ts';

/** Sealed pages in a carrier file: taken, checked and receipted as those that a tablet sends by itself. */
export function describeCarriedPages(
  name: string,
  createSource: () => Promise<StoreSource>,
  openFiles: () => Promise<TestFiles> = openTestFolder,
): void {
  describe(`pages in carrier files on ${name}`, () => {
    let centre: TestCentre;
    let opening: CarrierPart;
    beforeEach(async () => {
      centre = await openTestCentre(await createSource(), openFiles);
      opening = { kind: 'opening', campaign: centre.campaign, manifest: randomBytes(32) };
    });
    afterEach(() => centre.close());

    const batchOf = async ({ journal }: TestUpload): Promise<CarrierPart> => ({
      kind: 'batch',
      bytes: await journal.pack(1),
    });
    const pageOf = async (
      { statement, file, journal }: TestUpload,
      by: SignerKey = journal.tablet,
      bytes: Bytes = file,
    ): Promise<CarrierPart[]> => [
      { kind: 'attachment', bytes: base64urlToBytes(await makeStatement(by, statement)) ?? new Uint8Array(0) },
      { kind: 'chunk', digest: statement.digest, size: bytes.length, at: 0, bytes },
    ];
    async function bring(...parts: readonly CarrierPart[]): Promise<CarrierAnswer> {
      const body = await writeTestCarrier([opening, ...parts]);
      const answer = await centre.send('POST', endpoints.carriers(), contentTypes.carrier, body);
      const read = readCarrierAnswer(await answer.json());
      if (!read) throw new Error('no answer');
      return read;
    }
    const listReceipts = async ({ receipts }: CarrierAnswer) =>
      (await readTestCarrier(base64urlToBytes(receipts) ?? new Uint8Array(0))).filter(
        (part) => part.kind === 'attachment-receipt',
      );
    const readKept = async ({ statement }: TestUpload) => {
      const bytes = await centre.attachments.readKept(bytesToBase64url(statement.digest));
      return bytes && new Uint8Array(bytes);
    };

    test('are there byte for byte once their receipt is in the answer, and brought again are known', async () => {
      const upload = await openTestUpload(centre, 65_536, false);
      const parts = [await batchOf(upload), ...(await pageOf(upload))];
      const answer = await bring(...parts);
      expect(answer.pages).toEqual({ taken: 1, known: 0, left: 0, why: [] });
      expect(await readKept(upload)).toEqual(upload.file);
      const [receipt] = await listReceipts(answer);
      const text = bytesToBase64url(receipt?.bytes ?? new Uint8Array(0));
      expect(await takeAttachmentReceipt(text, [centre.receiptVerifier], upload.statement)).toMatchObject({ ok: true });
      const again = await bring(...parts, ...(await pageOf(upload)));
      expect(again.pages).toEqual({ taken: 0, known: 2, left: 0, why: [] });
      expect(await listReceipts(again)).toHaveLength(1);
      expect(await centre.store.sumAttachments(upload.journal.id)).toBe(65_536);
    });

    test('may stand before the entries of the same file that name them', async () => {
      const upload = await openTestUpload(centre, 1_000, false);
      const answer = await bring(...(await pageOf(upload)), await batchOf(upload));
      expect(answer).toMatchObject({ journals: [{ taken: 2 }], pages: { taken: 1, left: 0 } });
    });

    test('whose entry is not here are told as such, and nothing of them is kept', async () => {
      const upload = await openTestUpload(centre, 1_000, false);
      const answer = await bring(...(await pageOf(upload)));
      expect(answer.pages).toEqual({
        taken: 0,
        known: 0,
        left: 1,
        why: [{ why: 'unknown-attachment', count: 1 }],
      });
      expect(answer.receipts).toBe('');
      expect([await centre.attachments.countKept(), await centre.attachments.listIncoming()]).toEqual([0, []]);
    });

    test('that are damaged, cut in pieces, unstated or of a stranger are left, and the rest is taken', async () => {
      const [one, other] = [await openTestUpload(centre), await openTestUpload(centre)];
      const wrong = new Uint8Array(one.file);
      wrong[500] = (wrong[500] ?? 0) ^ 1;
      const { digest } = one.statement;
      const answer = await bring(
        ...(await pageOf(one, one.journal.tablet, wrong)),
        ...(await pageOf(one, await makeSigner(false))),
        { kind: 'attachment', bytes: randomBytes(90) },
        { kind: 'chunk', digest, size: 1_000, at: 0, bytes: one.file },
        { kind: 'chunk', digest, size: 1_000, at: 0, bytes: one.file.slice(0, 400) },
        ...(await pageOf(other)),
      );
      expect(answer.pages).toMatchObject({ taken: 1, known: 0, left: 5 });
      expect(new Set(answer.pages.why.map(({ why }) => why))).toEqual(
        new Set(['attachment-damaged', 'unknown-tablet', 'unreadable', 'unstated']),
      );
      expect(await centre.store.findAttachment(one.journal.id, digest)).toBeUndefined();
      expect(await centre.attachments.listIncoming()).toEqual([]);
      expect((await bring(...(await pageOf(one)))).pages).toMatchObject({ taken: 1 });
    });

    test('of a withdrawn tablet are refused with its word, by whatever way, and taken when it is taken back', async () => {
      const upload = await openTestUpload(centre);
      await centre.withdraw(7, [upload.journal.tablet.id]);
      expect(await readRefused(await upload.post(upload.file))).toMatchObject({ kind: 'tablet-revoked' });
      const refused = await bring(...(await pageOf(upload)));
      expect(refused.pages).toMatchObject({ taken: 0, left: 1, why: [{ why: 'tablet-revoked', count: 1 }] });
      await centre.withdraw(8, []);
      expect((await bring(...(await pageOf(upload)))).pages).toMatchObject({ taken: 1, left: 0 });
      expect((await upload.head()).headers.get('Barua-Receipt')).not.toBeNull();
    });

    test('and one under way by itself do not disturb each other', async () => {
      const upload = await openTestUpload(centre);
      await upload.post(upload.file.slice(0, 400));
      expect((await bring(...(await pageOf(upload)))).pages).toMatchObject({ taken: 1 });
      // It stands further than its tablet thought.
      expect(await readRefused(await upload.patch(400, upload.file.slice(400)))).toMatchObject({ kind: 'gap' });
      const receipt = base64urlToBytes((await upload.head()).headers.get('Barua-Receipt') ?? '');
      expect(receipt && readAttachmentReceipt(receipt)).toMatchObject({ bytes: 1_000 });
      expect(await readKept(upload)).toEqual(upload.file);
    });

    test('of one journal end at its quota', async () => {
      const upload = await openTestUpload(centre);
      const big = {
        campaign: centre.campaign,
        journal: upload.journal.id,
        digest: randomBytes(32),
        number: 1,
        bytes: 1_073_741_000,
        at: 1,
      };
      await centre.store.keepAttachment(big);
      expect((await bring(...(await pageOf(upload)))).pages).toMatchObject({ why: [{ why: 'no-room' }] });
    });
  });
}
