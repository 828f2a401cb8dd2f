import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from './open-sqlite-store.ts';

/** For tests: a database file of its own in the temporary folder. */
export async function openSqliteSource() {
  const folder = mkdtempSync(join(tmpdir(), 'barua-sqlite-'));
  return {
    open: () => openSqliteStore(join(folder, 'data', 'centre.db')),
    discard: async () => rmSync(folder, { recursive: true }),
  };
}
