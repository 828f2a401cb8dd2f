import { expect, test } from 'vitest';
import { countTurn, makeDebate } from './debate.ts';
import { type HallFigures, sumFigures, takeFigures } from './hall-figures.ts';

const blue: HallFigures = {
  event: 1,
  journal: 10,
  number: 40,
  people: 39,
  actions: 60,
  cases: [
    { case: 1, n: 40 },
    { case: 2, n: 20 },
  ],
};
const red: HallFigures = { ...blue, journal: 11, number: 5, people: 4, actions: 7, cases: [{ case: 2, n: 7 }] };

test('adds the tablets up, people and actions apart', () => {
  expect(sumFigures([blue, red])).toEqual({
    people: 43,
    actions: 67,
    cases: [
      { case: 1, n: 40 },
      { case: 2, n: 27 },
    ],
    withoutCase: 0,
    tablets: 2,
  });
});

test('counts no tablet that has counted nothing', () => {
  expect(sumFigures([blue, { ...red, people: 0, actions: 0, cases: [] }])).toMatchObject({ tablets: 1 });
  expect(sumFigures([blue, { ...red, people: 0 }])).toMatchObject({ tablets: 2 });
});

test('the newest of a tablet wins, however often and in which order they are brought', () => {
  const later = { ...blue, number: 50, people: 49, actions: 80 };
  const list = [blue, red, later, later, blue].reduce<readonly HallFigures[]>(takeFigures, []);
  expect(list).toHaveLength(2);
  expect(sumFigures(list).people).toBe(53);
});

test('totals alone do not push out the same figures by case, and count where there is nothing better', () => {
  const totals = { ...blue, cases: [] };
  expect(takeFigures([blue], totals)).toEqual([blue]);
  expect(takeFigures([totals], blue)).toEqual([blue]);
  expect(sumFigures([totals, red])).toMatchObject({ actions: 67, withoutCase: 60 });
});

test('speakers are told apart by side and turn, for nobody has a name here', () => {
  const { turns } = makeDebate();
  expect(turns.map((_, place) => countTurn(turns, place))).toEqual([1, 1, 2, 2, 1]);
});
