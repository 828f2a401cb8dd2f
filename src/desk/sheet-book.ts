import { countActions } from '../domain/action.ts';
import type { JournalProblem, OpenedEntry } from './journal-news.ts';

type Place = { readonly journal: string; readonly number: number };
type CountedSheet = {
  readonly tallies: Map<string, Place & { readonly n: number }>;
  readonly lines: Map<number, Place>;
};

/**
 * Holds sheets' tallies against each other and against the lines that were typed from them, over all journals: a sheet is counted once, and what is
 * typed explains a count, never more. Only what is opened in the tallies' own journals is known, so it is read when everything was taken.
 */
export function createSheetBook(): {
  readonly take: (entry: OpenedEntry) => void;
  readonly listProblems: () => JournalProblem[];
} {
  const sheetByNumber = new Map<string, CountedSheet>();
  const takenBack = new Set<string>();

  const findSheet = (number: string): CountedSheet => {
    const sheet = sheetByNumber.get(number) ?? { tallies: new Map(), lines: new Map() };
    sheetByNumber.set(number, sheet);
    return sheet;
  };

  return {
    take: ({ journal, number, header, body }) => {
      const place = { journal, number };
      if (header.about.kind === 'correction') takenBack.add(toKey({ journal, number: header.about.corrects }));
      if (body.kind === 'tally' && body.sheet !== undefined) {
        findSheet(body.sheet).tallies.set(toKey(place), { ...place, n: countActions(header.cells) });
      }
      if (body.kind === 'sheet-lines') for (const { line } of body.lines) findSheet(body.sheet).lines.set(line, place);
    },
    listProblems: () =>
      [...sheetByNumber].flatMap(([sheet, { tallies, lines }]) => {
        const live = [...tallies].filter(([key]) => !takenBack.has(key)).map(([, tally]) => tally);
        const problems: JournalProblem[] = [];
        const [, second] = live;
        if (second) problems.push(toProblem(second, { kind: 'sheet-counted-twice', sheet }));
        const counted = live.reduce((sum, { n }) => sum + n, 0);
        const last = [...lines.values()].at(-1);
        if (last && lines.size > counted) {
          problems.push(toProblem(last, { kind: 'sheet-lines-too-many', sheet, lines: lines.size, counted }));
        }
        return problems;
      }),
  };
}

function toKey({ journal, number }: Place): string {
  return `${journal}/${number}`;
}

function toProblem({ journal, number }: Place, why: JournalProblem['why']): JournalProblem {
  return { journal, from: number, to: number, why };
}
