import type { Cell } from '../../../domain/action.ts';
import type { Confirmed, ConfirmedPlace } from '../../../protocol/confirmed.ts';
import type { TotalsAxis, TotalsFigures, TotalsQuery, TotalsTable } from '../../../protocol/totals-query.ts';
import { type CountRow, createCountColumns, ofPeople } from './count-columns.ts';
import { queryColumns } from './query-columns.ts';

/** What the office does not tell apart. */
const notTold: readonly TotalsAxis[] = ['tablet', 'arrived'];

/** The office's confirmed totals in columns of their own, beside what is collected. */
export type ConfirmedColumns = {
  readonly put: (confirmed: Confirmed) => void;
  /** Figures with what is confirmed of them. */
  readonly addTo: <Figures extends Pick<TotalsFigures, 'tables'>>(
    figures: Figures,
    query: TotalsQuery,
  ) => Figures & Pick<TotalsFigures, 'confirmed'>;
};

/** Nothing is confirmed. */
export function createConfirmedColumns(): ConfirmedColumns {
  const counted = createCountColumns();
  /** Their people are those in halls. */
  const halls = { expected: createCountColumns(), attended: createCountColumns() };
  let madeAt: number | undefined;

  return {
    put: ({ at, places }) => {
      madeAt = at;
      counted.replace('', places.flatMap(placeToRows));
      halls.expected.replace(
        '',
        toPeopleRows(places, ({ expected }) => expected),
      );
      halls.attended.replace(
        '',
        toPeopleRows(places, ({ attended = 0 }) => attended),
      );
    },
    addTo: (figures, query) => {
      const isTold = notTold.every((axis) => query.only[axis] === undefined) && query.until === undefined;
      if (madeAt === undefined || !isTold) return { ...figures, confirmed: null };
      const { top: _, ...asked } = query;
      const told = { ...asked, by: query.by.filter((axes) => !axes.some((axis) => notTold.includes(axis))) };
      const found = queryColumns(counted, told);
      const [expected, attended] = [queryColumns(halls.expected, told), queryColumns(halls.attended, told)];
      return {
        ...figures,
        tables: figures.tables.map((table) => {
          const ofTable = ({ tables }: Pick<TotalsFigures, 'tables'>) =>
            tables.find(({ by }) => by.join() === table.by.join());
          return addToTable(table, ofTable(found), ofTable(expected), ofTable(attended));
        }),
        confirmed: {
          at: madeAt,
          actions: found.actions,
          people: found.people,
          expected: expected.people,
          attended: attended.people,
        },
      };
    },
  };
}

function addToTable(
  table: TotalsTable,
  confirmed: TotalsTable | undefined,
  expected: TotalsTable | undefined,
  attended: TotalsTable | undefined,
): TotalsTable {
  if (!confirmed) return table;
  const actions = toMap(confirmed, (line) => line.actions);
  const [coming, there] = [toMap(expected, ({ people }) => people), toMap(attended, ({ people }) => people)];
  return {
    ...table,
    lines: table.lines.map((line) => {
      const key = line.key.join('\n');
      const inHall = { expected: coming.get(key), attended: there.get(key) };
      return {
        ...line,
        confirmed: actions.get(key) ?? 0,
        ...(inHall.expected !== undefined && { expected: inHall.expected }),
        ...(inHall.attended !== undefined && { attended: inHall.attended }),
      };
    }),
  };
}

function toMap(table: TotalsTable | undefined, toN: (line: TotalsTable['lines'][number]) => number | undefined) {
  const numbers = new Map<string, number>();
  for (const line of table?.lines ?? []) {
    const n = toN(line);
    if (n !== undefined) numbers.set(line.key.join('\n'), n);
  }
  return numbers;
}

function placeToRows(place: ConfirmedPlace): CountRow[] {
  const people = place.people === 0 ? [] : [toRow(place, undefined, place.people)];
  return [...people, ...place.cells.map((cell) => toRow(place, cell, cell.n))];
}

function toPeopleRows(places: readonly ConfirmedPlace[], toN: (place: ConfirmedPlace) => number): CountRow[] {
  return places.filter((place) => toN(place) > 0).map((place) => toRow(place, undefined, toN(place)));
}

function toRow({ event, country, day }: ConfirmedPlace, cell: Cell | undefined, n: number): CountRow {
  return {
    case: cell ? String(cell.case) : ofPeople,
    purpose: cell?.purpose ?? ofPeople,
    form: cell?.form ?? ofPeople,
    channel: cell?.channel ?? ofPeople,
    event,
    country,
    day: String(day),
    tablet: '',
    arrived: '',
    n,
  };
}
