import { constants } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from './config.ts';
import { backUpSqlite } from './store/sqlite/back-up-sqlite.ts';

/**
 * `npm run backup -- FOLDER`, with the centre's own environment, while it runs. The database first and the files after it, so that every page that the database
 * knows of is in the copy; pages on their way are left out, their tablets have them. On PostgreSQL the database is `pg_dump`'s, before this.
 */
const [, , target] = process.argv;
if (!target) throw new Error('say into which folder');
const { store, attachmentFolder } = readConfig(process.env);
await mkdir(target, { recursive: true, mode: 0o700 });
if (store.kind === 'sqlite') await backUpSqlite(store.path, join(target, 'centre.db'));
await mkdir(join(attachmentFolder, 'kept'), { recursive: true });
// A kept file never changes: what an earlier copy has is not copied again.
await cp(join(attachmentFolder, 'kept'), join(target, 'attachments', 'kept'), {
  recursive: true,
  force: false,
  mode: constants.COPYFILE_FICLONE,
});
const said = store.kind === 'sqlite' ? 'database and pages are' : 'pages are (the database is for pg_dump)';
process.stdout.write(`${said} in ${target}\n`);
