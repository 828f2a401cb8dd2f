import { expect, test, vi } from 'vitest';
import { good } from '../../domain/outcome.ts';
import type { Database } from './database.ts';
import type { JournalFile } from './journal-file.ts';
import { createTwoCopies } from './two-copies.ts';

test('a PIN is written to the file only: the database is not asked, and cannot come out of order by it', async () => {
  const run = vi.fn();
  const append = vi.fn(async () => good(undefined));
  const copies = createTwoCopies(
    {
      database: { run, remake: vi.fn(), backend: vi.fn(), close: vi.fn() } as unknown as Database,
      databaseTrouble: undefined,
      file: { append } as unknown as JournalFile,
      fileTrouble: undefined,
      tail: [],
      missingInFile: 0,
      lag: [],
    },
    false,
  );
  const row = { salt: new Uint8Array(16), hash: new Uint8Array(32), iterations: 1 };
  expect((await copies.write({ records: [{ kind: 'pin', row }], journals: [] })).ok).toBe(true);
  expect(run).not.toHaveBeenCalled();
  expect(append).toHaveBeenCalledOnce();
  expect(copies.health()).toEqual({ kind: 'two-copies' });
});
