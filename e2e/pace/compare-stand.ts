import type { Ink } from '../../src/domain/ink.ts';
import { comparePasses } from '../hall/compare-passes.ts';
import type { DeskReading } from '../read-desk.ts';
import type { Stand } from './hold-stand.ts';
import type { Taken } from './take-part.ts';

type Told = {
  readonly debate: string;
  readonly tablet: string /** Entries that the tablet says it wrote. */;
  readonly written: number;
};

/** Every difference between what was done at the stand and what the desk opened, a sentence each. Expects a centre that knows this tablet alone. */
export function compareStand(
  { taken, tallies }: Stand,
  desk: DeskReading,
  { debate, tablet, written }: Told,
): string[] {
  const problems: string[] = [];
  if (desk.exitCode !== 0) problems.push(`the desk ended with ${desk.exitCode}: ${desk.printed}`);
  const journal = desk.entries[0]?.journal ?? '';
  const numbers = desk.entries.filter((entry) => entry.journal === journal).map(({ number }) => number);
  const hasGap = numbers.toSorted((one, other) => one - other).some((number, index) => number !== index + 1);
  if (hasGap || numbers.length !== desk.entries.length || numbers.length !== written) {
    problems.push(`the journal’s numbers are not 1 to ${written}, each once`);
  }
  const sealed = taken.map(({ pass, code }) => ({
    pass: { ...pass, at: 0, withdrawal: new Uint8Array(8) },
    way: 'screens' as const,
    debate,
    tablet,
    code,
    number: undefined,
  }));
  problems.push(...comparePasses({ sealed, entries: desk.entries, journalByTablet: new Map([[tablet, journal]]) }));
  for (const [index, each] of taken.entries()) {
    if (each.person !== index + 1) problems.push(`person ${index + 1} was told “number ${each.person}”`);
    problems.push(...compareInk(each, desk));
  }
  const counted = desk.entries.flatMap(({ header }) => (header.kind === 'tally' ? header.cells : []));
  const told = tallies.map((tally) => `${tally.n} SMS for ${tally.case}`).join();
  const found = counted.map((cell) => `${cell.n} SMS for ${cell.case}`).join();
  if (told !== found) problems.push(`counted were ${told}, at the desk are ${found}`);
  return problems;
}

/** Ink is kept in fewer points, in thousandths of the pad's height: first and last of each stroke stay, and nothing leaves the line by more than this. */
const toleranceUnits = 30;

/** A dropped touch is a stroke too few, or one that begins or ends elsewhere. */
function compareInk({ pass, drawn }: Taken, { passes }: DeskReading): string[] {
  const affirmation = passes.find(({ name }) => name === pass.name)?.affirmation;
  const kept = affirmation && affirmation.kind !== 'typed' ? affirmation.ink : undefined;
  const strokes = drawn?.strokes ?? [];
  if (kept?.strokes.length !== drawn?.strokes.length) {
    return [`of ${strokes.length} strokes of ${pass.name}’s signature ${kept?.strokes.length ?? 0} are at the desk`];
  }
  return strokes.flatMap((stroke, index) => {
    const [touched, found] = [toCorners([stroke]), toCorners([kept?.strokes[index] ?? []])];
    const tell = (corners: readonly number[]) => corners.map(Math.round).join(' ');
    if (areNear(touched, found)) return [];
    return [`stroke ${index + 1} of ${pass.name}’s signature was ${tell(touched)}, at the desk it is ${tell(found)}`];
  });
}

/** First point, last point, and the box around it. */
function toCorners([stroke = []]: Ink['strokes']): number[] {
  const xs = stroke.map(({ x }) => x);
  const ys = stroke.map(({ y }) => y);
  const [first, last] = [stroke[0], stroke.at(-1)];
  const box = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [first?.x ?? 0, first?.y ?? 0, last?.x ?? 0, last?.y ?? 0, ...box];
}

function areNear(some: readonly number[], others: readonly number[]): boolean {
  return some.every((value, index) => Math.abs(value - (others[index] ?? Number.NaN)) <= toleranceUnits);
}
