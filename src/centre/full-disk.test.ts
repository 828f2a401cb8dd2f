import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { randomBytes } from '../sealing/bytes.ts';
import { openAttachmentFolder } from './store/attachment-folder.ts';
import { openPostgresSource } from './store/postgres/postgres-source.ts';
import { findPostgresUser, startTemporaryPostgres } from './store/postgres/temporary-postgres.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';
import { openSqliteSource } from './store/sqlite/sqlite-source.ts';
import { mountSmallDisk, type SmallDisk } from './test-support/small-disk.ts';
import { openTestCentre, readRefused, type TestCentre } from './test-support/test-centre.ts';
import { openTestFolder } from './test-support/test-files.ts';
import { createTestJournal, signature } from './test-support/test-hall.ts';
import { openTestUpload } from './test-support/test-upload.ts';

const megabyte = 1_048_576;
const trial = mountSmallDisk(megabyte);
trial?.discard();

if (!trial && process.env['CI']) {
  test('a small disk can be mounted on CI', () => {
    throw new Error('only root may mount one, and CI is root: it installs by apt-get');
  });
} else if (!trial) test.skip('a full disk: only root may mount a small one', () => undefined);
else {
  describe('a full disk', () => {
    const disks: SmallDisk[] = [];
    const mount = (bytes: number, owner?: { readonly uid: number; readonly gid: number }): SmallDisk => {
      const disk = mountSmallDisk(bytes, owner);
      if (!disk) throw new Error('no disk');
      disks.push(disk);
      return disk;
    };
    afterEach(() => {
      for (const disk of disks.splice(0)) disk.discard();
    });

    test('under SQLite: nothing is half kept, what was receipted is there, and the next try counts once', async () => {
      const disk = mount(16 * megabyte);
      const open = () => openSqliteStore(join(disk.folder, 'centre.db'));
      await fillAndFree(await openTestCentre({ open, discard: async () => undefined }), disk);
    });

    test('under PostgreSQL: nothing is half kept, what was receipted is there, and the next try counts once', async (context) => {
      const postgres = await startTemporaryPostgres();
      if (!postgres || process.env['TEST_DATABASE_URL']) return context.skip('no PostgreSQL of our own');
      const owner = findPostgresUser();
      const disk = mount(24 * megabyte, owner === 'none' ? undefined : owner);
      const source = await openPostgresSource(postgres.url);
      const orders = [
        `CREATE TABLESPACE small LOCATION '${disk.folder}'`,
        'ALTER DATABASE postgres SET default_tablespace = small',
      ];
      for (const sql of orders) execFileSync('psql', ['-q', postgres.url, '-c', sql]);
      await fillAndFree(await openTestCentre(source), disk);
      await postgres.stop();
    });

    test('under the files: a page is told that there is no room, goes on when there is, and none is lost', async () => {
      const disk = mount(2 * megabyte);
      const files = openAttachmentFolder(disk.folder);
      const centre = await openTestCentre(await openSqliteSource(), async () => ({
        ...(await openTestFolder()),
        files,
      }));
      const [first, second] = [await openTestUpload(centre, 60_000), await openTestUpload(centre, 60_000)];
      expect((await first.post(first.file)).status).toBe(201);
      await second.post(second.file.slice(0, 30_000));
      disk.fill();
      expect(await readRefused(await second.patch(30_000, second.file.slice(30_000)))).toMatchObject({
        kind: 'no-room',
        retry: 'later',
      });
      const at = Number((await second.head()).headers.get('Upload-Offset'));
      expect(at).toBeGreaterThanOrEqual(30_000);
      disk.free();
      expect((await second.patch(at, second.file.slice(at))).headers.get('Barua-Receipt')).toBeTruthy();
      for (const { file, statement } of [first, second]) {
        expect(await files.read(bytesToBase64url(statement.digest))).toEqual(file);
      }
      await centre.close();
    });
  });
}

/** Sends until it no longer fits, makes room, and sends on. */
async function fillAndFree(centre: TestCentre, disk: SmallDisk): Promise<void> {
  const journal = await createTestJournal(centre.campaign);
  await centre.enrol(journal.tablet.publicBytes);
  journal.openSitting();
  for (let n = 0; n < 300; n += 1) journal.add({ cells: [signature(1)] }, randomBytes(40_000));
  await centre.post(journal, await journal.pack(1, 1));
  const send = async (first: number) => centre.post(journal, await journal.pack(first, first + 19));
  let head = 1;
  // Half of the room first, so that something is there to be lost.
  while (head < 81) head = (await centre.readReceipt(await send(head + 1), journal)).head;
  disk.fill();
  const refused: Response[] = [];
  for (let tries = 0; tries < 20 && refused.length < 2; tries += 1) {
    const answer = await send(head + 1);
    if (answer.ok) head = (await centre.readReceipt(answer, journal)).head;
    else refused.push(answer);
  }
  expect(refused).toHaveLength(2);
  for (const answer of refused) {
    expect(answer.headers.get('Retry-After')).toBe('5');
    expect(await readRefused(answer)).toMatchObject({ kind: 'busy', retry: 'later' });
  }
  expect(await centre.store.findJournal(journal.id)).toMatchObject({ head, digest: journal.digestAt(head) });
  expect(await centre.totals()).toMatchObject({ entries: head, rows: [{ n: head - 1 }] });
  disk.free();
  const after = await centre.readReceipt(await send(head + 1), journal);
  expect(after.head).toBe(head + 20);
  expect((await centre.readReceipt(await send(head + 1), journal)).head).toBe(head + 20);
  expect(await centre.totals()).toMatchObject({ entries: head + 20, rows: [{ n: head + 19 }] });
  await centre.close();
}
