import { Dexie } from 'dexie';
import type { Schema } from './connection.ts';

/** Makes the database, or gives an older one what it lacks. Rejects where the browser refuses; then it is as it was. */
export async function makeDatabase(factory: IDBFactory, { name, versions }: Schema): Promise<void> {
  const dexie = new Dexie(name, { indexedDB: factory, IDBKeyRange });
  for (const [index, tables] of versions.entries()) dexie.version(index + 1).stores(tables);
  await dexie.open();
  dexie.close();
}
