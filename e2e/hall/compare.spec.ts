import { expect, test } from '@playwright/test';
import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import { passToCells } from '../../src/domain/pass.ts';
import { withdrawalToText } from '../../src/domain/withdrawal-code.ts';
import type { JournalList } from '../../src/protocol/endpoints.ts';
import { nothingProvisional, type Totals } from '../../src/protocol/totals.ts';
import type { DeskEntry } from '../read-desk.ts';
import { compareNumbers } from './compare-numbers.ts';
import { comparePasses } from './compare-passes.ts';
import { countMonth, findUnequalRows } from './count-table.ts';
import { createMemory } from './memory.ts';
import { passesToNeedles } from './needles.ts';
import { countPassActions, fullMonth, planMonth, shortMonth } from './plan.ts';

const { cases } = makeDemoPack();

test('a full month is 1,800 actions by 700 people with a name each, at least 60 of them on the screens', () => {
  const passes = planMonth(fullMonth, 7, cases).flatMap(({ sittings }) => sittings.flat());
  expect(passes).toHaveLength(700);
  expect(passes.reduce((sum, { pass }) => sum + countPassActions(pass), 0)).toBe(1_800);
  expect(new Set(passes.map(({ pass }) => pass.name)).size).toBe(700);
  expect(passes.filter(({ way }) => way === 'screens').length).toBeGreaterThanOrEqual(60);
  expect(passes.filter(({ interruption }) => interruption !== 'none').length).toBeGreaterThanOrEqual(30);
});

test('the same seed gives the same month', () => {
  expect(planMonth(shortMonth, 3, cases)).toEqual(planMonth(shortMonth, 3, cases));
  expect(planMonth(shortMonth, 4, cases)).not.toEqual(planMonth(shortMonth, 3, cases));
});

test('a month that went well has nothing to complain about', () => {
  expect(judge(holdQuietly())).toEqual([]);
});

test('finds a pass that is lost', () => {
  const month = holdQuietly();
  expect(judge({ ...month, entries: month.entries.filter(({ number }) => number !== 5) }).join('\n')).toMatch(
    /Tablet 1: numbers 5 were not opened[\s\S]*lost: [\s\S]*people: told 32, at the centre 32, opened 30/,
  );
});

test('finds a pass that is there twice', () => {
  const month = holdQuietly();
  const again = month.entries.filter(({ number }) => number === 5);
  expect(judge({ ...month, entries: [...month.entries, ...again] }).join('\n')).toMatch(
    /1 numbers opened twice[\s\S]*2 times at the desk[\s\S]*2 entries with the code/,
  );
});

test('finds a pass that nobody was told of', () => {
  const month = holdQuietly();
  expect(judge({ ...month, sealed: month.sealed.slice(1) }).join('\n')).toContain('nobody was told it is sealed');
});

test('finds a letter that differs by one blank', () => {
  const month = holdQuietly();
  const entries = month.entries.map((entry) => {
    if (entry.body.kind !== 'pass') return entry;
    const letters = entry.body.pass.letters.map((letter) => ({ ...letter, text: `${letter.text} ` }));
    return { ...entry, body: { ...entry.body, pass: { ...entry.body.pass, letters } } };
  });
  const writers = month.sealed.filter(({ pass }) => pass.letters.length > 0).length;
  expect(writers).toBeGreaterThan(0);
  expect(judge({ ...month, entries }).filter((problem) => problem.startsWith('letters differs'))).toHaveLength(writers);
});

test('finds a centre that counts one action too many, or gives it to another event', () => {
  const month = holdQuietly();
  const [first, ...others] = month.totals.rows;
  if (!first) throw new Error('no rows');
  const more = { ...month.totals, rows: [{ ...first, n: first.n + 1 }, ...others] };
  expect(judge({ ...month, totals: more })).toHaveLength(1);
  const elsewhere = { ...month.totals, rows: [{ ...first, event: 'another' }, ...others] };
  expect(judge({ ...month, totals: elsewhere })).toHaveLength(2);
});

