import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { openPostgresStore } from './store/postgres/open-postgres-store.ts';
import { type Cut, openCutWay } from './test-support/cut-way.ts';
import { describePostgres } from './test-support/describe-postgres.ts';
import { openTestCentre, readRefused } from './test-support/test-centre.ts';
import { createTestJournal, signature } from './test-support/test-hall.ts';

/** What takes the journal's lock, and what stands in the flush that writes and commits. */
const [lock, write] = ['FROM journals WHERE id = $1 FOR UPDATE', 'UPDATE journals SET head'];

const moments: [string, Cut, 0 | 1][] = [
  ['before the first statement', { statement: lock, hand: 'nothing' }, 0],
  ['between the lock and the writing', { statement: write, hand: 'nothing' }, 0],
  ['in the middle of the writing', { statement: write, hand: 'half' }, 0],
  ['after the commit, before anybody hears of it', { statement: write, hand: 'all', answer: 'COMMIT' }, 1],
];

await describePostgres((createSource, url) => {
  describe('a database that is lost in mid-batch', () => {
    test.each(moments)(
      '%s: the tablet is told to come again, nothing is half kept, and the next try counts once',
      async (_, cut, kept) => {
        const [source, way] = [await createSource(), await openCutWay(url)];
        // One connection, so that each statement's words pass once.
        const open = () => openPostgresStore({ url: way.url, schema: source.schema, connections: 1 });
        const centre = await openTestCentre({ open, discard: source.discard });
        const journal = await createTestJournal(centre.campaign);
        await centre.enrol(journal.tablet.publicBytes);
        journal.openSitting();
        for (let n = 0; n < 20; n += 1) journal.sign([signature(1)]);
        const batch = await journal.pack(1);

        way.plan(cut);
        const answer = await centre.post(journal, batch);
        expect(way.isCut()).toBe(true);
        expect(answer.headers.get('Retry-After')).toBe('5');
        expect(await readRefused(answer)).toMatchObject({ kind: 'busy', retry: 'later' });
        const beside = await source.open();
        expect(await beside.findJournal(journal.id)).toEqual(
          kept === 0 ? undefined : expect.objectContaining({ head: 21 }),
        );
        expect(await beside.sumTotals(centre.campaign)).toMatchObject({ entries: kept * 21 });
        await beside.close();

        way.heal();
        for (const _ of ['the next try', 'and one more']) {
          expect((await centre.readReceipt(await centre.post(journal, batch), journal)).head).toBe(21);
        }
        expect(await centre.totals()).toMatchObject({ entries: 21, rows: [{ n: 20 }], people: [{ n: 20 }] });
        await centre.close();
        way.close();
      },
    );

    test.skipIf(process.env['TEST_DATABASE_URL'])(
      'whose process is killed by SIGKILL comes back, and the batch that waited counts once',
      async () => {
        const source = await createSource();
        const centre = await openTestCentre(source);
        const journal = await createTestJournal(centre.campaign);
        await centre.enrol(journal.tablet.publicBytes);
        journal.openSitting();
        for (let n = 0; n < 20; n += 1) journal.sign([signature(1)]);
        const batch = await journal.pack(1);

        const other = spawn('psql', ['-q', url], { stdio: ['pipe', 'ignore', 'ignore'] });
        other.stdin.on('error', () => undefined);
        other.stdin.write(`BEGIN; LOCK TABLE ${source.schema}.entries;\n`);
        const waiting = `SELECT pid FROM pg_stat_activity WHERE application_name = '${source.schema}' AND wait_event_type = 'Lock'`;
        const held = `SELECT pid FROM pg_locks WHERE relation = '${source.schema}.entries'::regclass AND granted`;
        await expect.poll(async () => (await source.query(held)).length, { timeout: 10_000 }).toBe(1);
        const posted = centre.post(journal, batch);
        await expect.poll(async () => (await source.query(waiting)).length, { timeout: 10_000 }).toBe(1);
        const [backend] = await source.query(waiting);
        process.kill(Number(backend?.['pid']), 'SIGKILL');
        // PostgreSQL throws everybody out and recovers: within the centre's own tries or not.
        expect([200, 503]).toContain((await posted).status);
        other.kill();
        await expect.poll(async () => (await centre.post(journal, batch)).status, { timeout: 20_000 }).toBe(200);
        expect(await centre.totals()).toMatchObject({ entries: 21, rows: [{ n: 20 }], people: [{ n: 20 }] });
        await centre.close();
      },
    );
  });
});
