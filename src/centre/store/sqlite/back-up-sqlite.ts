import { backup, DatabaseSync } from 'node:sqlite';

/** Copies the database of a centre that may be running into a new file, as it was at one moment. Throws where there is none. */
export async function backUpSqlite(path: string, target: string): Promise<void> {
  const connection = new DatabaseSync(path, { readOnly: true });
  try {
    // All of it in one step: page by page, a centre that writes meanwhile would make it begin again and again.
    await backup(connection, target, { rate: 2 ** 31 - 1 });
  } finally {
    connection.close();
  }
}
