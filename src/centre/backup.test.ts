import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { receiptHeader } from '../protocol/attachment.ts';
import { describePostgres } from './test-support/describe-postgres.ts';
import { openRemoteHall } from './test-support/remote-hall.ts';
import { createTestJournal, signature } from './test-support/test-hall.ts';
import { startTestProcess } from './test-support/test-process.ts';
import { bucketToEnv, startTestS3 } from './test-support/test-s3.ts';
import { openTestUpload } from './test-support/test-upload.ts';

const run = promisify(execFile);
const program = join(import.meta.dirname, 'back-up.ts');

/** A database that can be saved and lost. */
type Place = {
  readonly env: Readonly<Record<string, string>>;
  readonly save: (folder: string) => Promise<unknown>;
  readonly lose: () => Promise<unknown>;
  readonly layBack: (folder: string) => Promise<unknown>;
  readonly discard: () => Promise<void>;
};

const nothing = async () => undefined;
describeBackup('SQLite', async () => ({ env: {}, save: nothing, lose: nothing, layBack: nothing, discard: nothing }));
describeBackup('SQLite, with a bucket', async () => {
  const s3 = await startTestS3();
  const prefix = `${s3.config.prefix}kept/`;
  return {
    env: bucketToEnv(s3.config),
    save: nothing,
    lose: async () => s3.objects.clear(),
    layBack: async (folder) => {
      const kept = join(folder, 'attachments/kept');
      for (const name of readdirSync(kept, { recursive: true, encoding: 'utf8' })) {
        const path = join(kept, name);
        if (statSync(path).isFile()) s3.objects.set(prefix + name, { bytes: readFileSync(path), at: 0 });
      }
    },
    discard: s3.close,
  };
});
await describePostgres((createSource, url) => {
  describeBackup('PostgreSQL', async () => {
    const { schema, query, discard } = await createSource();
    const fileIn = (folder: string) => join(folder, 'centre.dump');
    return {
      env: { DATABASE_URL: `${url}?options=-c%20search_path%3D${schema}` },
      save: (folder) => run('pg_dump', ['-Fc', '-n', schema, '-f', fileIn(folder), url]),
      lose: () => query(`DROP SCHEMA ${schema} CASCADE`),
      layBack: (folder) => run('pg_restore', ['--exit-on-error', '-d', url, fileIn(folder)]),
      discard,
    };
  });
});

function describeBackup(name: string, findPlace: () => Promise<Place>): void {
  describe(`a backup of a centre on ${name}`, () => {
    test('brings back what it held; what was receipted after it is asked for again and comes again, once', async () => {
      const place = await findPlace();
      const [data, saved] = ['data', 'saved'].map((each) => mkdtempSync(join(tmpdir(), `barua-${each}-`)));
      if (!data || !saved) throw new Error('no folders');
      const env = { ...place.env, DATA_DIR: data };
      let centre = await startTestProcess(env);
      const hall = await openRemoteHall((path, init) => fetch(centre.url + path, init));
      const journal = await createTestJournal(hall.campaign);
      await hall.enrol(journal.tablet.publicBytes);
      journal.openSitting();
      for (let n = 0; n < 4; n += 1) journal.sign([signature(1)]);
      await hall.post(journal, await journal.pack(1));
      const before = await openTestUpload(hall, 3_000);
      expect((await before.post(before.file)).headers.get(receiptHeader)).toBeTruthy();

      // While it runs.
      await place.save(saved);
      await run(process.execPath, [program, saved], { env: { PATH: process.env['PATH'], ...env } });

      for (let n = 0; n < 3; n += 1) journal.sign([signature(1)]);
      const receipt = await hall.readReceipt(await hall.post(journal, await journal.pack(6)), journal);
      expect(receipt.head).toBe(8);
      const after = await openTestUpload(hall, 2_000);
      expect((await after.post(after.file)).headers.get(receiptHeader)).toBeTruthy();

      centre.signal('SIGKILL');
      await centre.ended;
      await place.lose();
      rmSync(data, { recursive: true });
      await place.layBack(saved);
      cpSync(saved, data, { recursive: true });
      centre = await startTestProcess(env);

      // The same receipt key, so tablets believe it; it says what it has, which is less than it once said.
      expect((await hall.readReceipt(await hall.head(journal), journal)).head).toBe(5);
      expect((await before.head()).headers.get(receiptHeader)).toBeTruthy();
      // What is newer than what it has is a gap, and says from where on.
      journal.sign([signature(1)]);
      const gap = await hall.post(journal, await journal.pack(9));
      expect(await gap.json()).toMatchObject({ kind: 'gap', need: 6 });
      const again = await hall.readReceipt(await hall.post(journal, await journal.pack(6, 8)), journal);
      expect({ head: again.head, digest: again.digest }).toEqual({ head: receipt.head, digest: receipt.digest });
      expect((await hall.readReceipt(await hall.post(journal, await journal.pack(9)), journal)).head).toBe(9);

      // A tablet that joined after the backup is unknown: it joins again by its enrolment, as tablets do, and begins from the start.
      const refused = await hall.post(after.journal, await after.journal.pack(1));
      expect(await refused.json()).toMatchObject({ kind: 'unknown-tablet' });
      // Its page is gone here, and from its tablet too, which let go of it by the receipt; whoever has it may bring it.
      expect((await after.head()).status).not.toBe(200);
      expect((await hall.enrol(after.journal.tablet.publicBytes)).ok).toBe(true);
      expect(
        (await hall.readReceipt(await hall.post(after.journal, await after.journal.pack(1)), after.journal)).head,
      ).toBe(2);
      expect((await after.post(after.file)).headers.get(receiptHeader)).toBeTruthy();

      centre.signal('SIGTERM');
      expect(await centre.ended).toBe(0);
      await place.discard();
      for (const folder of [data, saved]) rmSync(folder, { recursive: true });
    });
  });
}
