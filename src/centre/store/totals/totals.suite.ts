import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../../domain/bytes.ts';
import type { Totals } from '../../../protocol/totals.ts';
import type { TotalsAxis, TotalsFigures, TotalsQuery } from '../../../protocol/totals-query.ts';
import { totalsAxes } from '../../../protocol/totals-query.ts';
import { bytesToBase64url } from '../../../sealing/base64url.ts';
import { createTestJournal, signature } from '../../test-support/test-hall.ts';
import {
  type Happening,
  happenings,
  makeHistory,
  type Recounted,
  recount,
  tell,
} from '../../test-support/test-history.ts';
import { enrol, publish, type StoreSource, send, testAt } from '../../test-support/test-store.ts';
import type { CentreStore } from '../centre-store.ts';

const everything: TotalsQuery = { by: totalsAxes.map((axis) => [axis]), only: {} };

/** Totals by any axis, exact after whatever happened, through every copy of the centre. */
export function describeTotals(
  name: string,
  createSource: () => Promise<StoreSource & { readonly run: (sql: string) => Promise<unknown> }>,
): void {
  describe(`totals on ${name}`, () => {
    let source: Awaited<ReturnType<typeof createSource>>;
    let store: CentreStore;
    let campaign: Bytes;

    beforeEach(async () => {
      source = await createSource();
      store = await source.open();
      campaign = await publish(store);
    });

    afterEach(async () => {
      await store.close();
      await source.discard();
    });

    test('are the recount of all headers, whatever came twice, too early, forked or was taken back', async () => {
      const copy = await source.open();
      const property = fc.asyncProperty(fc.array(happenings, { minLength: 20, maxLength: 40 }), async (story) => {
        const own = await publish(store);
        const history = await makeHistory(own, [store, copy], testAt);
        for (const happening of story) {
          await tell(history, happening);
          if (happening.kind === 'send')
            expectFigures(await store.queryTotals(own, everything), await recount(history));
        }
        const rows = await recount(history);
        for (const each of [store, copy]) {
          expectFigures(await each.queryTotals(own, everything), rows);
          expectAll(await each.sumTotals(own), rows);
        }
      });
      await fc.assert(property, { seed: 5, numRuns: 25 });
      await copy.close();
    }, 120_000);

    test('are filtered and grouped by any axes, and as they were on an earlier day', async () => {
      const history = await makeHistory(campaign, [store], testAt);
      for (const happening of story) await tell(history, happening);
      const rows = await recount(history);
      const ask = (query: Partial<TotalsQuery>) => store.queryTotals(campaign, { by: [], only: {}, ...query });
      for (const axis of totalsAxes) {
        for (const value of new Set(rows.map((row) => row[axis]).filter((each) => each !== ''))) {
          const only = rows.filter((row) => row[axis] === value);
          expectFigures(await ask({ ...everything, only: { [axis]: [value] } }), only, [axis]);
        }
      }
      const days = [...new Set(rows.map(({ arrived }) => Number(arrived)))].sort((one, other) => one - other);
      expect(days.length).toBeGreaterThan(2);
      for (const until of days) {
        expectFigures(
          await ask({ ...everything, until }),
          rows.filter(({ arrived }) => Number(arrived) <= until),
        );
      }
      const [from, to] = [16_050, 16_051];
      const inRange = rows.filter(({ day }) => Number(day) >= from && Number(day) <= to);
      expectFigures(await ask({ ...everything, from, to }), inRange);
      const { tables } = await ask({
        by: [
          ['country', 'day'],
          ['case', 'form', 'arrived'],
        ],
        top: 2,
      });
      for (const { by, lines, more } of tables) {
        const whole = fold(rows, by);
        expect(lines.length).toBe(Math.min(2, whole.size));
        expect(lines.length + more).toBe(whole.size);
        for (const { key, ...sums } of lines) expect(sums).toEqual(whole.get(key.join('/')));
      }
    });

    test('count what stood in the tables of before, and what a copy of before writes there beside', async () => {
      const journal = await createTestJournal(campaign);
      await enrol(store, journal);
      journal.openSitting();
      journal.sign([signature(1)]);
      await send(store, journal, 1);
      const id = Buffer.from(journal.id).toString('hex');
      const bytes = name === 'PostgreSQL' ? `'\\x${id}'` : `x'${id}'`;
      await source.run(`INSERT INTO counts VALUES (${bytes}, 'AAAAAAAAAAA', 'CD', 16049, 1, 'appeal', 'signature', 'tablet', 6);
        INSERT INTO people_counts VALUES (${bytes}, 'AAAAAAAAAAA', 'CD', 16049, 5)`);
      const fresh = await source.open();
      expect(await fresh.sumTotals(campaign)).toMatchObject({ rows: [{ case: 1, n: 7 }], people: [{ n: 6 }] });
      const before = { by: [], only: {}, until: 1 };
      expect(await fresh.queryTotals(campaign, before)).toMatchObject({ actions: 6, people: 5, provisional: null });
      await fresh.close();
    });

    test('have a version that changes with every entry and report, and with nothing else', async () => {
      const journal = await createTestJournal(campaign);
      await enrol(store, journal);
      journal.openSitting();
      journal.sign([signature(1)]);
      const versions = [await store.totalsVersion(campaign)];
      const note = async () => versions.push(await store.totalsVersion(campaign));
      await send(store, journal, 1, 1);
      await note();
      await send(store, journal, 2, 2);
      await note();
      const report = {
        journal: journal.id.subarray(0, 3),
        event: 'AAAA',
        people: 1,
        folding: 'none',
        cells: [],
      } as const;
      for (const upTo of [1, 9]) {
        await store.keepReport({ campaign, report: { ...report, upTo }, by: { kind: 'key' }, at: testAt });
        await note();
      }
      expect(new Set(versions).size).toBe(versions.length);
      const last = await store.totalsVersion(campaign);
      await send(store, journal, 1);
      await store.keepReport({ campaign, report: { ...report, upTo: 5 }, by: { kind: 'key' }, at: testAt + 1 });
      expect(await store.totalsVersion(campaign)).toBe(last);
      expect((await store.queryTotals(campaign, everything)).version).toBe(last);
    });

    test('of many journals come whole, and of each campaign its own', async () => {
      const journals = await Promise.all(Array.from({ length: 140 }, () => createTestJournal(campaign)));
      for (const journal of journals) {
        await enrol(store, journal);
        journal.openSitting();
        journal.sign([signature(1), signature(2)]);
        await send(store, journal, 1);
      }
      const { tables, ...sums } = await store.queryTotals(campaign, { by: [['tablet']], only: {} });
      expect(sums).toMatchObject({ actions: 280, people: 140, journals: 140, entries: 280 });
      const tablets = journals.map(({ tablet }) => bytesToBase64url(tablet.id));
      expect(tables[0]?.lines.map(({ key }) => key[0]).sort()).toEqual(tablets.sort());
      const others = await Promise.all(Array.from({ length: 5 }, () => publish(store)));
      for (const other of others)
        expect(await store.queryTotals(other, everything)).toMatchObject({ actions: 0, people: 0 });
      expect(await store.queryTotals(campaign, everything)).toMatchObject({ actions: 280 });
    });

    /** Three days, two events, two tablets, one entry taken back a day later. */
    const story: readonly Happening[] = [
      { kind: 'open', tablet: 0, event: 0 },
      { kind: 'pass', tablet: 0, cases: [1, 2], form: 0 },
      { kind: 'pass', tablet: 0, cases: [3], form: 1 },
      { kind: 'send', tablet: 0, before: 99 },
      { kind: 'open', tablet: 1, event: 1 },
      { kind: 'tally', tablet: 1, cases: [2], form: 2 },
      { kind: 'send', tablet: 1, before: 99 },
      { kind: 'night' },
      { kind: 'take-back', tablet: 0, number: 2, isTooMuch: false },
      { kind: 'open', tablet: 0, event: 2 },
      { kind: 'pass', tablet: 0, cases: [1], form: 0 },
      { kind: 'send', tablet: 0, before: 3 },
      { kind: 'night' },
      { kind: 'pass', tablet: 1, cases: [1, 2, 3], form: 1 },
      { kind: 'send', tablet: 1, before: 99 },
    ];
  });
}

