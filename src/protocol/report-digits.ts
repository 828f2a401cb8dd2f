import { type Digit, type DigitReader, golomb, packDigits, readDigits, takeGolomb } from './mixed-digits.ts';
import { type Report, type ReportCell, reportFoldings, reportJournalBytes } from './report.ts';
import { codeToSort, sortToCode } from './report-sorts.ts';

/**
 * A report as one number. In order: version, folding, journal, event, up to, people, the cases, the sorts, then a count for every case and
 * sort, zeros too. `docs/formats.md` has the whole.
 */
export const reportVersion = 1;

const journalBase = 256 ** reportJournalBytes;
const eventBase = 36 ** 4;

/** More than any campaign has; a damaged number must not make a reader build a table of millions. */
const maxCells = 4_096;

/** The report's number; `cells` are sorted and folded. */
export function reportToNumber({ journal, event, upTo, people, folding, cells }: Report): bigint {
  const cases = [...new Set(cells.map((cell) => cell.case))];
  const sorts = [...new Set(cells.map(sortToCode))].sort((one, other) => one - other);
  const countByKey = new Map(cells.map((cell) => [`${cell.case}/${sortToCode(cell)}`, cell.n]));
  const columns = sorts.map((sort) => cases.map((number) => countByKey.get(`${number}/${sort}`) ?? 0));
  const start: Digit[] = [
    [reportVersion, 4],
    [reportFoldings.indexOf(folding), 4],
    [journal.reduce((sum, byte) => sum * 256 + byte, 0), journalBase],
    ...(event === '' ? [[0, 2] as const] : [[1, 2] as const, [Number.parseInt(event, 36), eventBase] as const]),
    ...golomb(upTo, 10),
    ...golomb(people, 10),
    // What was added up over all cases stands under 1.
    ...ascending(
      cases.map((number) => number || 1),
      0,
    ),
    ...ascending(
      sorts.map((sort) => sort + 1),
      3,
    ),
  ];
  const shared = [...start, [0, 2] as const, ...sharedBase(columns)];
  const own = [...start, [1, 2] as const, ...columns.flatMap((column) => sharedBase([column]))];
  const [least = 0n] = [shared, own].map(packDigits).sort((one, other) => (one < other ? -1 : 1));
  return least;
}

/** The report of a number, or `undefined` where it is none of version 1. */
export function numberToReport(packed: bigint): Report | undefined {
  const reader = readDigits(packed);
  const { take } = reader;
  const version = take(4);
  const folding = reportFoldings[take(4)];
  const journal = take(journalBase);
  const event = take(2) === 1 ? take(eventBase).toString(36).toUpperCase().padStart(4, '0') : '';
  const upTo = takeGolomb(reader, 10);
  const people = takeGolomb(reader, 10);
  const cases = takeAscending(reader, 0);
  const sorts = takeAscending(reader, 3);
  if (version !== reportVersion || !folding || upTo === undefined || people === undefined) return undefined;
  if (!cases || !sorts || cases.length * sorts.length > maxCells) return undefined;
  const hasOwnBases = take(2) === 1;
  const groups = hasOwnBases ? sorts.map((sort) => [sort]) : [sorts];
  const cells: ReportCell[] = [];
  for (const group of groups) {
    const base = takeBase(reader);
    for (const code of group) {
      const sort = codeToSort(code - 1);
      if (!sort || base === undefined) return undefined;
      for (const number of cases) {
        const n = take(base);
        if (n > 0) cells.push({ ...unfold(number, sort, folding), n });
      }
    }
  }
  if (!reader.isEnd()) return undefined;
  const bytes = Uint8Array.from({ length: reportJournalBytes }, (_, at) => (journal >> (8 * (2 - at))) & 255);
  return { journal: bytes, event, upTo, people, folding, cells };
}

/** How many there are, then each as the distance from the one before. */
function ascending(numbers: readonly number[], k: number): Digit[] {
  const steps = numbers.map((number, at) => number - (numbers[at - 1] ?? 0) - 1);
  return [...golomb(numbers.length, 0), ...steps.flatMap((step) => golomb(step, k))];
}

function takeAscending(reader: DigitReader, k: number): number[] | undefined {
  const length = takeGolomb(reader, 0);
  if (length === undefined || length > maxCells) return undefined;
  const numbers: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const step = takeGolomb(reader, k);
    if (step === undefined) return undefined;
    numbers.push((numbers.at(-1) ?? 0) + step + 1);
  }
  return numbers;
}

/** The counts after the least round base above all of them: 1, 2, 5, 10, 20, 50 … */
function sharedBase(columns: readonly (readonly number[])[]): Digit[] {
  const counts = columns.flat();
  const most = Math.max(0, ...counts);
  let place = 0;
  while (toBase(place) <= most) place += 1;
  const base = toBase(place);
  return [...golomb(place, 3), ...counts.map((n): Digit => [n, base])];
}

function takeBase(reader: DigitReader): number | undefined {
  const place = takeGolomb(reader, 3);
  return place === undefined || place > 45 ? undefined : toBase(place);
}

function toBase(place: number): number {
  return ([1, 2, 5][place % 3] ?? 1) * 10 ** Math.floor(place / 3);
}

function unfold(
  number: number,
  sort: NonNullable<ReturnType<typeof codeToSort>>,
  folding: Report['folding'],
): Omit<ReportCell, 'n'> {
  switch (folding) {
    case 'none':
      return { case: number, ...sort };
    case 'channels':
      return { case: number, ...sort, channel: 'any' };
    case 'sorts':
      return { case: number, purpose: 'any', form: 'any', channel: 'any' };
    case 'cases':
      return { case: 0, purpose: 'any', form: 'any', channel: 'any' };
  }
}