test('finds a tablet that has written more than the centre has', () => {
  const month = holdQuietly();
  const figures = month.figures.map((each, index) => (index === 0 ? { ...each, written: each.written + 1 } : each));
  expect(judge({ ...month, figures }).join('\n')).toMatch(
    /safe here .*\n.*by its receipts .*\n.*head at the centre .*\n.*were not opened/,
  );
});

test('looks for every name and for pieces of every letter', () => {
  const passes = planMonth(shortMonth, 5, cases).flatMap(({ sittings }) => sittings.flat().map(({ pass }) => pass));
  const { needles, tooShort } = passesToNeedles(passes, '');
  const texts = new Set(needles.map(({ text }) => text));
  expect(passes.filter(({ name }) => !texts.has(name) && !tooShort.includes(name))).toEqual([]);
  expect(tooShort.length).toBeLessThan(passes.length / 4);
  for (const { text } of passes.flatMap(({ letters }) => letters)) {
    expect(needles.filter((needle) => needle.what === 'letter' && text.includes(needle.text)).length).toBeGreaterThan(
      3,
    );
  }
  expect(() => passesToNeedles(passes, `front ${[...texts][0]} behind`)).toThrow('own texts');
});

type Month = Parameters<typeof countMonth>[0] & {
  readonly figures: Parameters<typeof compareNumbers>[0];
  readonly journals: JournalList['journals'];
};

function judge({ sealed, entries, totals, figures, journals }: Month): string[] {
  const journalByTablet = new Map(journals.map(({ tabletName, id }) => [tabletName, id]));
  return [
    ...compareNumbers(figures, journals, entries),
    ...comparePasses({ sealed, entries, journalByTablet }),
    ...findUnequalRows(countMonth({ sealed, totals, entries })),
  ];
}

/** A short month without browsers, in which everything went as it should. */
function holdQuietly(): Month {
  const debates = planMonth(shortMonth, 1, cases);
  const memory = createMemory();
  const entries: DeskEntry[] = [];
  const headByTablet = new Map<string, number>();
  const rows: Totals['rows'] = [];
  const people: Totals['people'] = [];
  for (const debate of debates) {
    const about = { event: `id of ${debate.title}`, day: debate.day };
    const sitting = { about, event: { title: debate.title } };
    for (const [index, passes] of debate.sittings.entries()) {
      const tablet = `Tablet ${index + 1}`;
      const put = (body: DeskEntry['body']) => {
        const number = (headByTablet.get(tablet) ?? 0) + 1;
        headByTablet.set(tablet, number);
        const header = { kind: body.kind, cells: [], people: body.kind === 'pass' ? 1 : 0 };
        entries.push({ journal: `journal of ${tablet}`, number, takenBack: false, header, body, sitting });
        return number;
      };
      put({ kind: 'sitting' });
      for (const planned of passes) {
        const code = withdrawalToText(planned.pass.withdrawal);
        const number = put({ kind: 'pass', pass: { ...planned.pass, withdrawal: code } });
        memory.takeSealed(planned, { debate, tablet }, { number, code });
        rows.push(
          ...passToCells(planned.pass).map((cell) => ({ ...cell, event: about.event, country: '', day: debate.day })),
        );
        people.push({ event: about.event, country: '', day: debate.day, n: 1 });
      }
      put({ kind: 'closing' });
    }
  }
  const tablets = [...headByTablet];
  return {
    sealed: memory.sealed,
    entries,
    totals: {
      asOf: 0,
      campaign: '',
      rows,
      people,
      journals: tablets.length,
      entries: entries.length,
      aside: 0,
      provisional: nothingProvisional,
    },
    figures: tablets.map(([tablet, head]) => ({ tablet, written: head, safeHere: head, atCentre: head })),
    journals: tablets.map(([tabletName, head]) => ({
      id: `journal of ${tabletName}`,
      tablet: tabletName,
      tabletName,
      head,
      digest: '',
      receivedAt: 0,
      forks: 0,
    })),
  };
}
