import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createTestJournal, signature, type TestJournal } from '../../test-support/test-hall.ts';
import { enrol, publish, send } from '../../test-support/test-store.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

/** A store with three journals of 121 entries to send, in whose second one SQLite fails in the way that `raise` says, until it is mended. */
async function openFailing(raise: 'ABORT' | 'ROLLBACK') {
  const folder = mkdtempSync(join(tmpdir(), 'barua-group-'));
  const path = join(folder, 'centre.db');
  const store = await openSqliteStore(path);
  const campaign = await publish(store);
  const makeJournal = async () => {
    const journal = await createTestJournal(campaign);
    await enrol(store, journal);
    journal.openSitting();
    for (let n = 0; n < 120; n += 1) journal.sign([signature(1)]);
    return journal;
  };
  const journals: [TestJournal, TestJournal, TestJournal] = [
    await makeJournal(),
    await makeJournal(),
    await makeJournal(),
  ];
  const other = new DatabaseSync(path);
  other.exec(`CREATE TRIGGER failing BEFORE INSERT ON entries
    WHEN new.journal = x'${Buffer.from(journals[1].id).toString('hex')}' AND new.number = 110
    BEGIN SELECT RAISE(${raise}, 'planted'); END`);
  return {
    store,
    campaign,
    journals,
    /** All three within one turn of the event loop. */
    sendAll: async () => {
      const parts = await Promise.all(
        journals.map(async (journal) => ({ batch: await journal.batch(1), bytes: await journal.pack(1), at: 1 })),
      );
      const outcomes = await Promise.allSettled(parts.map((taking) => store.takeBatch(taking)));
      return outcomes.map(({ status }) => status);
    },
    mend: () => other.exec('DROP TRIGGER failing'),
    close: async () => {
      other.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

test('what fails takes nothing with it of what is committed together with it', async () => {
  const { store, campaign, journals, sendAll, mend, close } = await openFailing('ABORT');
  expect(await sendAll()).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await store.sumTotals(campaign)).toMatchObject({ entries: 242, rows: [{ n: 240 }] });
  expect(await store.findJournal(journals[1].id)).toBe(undefined);
  mend();
  expect(await send(store, journals[1], 1)).toMatchObject({ ok: true, value: { head: 121, fresh: 121 } });
  expect(await store.sumTotals(campaign)).toMatchObject({ entries: 363, rows: [{ n: 360 }] });
  await close();
});

test('where the database itself gives everything up, nobody is told that something was kept', async () => {
  const { store, campaign, sendAll, mend, close } = await openFailing('ROLLBACK');
  expect(await sendAll()).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await store.sumTotals(campaign)).toMatchObject({ entries: 0, rows: [] });
  mend();
  expect(await sendAll()).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  expect(await store.sumTotals(campaign)).toMatchObject({ entries: 363, rows: [{ n: 360 }] });
  await close();
});
