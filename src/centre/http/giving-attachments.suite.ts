import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attachmentToName } from '../../protocol/attachment.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openTestCentre, readRefused, type TestCentre } from '../test-support/test-centre.ts';
import { openTestFolder, type TestFiles } from '../test-support/test-files.ts';
import type { StoreSource } from '../test-support/test-store.ts';
import { openTestUpload } from '../test-support/test-upload.ts';

/** How sealed files come back out. */
export function describeGivingAttachments(
  name: string,
  createSource: () => Promise<StoreSource>,
  openFiles: () => Promise<TestFiles> = openTestFolder,
): void {
  describe(`attachments that are asked for on ${name}`, () => {
    let centre: TestCentre;
    beforeEach(async () => {
      centre = await openTestCentre(await createSource(), openFiles);
    });
    afterEach(() => centre.close());

    test('are given to the office, whole or a part, and to nobody else', async () => {
      const upload = await openTestUpload(centre);
      const path = endpoints.attachment(attachmentToName(upload.statement));
      expect(await readRefused(await centre.askOffice(path))).toMatchObject({ kind: 'unknown-attachment' });
      await upload.post(upload.file);
      expect(new Uint8Array(await (await centre.askOffice(path)).arrayBuffer())).toEqual(upload.file);
      const part = await centre.askOffice(path, centre.signer, 'journals', { Range: 'bytes=990-' });
      expect(part.status).toBe(206);
      expect(part.headers.get('Content-Range')).toBe('bytes 990-999/1000');
      expect(new Uint8Array(await part.arrayBuffer())).toEqual(upload.file.slice(990));
      const middle = { Range: 'bytes=10-19', 'If-Range': part.headers.get('ETag') ?? '' };
      const asked = await centre.askOffice(path, centre.signer, 'journals', middle);
      expect([asked.status, asked.headers.get('Content-Range')]).toEqual([206, 'bytes 10-19/1000']);
      expect(new Uint8Array(await asked.arrayBuffer())).toEqual(upload.file.slice(10, 20));
      const other = { ...middle, 'If-Range': '"another"' };
      expect((await centre.askOffice(path, centre.signer, 'journals', other)).headers.get('Content-Length')).toBe(
        '1000',
      );
      const outside = await centre.askOffice(path, centre.signer, 'journals', { Range: 'bytes=1000-' });
      expect([outside.status, outside.headers.get('Content-Range')]).toEqual([416, 'bytes */1000']);
      expect(await readRefused(await centre.askOffice(path, centre.signer, 'totals'))).toMatchObject({
        kind: 'ticket-wrong',
      });
      expect(await readRefused(await centre.askOffice(path, await makeSigner(true)))).toMatchObject({
        kind: 'ticket-wrong',
      });
      expect((await centre.app.request(path)).status).toBe(401);
    });
  });
}
