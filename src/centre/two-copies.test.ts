import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { receiptHeader } from '../protocol/attachment.ts';
import { describePostgres } from './test-support/describe-postgres.ts';
import { openRemoteHall } from './test-support/remote-hall.ts';
import { createTestJournal, signature } from './test-support/test-hall.ts';
import { startTestProcess } from './test-support/test-process.ts';
import { bucketToEnv, startTestS3 } from './test-support/test-s3.ts';
import { openTestUpload } from './test-support/test-upload.ts';

await describePostgres((createSource, url) => {
  describe('two copies behind a balancer without sticky sessions', () => {
    test.each(['folder', 'bucket'])(
      'are one centre: every request goes to the other one than the last, pages begun at one go on at the other; files in a %s',
      async (kind) => {
        const source = await createSource();
        const folder = mkdtempSync(join(tmpdir(), 'barua-copies-'));
        const s3 = await startTestS3();
        const env = {
          DATA_DIR: folder,
          DATABASE_URL: `${url}?options=-c%20search_path%3D${source.schema}`,
          ...(kind === 'bucket' && bucketToEnv(s3.config)),
        };
        const copies = await Promise.all([startTestProcess(env), startTestProcess(env)]);
        let turn = 0;
        let only: number | undefined;
        const hall = await openRemoteHall((path, init) => {
          turn += 1;
          return fetch((copies[only ?? turn % 2]?.url ?? '') + path, init);
        });

        const journal = await createTestJournal(hall.campaign);
        await hall.enrol(journal.tablet.publicBytes);
        journal.openSitting();
        for (let n = 0; n < 6; n += 1) {
          const number = journal.sign([signature(1)]);
          const batch = await journal.pack(n === 0 ? 1 : number);
          // The same batch at both at once: a tablet that gave up waiting and came again.
          const answers = await Promise.all([hall.post(journal, batch), hall.post(journal, batch)]);
          for (const answer of answers) expect((await hall.readReceipt(answer, journal)).head).toBe(number);
          expect((await hall.readReceipt(await hall.head(journal), journal)).head).toBe(number);
        }

        const upload = await openTestUpload(hall, 60_000);
        expect((await upload.post(upload.file.subarray(0, 20_000))).headers.get('Upload-Offset')).toBe('20000');
        for (const [from, to] of [
          [20_000, 21_000],
          [21_000, 50_000],
          [50_000, 60_000],
        ] as const) {
          expect((await upload.head()).headers.get('Upload-Offset')).toBe(String(from));
          expect((await upload.patch(from, upload.file.slice(from, to))).headers.get('Upload-Offset')).toBe(String(to));
          await hall.head(journal);
        }
        for (const _ of copies) expect((await upload.head()).headers.get(receiptHeader)).toBeTruthy();

        // A connection hangs at one copy; the tablet comes again at the other, and then what hung goes on.
        const second = await openTestUpload(hall, 60_000);
        await second.post();
        only = 0;
        let late: (bytes: Uint8Array) => void = () => undefined;
        const body = new ReadableStream<Uint8Array>({
          start: (controller) => {
            controller.enqueue(second.file.slice(0, 30_000));
            late = (bytes) => {
              controller.enqueue(bytes);
              controller.close();
            };
          },
        });
        const before = turn;
        const hanging = second.patch(0, body);
        await expect.poll(() => turn).toBe(before + 1);
        only = 1;
        const findOffset = async () => (await second.head()).headers.get('Upload-Offset');
        await expect.poll(findOffset, { timeout: 10_000 }).toBe('30000');
        await second.patch(30_000, second.file.slice(30_000, 45_000));
        late(second.file.slice(30_000, 40_000));
        expect((await hanging).headers.get('Upload-Offset')).toBe('45000');
        expect((await second.patch(45_000, second.file.slice(45_000))).headers.get(receiptHeader)).toBeTruthy();

        for (const copy of copies) copy.signal('SIGTERM');
        expect(await Promise.all(copies.map(({ ended }) => ended))).toEqual([0, 0]);
        await source.discard();
        rmSync(folder, { recursive: true });
        expect(s3.objects.size).toBe(kind === 'bucket' ? 2 : 0);
        await s3.close();
      },
    );
  });
});
