import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from './open-sqlite-store.ts';

/** For tests: a database file of its own in the temporary folder. */
export async function openSqliteSource() {
  const folder = mkdtempSync(join(tmpdir(), 'barua-sqlite-'));
  const path = join(folder, 'data', 'centre.db');
  return {
    path,
    open: () => openSqliteStore(path),
    /** Beside the store, on a connection of its own. */
    run: async (sql: string) => {
      const database = new DatabaseSync(path);
      database.exec(sql);
      database.close();
    },
    discard: async () => rmSync(folder, { recursive: true }),
  };
}
