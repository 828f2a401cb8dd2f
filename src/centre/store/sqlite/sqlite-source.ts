import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from './open-sqlite-store.ts';

/** For tests: a database file of its own in the temporary folder. */
export async function openSqliteSource() {
  const folder = mkdtempSync(join(tmpdir(), 'barua-sqlite-'));
  const path = join(folder, 'data', 'centre.db');
  return {
    path,
    open: () => openSqliteStore(path),
    discard: async () => rmSync(folder, { recursive: true }),
  };
}
