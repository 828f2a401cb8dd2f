import { expect, it } from 'vitest';
import { createDisk } from '../../integration/simulated-disk.ts';
import type { Connection } from './connection.ts';
import { createDatabase, type Tables } from './database.ts';
import { rotateLog } from './rotate-log.ts';

it('a rotation that hangs is given up, and the database goes on', async () => {
  const disk = createDisk();
  let isHanging = true;
  const connect = (): Connection<Tables> => {
    const connection = disk.connect();
    return {
      ...connection,
      transaction: (mode, work) =>
        isHanging && mode === 'rw-relaxed' ? new Promise(() => undefined) : connection.transaction(mode, work),
    };
  };
  const database = createDatabase(connect, 10_000, () => undefined);
  // Making the database takes its time on a busy machine, and is not what is tested.
  expect(await database.run('r', (tables) => tables.chunks.count())).toMatchObject({ ok: true });
  expect(await rotateLog(database, 65_536, 100)).toBe(false);
  expect(disk.made).toBe(2);
  isHanging = false;
  expect(await database.run('rw', (tables) => tables.chunks.count())).toEqual({ ok: true, value: 0 });
  expect(await rotateLog(database, 65_536, 10_000)).toBe(true);
  database.close();
});