/** Sums by key; no line where both are 0. People only where they can be told. */
function fold(rows: readonly Recounted[], by: readonly TotalsAxis[], among: readonly TotalsAxis[] = []) {
  const sums = new Map<string, { actions: number; people?: number }>();
  const withPeople = ![...by, ...among].some((axis) => ['case', 'purpose', 'form', 'channel'].includes(axis));
  for (const row of rows) {
    if (row.isPeople && !withPeople) continue;
    const key = by.map((axis) => row[axis]).join('/');
    const sum = sums.get(key) ?? { actions: 0, ...(withPeople && { people: 0 }) };
    if (row.isPeople) sum.people = (sum.people ?? 0) + row.n;
    else sum.actions += row.n;
    sums.set(key, sum);
  }
  for (const [key, { actions, people = 0 }] of sums) if (actions === 0 && people === 0) sums.delete(key);
  return sums;
}

function expectFigures(
  figures: Omit<TotalsFigures, 'asOf' | 'campaign'>,
  rows: readonly Recounted[],
  among: readonly TotalsAxis[] = [],
): void {
  const whole = fold(rows, [], among).get('') ?? { actions: 0, people: 0 };
  expect(figures.actions).toBe(whole.actions);
  expect(figures.people ?? undefined).toBe(whole.people);
  for (const { by, lines } of figures.tables) {
    expect(new Map(lines.map(({ key, ...sums }) => [key.join('/'), sums]))).toEqual(fold(rows, by, among));
  }
}

function expectAll(totals: Omit<Totals, 'asOf' | 'campaign'>, rows: readonly Recounted[]): void {
  const axes = ['case', 'purpose', 'form', 'channel', 'country', 'event', 'day'] as const;
  const cells = fold(
    rows.filter(({ isPeople }) => !isPeople),
    axes,
  );
  expect(new Map(totals.rows.map((row) => [axes.map((axis) => row[axis]).join('/'), { actions: row.n }]))).toEqual(
    cells,
  );
  const people = fold(
    rows.filter(({ isPeople }) => isPeople),
    ['country', 'event', 'day'],
  );
  const found = totals.people.map(
    (row) => [`${row.country}/${row.event}/${row.day}`, { actions: 0, people: row.n }] as const,
  );
  expect(new Map(found)).toEqual(people);
}
