import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachmentToName, makeStatement, statementScheme, takeAttachmentReceipt } from '../../protocol/attachment.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { limits } from '../../protocol/limits.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openTestCentre, readRefused, type TestCentre, testNow } from '../test-support/test-centre.ts';
import { openTestFolder, type TestFiles } from '../test-support/test-files.ts';
import { createTestJournal } from '../test-support/test-hall.ts';
import type { StoreSource } from '../test-support/test-store.ts';
import { openTestUpload, type TestUpload } from '../test-support/test-upload.ts';

/** What the centre promises of sealed files. */
export function describeAttachments(
  name: string,
  createSource: () => Promise<StoreSource>,
  openFiles: () => Promise<TestFiles> = openTestFolder,
): void {
  describe(`attachments on ${name}`, () => {
    let centre: TestCentre;
    beforeEach(async () => {
      centre = await openTestCentre(await createSource(), openFiles);
    });
    afterEach(() => centre.close());

    const readKept = async ({ statement }: TestUpload) => {
      const bytes = await centre.attachments.readKept(bytesToBase64url(statement.digest));
      return bytes && new Uint8Array(bytes);
    };
    /** Until one of the uploads that have begun lies there with so many bytes. */
    const waitForIncoming = (bytes: number) =>
      vi.waitFor(async () => expect(await centre.attachments.listIncoming()).toContain(bytes), 10_000);
    const expectReceipt = async (answer: Response, { statement }: TestUpload) => {
      const receipt = answer.headers.get('Barua-Receipt') ?? '';
      expect(await takeAttachmentReceipt(receipt, [centre.receiptVerifier], statement)).toMatchObject({
        ok: true,
        value: { at: testNow, bytes: statement.bytes },
      });
    };

    test('are there byte for byte once the receipt is given, in one request or in many', async () => {
      const upload = await openTestUpload(centre);
      const begun = await upload.post(upload.file.slice(0, 300));
      expect(begun.status).toBe(201);
      expect(begun.headers.get('Location')).toBe(endpoints.attachment(attachmentToName(upload.statement)));
      expect(begun.headers.get('Upload-Offset')).toBe('300');
      expect(begun.headers.get('Barua-Receipt')).toBeNull();
      const second = await upload.patch(300, upload.file.slice(300, 301));
      expect(second.status).toBe(204);
      expect(second.headers.get('Barua-Receipt')).toBeNull();
      const last = await upload.patch(301, upload.file.slice(301));
      await expectReceipt(last, upload);
      expect(await readKept(upload)).toEqual(upload.file);

      const other = await openTestUpload(centre, 65_536);
      await expectReceipt(await other.post(other.file), other);
      expect(await readKept(other)).toEqual(other.file);
    });

    test('go on at the byte where the connection broke off', async () => {
      const upload = await openTestUpload(centre);
      await upload.post();
      const chunks = [upload.file.slice(0, 100), upload.file.slice(100, 777)];
      const broken = new ReadableStream({
        pull: async (stream) => {
          const chunk = chunks.shift();
          if (chunk) return stream.enqueue(chunk);
          await waitForIncoming(777);
          stream.error(new Error('connection reset'));
        },
      });
      await upload.patch(0, broken).catch(() => undefined);
      expect((await upload.head()).headers.get('Upload-Offset')).toBe('777');
      await expectReceipt(await upload.patch(777, upload.file.slice(777)), upload);
    });

    test('get their receipt again when the answer was lost, and lie there once', async () => {
      const upload = await openTestUpload(centre);
      await upload.post(upload.file);
      const head = await upload.head();
      expect(head.headers.get('Upload-Offset')).toBe('1000');
      await expectReceipt(head, upload);
      await expectReceipt(await upload.post(upload.file), upload);
      await expectReceipt(await upload.post(upload.file.slice(0, 10)), upload);
      expect(await centre.store.sumAttachments(upload.journal.id)).toBe(1_000);
    });

    test('that were begun twice are the same upload', async () => {
      const upload = await openTestUpload(centre);
      await upload.post(upload.file.slice(0, 400));
      const again = await upload.post(upload.file.slice(0, 600));
      expect(again.headers.get('Upload-Offset')).toBe('600');
      const two = await Promise.all([600, 600].map((from) => upload.patch(from, upload.file.slice(from))));
      expect(two.filter((answer) => answer.ok)).toHaveLength(1);
      await expectReceipt(await upload.head(), upload);
      expect(await readKept(upload)).toEqual(upload.file);
    });

    test('are not acknowledged by a centre that was killed after the last byte, but by the next one', async () => {
      const upload = await openTestUpload(centre);
      await upload.post(upload.file.slice(0, 999));
      const uploadName = attachmentToName(upload.statement);
      // The last byte came; nothing after it was done.
      await centre.attachmentFiles.write(uploadName, single(upload.file.slice(999)), 999);
      expect(await centre.store.findAttachment(upload.journal.id, upload.statement.digest)).toBeUndefined();
      await expectReceipt(await upload.head(), upload);

      // The file has its name; the row was not written.
      const other = await openTestUpload(centre);
      await other.post(other.file.slice(0, 999));
      await centre.attachmentFiles.write(attachmentToName(other.statement), single(other.file.slice(999)), 999);
      await centre.attachmentFiles.keep(attachmentToName(other.statement), bytesToBase64url(other.statement.digest));
      expect(await centre.store.findAttachment(other.journal.id, other.statement.digest)).toBeUndefined();
      await expectReceipt(await other.head(), other);
    });

    test('whose bytes are not the digest’s are gone, and may come again', async () => {
      const upload = await openTestUpload(centre);
      const wrong = upload.file.slice();
      wrong[500] = (wrong[500] ?? 0) ^ 1;
      expect(await readRefused(await upload.post(wrong))).toMatchObject({ kind: 'attachment-damaged', retry: 'later' });
      expect((await upload.head()).status).toBe(404);
      await expectReceipt(await upload.post(upload.file), upload);
    });

    test('at another offset, or longer than they said, change nothing', async () => {
      const upload = await openTestUpload(centre);
      await upload.post(upload.file.slice(0, 300));
      expect(await readRefused(await upload.patch(299, upload.file.slice(299)))).toMatchObject({ kind: 'gap' });
      expect(await readRefused(await upload.patch(301, upload.file.slice(301)))).toMatchObject({ kind: 'gap' });
      const long = await upload.patch(300, randomBytes(701), { 'Content-Length': '701' });
      expect(await readRefused(long)).toMatchObject({ kind: 'too-large' });
      expect((await upload.head()).headers.get('Upload-Offset')).toBe('300');
    });

    test('wait for the text: only what an entry here names is taken', async () => {
      const upload = await openTestUpload(centre, 1_000, false);
      expect(await readRefused(await upload.post(upload.file))).toMatchObject({
        kind: 'unknown-attachment',
        retry: 'later',
      });
      await centre.post(upload.journal, await upload.journal.pack(1));
      const { statement } = upload;
      const others = [
        { ...statement, digest: randomBytes(32) },
        { ...statement, bytes: 999 },
        { ...statement, number: 1 },
        { ...statement, journal: randomBytes(16) },
      ];
      for (const other of others) {
        const answer = await upload.post(upload.file.slice(0, other.bytes), upload.journal.tablet, other);
        expect(await readRefused(answer)).toMatchObject({ kind: 'unknown-attachment' });
      }
      await expectReceipt(await upload.post(upload.file), upload);
    });

    test('are taken from the campaign’s tablets only, also from one that carries another’s copy', async () => {
      const upload = await openTestUpload(centre);
      const stranger = await makeSigner(false);
      expect(await readRefused(await upload.post(upload.file, stranger))).toMatchObject({ kind: 'unknown-tablet' });
      const forged = { ...stranger, id: upload.journal.tablet.id };
      expect(await readRefused(await upload.post(upload.file, forged))).toMatchObject({ kind: 'signature-wrong' });
      const elsewhere = { ...upload.statement, campaign: randomBytes(16) };
      expect(await readRefused(await upload.post(upload.file, upload.journal.tablet, elsewhere))).toMatchObject({
        kind: 'other-campaign',
      });
      const path = endpoints.attachment(attachmentToName(upload.statement));
      for (const headers of [{}, { Authorization: statementScheme }, { Authorization: `${statementScheme} AAAA` }]) {
        const answer = await centre.app.request(path, {
          method: 'PATCH',
          headers: { ...headers, 'Tus-Resumable': '1.0.0' },
        });
        expect(await readRefused(answer)).toMatchObject({ kind: 'unreadable' });
      }
      const carrier = await createTestJournal(centre.campaign);
      await centre.enrol(carrier.tablet.publicBytes);
      await expectReceipt(await upload.post(upload.file, carrier.tablet), upload);
    });

    test('cannot be asked for under another’s statement, deleted, or begun at any length', async () => {
      const upload = await openTestUpload(centre);
      const other = await openTestUpload(centre);
      await upload.post(upload.file);
      const headers = {
        'Tus-Resumable': '1.0.0',
        Authorization: `${statementScheme} ${await makeStatement(other.journal.tablet, other.statement)}`,
      };
      const path = endpoints.attachment(attachmentToName(upload.statement));
      expect((await centre.app.request(path, { method: 'HEAD', headers })).status).toBe(422);
      const own = {
        ...headers,
        Authorization: `${statementScheme} ${await makeStatement(upload.journal.tablet, upload.statement)}`,
      };
      const overridden = { ...own, 'X-HTTP-Method-Override': 'DELETE' };
      expect((await centre.app.request(path, { method: 'DELETE', headers: own })).status).toBe(404);
      await centre.app.request(path, { method: 'PATCH', headers: overridden });
      expect((await upload.head()).headers.get('Upload-Offset')).toBe('1000');
      const tooLong = { ...upload.statement, bytes: limits.maxAttachmentBytes + 1 };
      expect(await readRefused(await upload.post(undefined, upload.journal.tablet, tooLong))).toMatchObject({
        kind: 'unreadable',
      });
    });

    test('of one journal end at its quota', async () => {
      const upload = await openTestUpload(centre);
      const { journal } = upload.statement;
      const big = {
        campaign: centre.campaign,
        journal,
        digest: randomBytes(32),
        number: 1,
        bytes: 1_073_741_000,
        at: 1,
      };
      await centre.store.keepAttachment(big);
      expect(await readRefused(await upload.post(upload.file))).toMatchObject({ kind: 'no-room', retry: 'later' });
    });

    test('that nobody went on with are given up; kept ones stay', async () => {
      const [begun, whole] = [await openTestUpload(centre), await openTestUpload(centre)];
      await begun.post(begun.file.slice(0, 10));
      await whole.post(whole.file);
      expect(await centre.attachmentFiles.removeStale(0)).toBe(0);
      expect(await centre.attachmentFiles.removeStale(Date.now() + 60_000)).toBe(1);
      expect((await begun.head()).status).toBe(404);
      await expectReceipt(await whole.head(), whole);
    });
  });
}

async function* single(chunk: Uint8Array): AsyncGenerator<Uint8Array> {
  yield chunk;
}
