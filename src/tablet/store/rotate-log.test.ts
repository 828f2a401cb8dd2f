import { expect, it } from 'vitest';
import { createDisk } from '../../integration/simulated-disk.ts';
import { createDatabase } from './database.ts';
import { rotateLog } from './rotate-log.ts';

it('a rotation that hangs is given up, and the database goes on', async () => {
  const disk = createDisk();
  let isHanging = true;
  const makeDatabase = () => {
    const dexie = disk.makeDatabase();
    const backend = dexie.backendDB.bind(dexie);
    const mute = { objectStore: () => ({ put: () => undefined }) };
    dexie.backendDB = () =>
      isHanging ? Object.assign(Object.create(backend()), { transaction: () => mute }) : backend();
    return dexie;
  };
  const database = createDatabase(makeDatabase, 1_000, () => undefined);
  expect(await rotateLog(database, 65_536, 100)).toBe(false);
  expect(disk.made).toBe(2);
  isHanging = false;
  expect(await database.run('rw', (tables) => tables.chunks.count())).toEqual({ ok: true, value: 0 });
  expect(await rotateLog(database, 65_536, 1_000)).toBe(true);
  database.close();
});
