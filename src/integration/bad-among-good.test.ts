import { DatabaseSync } from 'node:sqlite';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCentreClient } from '../desk/centre-client.ts';
import { openCampaign } from '../desk/open-campaign.ts';
import { contentTypes } from '../protocol/content-types.ts';
import { endpoints } from '../protocol/endpoints.ts';
import { writeFile } from './chaos-tablet.ts';
import { makePass } from './simulated-campaign.ts';
import { makeRefused, openHall, type SimulatedHall } from './simulated-hall.ts';
import { expectAllThere, isAtCentre, savePages } from './simulated-pages.ts';
import { createSimulatedPaper, type SimulatedPaper } from './simulated-paper.ts';

let hall: SimulatedHall;
let paper: SimulatedPaper;

beforeEach(async () => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  paper = createSimulatedPaper();
  hall = await openHall({ openPaperFiles: async () => paper.ask });
});

afterEach(() => hall.end());

describe('what the centre stumbles over', () => {
  it('is kept in its place where it is an entry; all others arrive and are counted, the office opens every one and is told', async () => {
    plant('BEFORE INSERT ON arrived_counts WHEN new.case_number = 3');
    for (const signed of [[1], [1, 2], [3], [2], [1, 3], [1]]) await hall.store.savePass(makePass(signed));
    await hall.start();
    expect(hall.sync.state.value).toEqual({ kind: 'idle' });
    expect(hall.store.counts.value).toMatchObject({ written: 7, atCentre: 7 });
    await hall.store.savePass(makePass([2]));
    await hall.nudge();
    expect(hall.store.counts.value).toMatchObject({ written: 8, atCentre: 8 });
    const totals = await hall.centre.totals();
    expect(totals).toMatchObject({ entries: 8, aside: 2, people: [{ n: 5 }] });
    expect(totals.rows).toMatchObject([
      { case: 1, n: 3 },
      { case: 2, n: 3 },
    ]);
    const opened = await openAtOffice();
    expect(opened).toMatchObject({ ok: true, value: { summary: { opened: 8, problems: [] } } });
    expect(opened.ok && opened.value.comparison).toMatchObject({
      kind: 'differs',
      differences: [
        { kind: 'actions', of: { case: 1 }, opened: 4, atCentre: 3 },
        { kind: 'actions', of: { case: 3 }, opened: 2, atCentre: 0 },
        { kind: 'people', opened: 7, atCentre: 5 },
      ],
    });
  });

  it('waits on its tablet where it is a page, is told, and keeps no other page; mended, it arrives when a person asks', async () => {
    const files = await savePages(hall, paper, 300, 1_000, 2_000);
    const [bad = ''] = [...files].toSorted(([, one], [, other]) => one.length - other.length)[0] ?? [];
    plant(`BEFORE INSERT ON attachments WHEN new.bytes = ${files.get(bad)?.length}`);
    await hall.start();
    expect(hall.sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'centre-broken' } });
    hall.sync.elapse();
    await hall.sync.settled();
    expect(hall.sync.pages.value.aside).toBe(1);
    expect(hall.sync.state.value).toEqual({ kind: 'idle' });
    expect(paper.list('attachments')).toEqual([bad]);
    expect(await isAtCentre(hall, bad)).toBe(false);
    expect(hall.store.counts.value).toMatchObject({ written: 2, atCentre: 2, pages: 1 });
    mend();
    await hall.nudge();
    expect(hall.sync.pages.value.aside).toBe(0);
    await expectAllThere(hall, paper, files);
  });
});

describe('what something on the way does not let through', () => {
  const forbidden = () => new Response('<h1>Forbidden</h1>', { status: 403, headers: { 'Content-Type': 'text/html' } });

  it.each([
    ['a proxy forbids', forbidden, { kind: 'waiting', trouble: { kind: 'refused', refusal: 'not-our-centre' } }],
    ['breaks the centre', () => makeRefused('broken'), { kind: 'waiting', trouble: { kind: 'refused' } }],
    ['is refused', () => makeRefused('unreadable'), { kind: 'stopped', trouble: { kind: 'refused' } }],
  ] as const)(
    '(an entry that %s) keeps nothing back that was before it, however late; is told; and goes by hand',
    async (_what, answer, told) => {
      await hall.end();
      let now = 1_000_000;
      hall = await openHall({}, { now: () => now });
      for (let n = 0; n < 40; n += 1) await hall.store.savePass(makePass([1]));
      const [, ...entries] = await hall.store.listEntries(0, { entries: 100, bytes: 1_000_000 });
      const bad = Buffer.from(entries[25]?.body ?? []);
      hall.interfere = (path, { body }) =>
        path.includes('/batches') && Buffer.from(body as Uint8Array).includes(bad) ? answer() : undefined;
      await hall.start();
      for (let round = 0; round < 8; round += 1) {
        now += hall.sync.plannedMs() ?? 0;
        hall.sync.elapse();
        await hall.sync.settled();
      }
      expect(hall.store.counts.value).toMatchObject({ written: 41, atCentre: 26 });
      expect(hall.sync.state.value).toMatchObject(told);
      const body = await writeFile(hall, 'unsent');
      const headers = { 'Content-Type': contentTypes.carrier };
      await hall.centre.fetch(endpoints.carriers(), { method: 'POST', body, headers });
      await hall.nudge();
      expect(hall.store.counts.value).toMatchObject({ written: 41, atCentre: 41 });
      expect(await hall.centre.totals()).toMatchObject({ entries: 41, aside: 0 });
      await hall.store.savePass(makePass([1]));
      await hall.nudge();
      expect(hall.store.counts.value).toMatchObject({ written: 42, atCentre: 42 });
      expect(hall.sync.state.value).toEqual({ kind: 'idle' });
    },
  );
});

/** What the trigger's head says fails from now on. */
function plant(head: string): void {
  change(`CREATE TRIGGER planted ${head} BEGIN SELECT RAISE(ABORT, 'planted'); END`);
}

function mend(): void {
  change('DROP TRIGGER planted');
}

function change(sql: string): void {
  const database = new DatabaseSync(hall.centre.databasePath());
  database.exec(sql);
  database.close();
}

async function openAtOffice() {
  const { signer, opening } = hall.centre.campaign;
  const fetch = (path: RequestInfo | URL, init?: RequestInit) => hall.centre.fetch(String(path), init ?? {});
  const client = createCentreClient({ url: '', signer, fetch, now: hall.centre.now });
  const keys = { campaign: signer.id, signer, opening: [{ id: 1, pair: opening }], secrets: new Uint8Array(0) };
  return openCampaign(client, keys, async () => undefined);
}
