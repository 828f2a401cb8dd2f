import { constants } from 'node:fs';
import { cp, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readConfig } from './config.ts';
import { type Bucket, openBucket } from './store/bucket/bucket.ts';
import { backUpSqlite } from './store/sqlite/back-up-sqlite.ts';

/**
 * `npm run backup -- FOLDER`, with the centre's own environment, while it runs. The database first and the files after it, so that every page that the database
 * knows of is in the copy; pages on their way are left out, their tablets have them. On PostgreSQL the database is `pg_dump`'s, before this.
 */
const [, , target] = process.argv;
if (!target) throw new Error('say into which folder');
const { store, attachmentFolder, bucket } = readConfig(process.env);
await mkdir(target, { recursive: true, mode: 0o700 });
if (store.kind === 'sqlite') await backUpSqlite(store.path, join(target, 'centre.db'));
// A kept file never changes: what an earlier copy has is not copied again.
if (bucket) await copyBucket(openBucket(bucket), join(target, 'attachments'));
else {
  await mkdir(join(attachmentFolder, 'kept'), { recursive: true });
  await cp(join(attachmentFolder, 'kept'), join(target, 'attachments', 'kept'), {
    recursive: true,
    force: false,
    mode: constants.COPYFILE_FICLONE,
  });
}
const said = store.kind === 'sqlite' ? 'database and pages are' : 'pages are (the database is for pg_dump)';
process.stdout.write(`${said} in ${target}\n`);

/** The kept files of a bucket, in the same places in a folder. */
async function copyBucket(from: Bucket, folder: string): Promise<void> {
  for await (const page of from.list('kept/')) {
    for (const { key, bytes } of page) {
      const path = join(folder, key);
      const known = await stat(path).catch(() => undefined);
      const file = known?.size === bytes ? undefined : await from.get(key);
      if (!file) continue;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFile(`${path}.part`, file, { mode: 0o600, flush: true });
      await rename(`${path}.part`, path);
    }
  }
}
