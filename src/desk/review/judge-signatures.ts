import { addCells, type Cell, cellKey } from '../../domain/action.ts';
import type { Judgement, LineJudgement, VerdictReason } from '../../protocol/office-content.ts';
import type { CountedEntry } from '../ledger.ts';
import type { OfficeJournal } from '../office-journal.ts';
import type { CountedLine } from './judged-lines.ts';

/** What the office has said so far, the later word in force. */
export type Judgements = {
  /** The word on what an entry has for a case, or on a line of a sheet in it; `undefined` where nobody has looked yet. */
  readonly find: (journal: string, number: number, ofCase: number, line?: number) => Judgement | undefined;
  /** The last word on any case of it. */
  readonly last: (journal: string, number: number, line: number) => Judgement | undefined;
  /** Rows in force, one an entry and case (0: all its cases). */
  readonly size: number;
};

/** Reads the office's journal to its end. */
export function readJudgements({ entries }: Pick<OfficeJournal, 'entries'>): Judgements {
  const wordByKey = new Map<string, { readonly row: Judgement; readonly turn: number }>();
  const lastByPlace = new Map<string, Judgement>();
  let turn = 0;
  for (const { content } of entries) {
    if (content.kind !== 'judgement' && content.kind !== 'line-judgement') continue;
    for (const row of content.rows) {
      turn += 1;
      const line = 'line' in row ? row.line : 0;
      lastByPlace.set(toKey(row.journal, row.number, 0, line), row);
      for (const each of row.cases.length === 0 ? [0] : row.cases) {
        wordByKey.set(toKey(row.journal, row.number, each, line), { row, turn });
      }
    }
  }
  return {
    find: (journal, number, ofCase, line = 0) => {
      const one = wordByKey.get(toKey(journal, number, ofCase, line));
      const whole = wordByKey.get(toKey(journal, number, 0, line));
      if (one && whole) return one.turn > whole.turn ? one.row : whole.row;
      return (one ?? whole)?.row;
    },
    last: (journal, number, line) => lastByPlace.get(toKey(journal, number, 0, line)),
    size: wordByKey.size,
  };
}

/** A cell of an entry, positive, that does not count, and why; with the line of a sheet where it is one. */
export type NotValidCell = { readonly cell: Cell; readonly reason: VerdictReason; readonly line?: CountedLine };

/** What of an entry does not count by the office's word. */
export type NotValid = (entry: CountedEntry) => readonly NotValidCell[];

/**
 * Of a duplicate only the signature does not count, for letters never are duplicates. A line of a sheet takes one signature from the tally that counts the sheet, and all
 * lines of it no more than are there.
 */
export function createNotValid(judgements: Judgements, lines: readonly CountedLine[]): NotValid {
  const linesByTally = Map.groupBy(lines, ({ tally }) => `${tally.journal}/${tally.number}`);
  const findLines = (tally: string, cell: Cell): NotValidCell[] =>
    (linesByTally.get(tally) ?? []).flatMap((line): NotValidCell[] => {
      const word = judgements.find(line.journal, line.number, cell.case, line.line);
      return word?.verdict === 'not-valid' ? [{ cell: { ...cell, n: 1 }, reason: word.reason, line }] : [];
    });
  return ({ entry: { header, journal, number }, isTakenBack }) => {
    if (isTakenBack || (header.kind !== 'pass' && header.kind !== 'tally')) return [];
    return header.cells.flatMap((cell): NotValidCell[] => {
      const word = judgements.find(journal, number, cell.case);
      const isOfIt = word?.verdict === 'not-valid' && (word.reason !== 'duplicate' || cell.form === 'signature');
      if (isOfIt) return [{ cell, reason: word.reason }];
      if (header.kind !== 'tally' || cell.form !== 'signature') return [];
      return findLines(`${journal}/${number}`, cell).slice(0, cell.n);
    });
  };
}

/** Whether an entry's signature for a case stands. */
export function isSignatureValid(
  judgements: Pick<Judgements, 'find'>,
  journal: string,
  number: number,
  ofCase: number,
): boolean {
  return judgements.find(journal, number, ofCase)?.verdict !== 'not-valid';
}

/** Whether an entry's letter or card for a case stands: one that signed twice may still have written. */
export function isLetterValid(
  judgements: Pick<Judgements, 'find'>,
  journal: string,
  number: number,
  ofCase: number,
): boolean {
  const word = judgements.find(journal, number, ofCase);
  return word?.verdict !== 'not-valid' || word.reason === 'duplicate';
}

/** Nobody has said anything. */
export const noJudgements: Judgements = { find: () => undefined, last: () => undefined, size: 0 };

/** What was collected, what of it does not count and for which reasons, and what remains: the first less the second is the third, sort by sort. */
export type ConfirmedTotals = {
  readonly collected: readonly Cell[];
  readonly notValid: readonly (Cell & { readonly reason: VerdictReason })[];
  readonly confirmed: readonly Cell[];
};

/** Adds up over a whole ledger, corrections and erased entries included. */
export function confirmTotals(entries: Iterable<CountedEntry>, toNotValid: NotValid): ConfirmedTotals {
  const collected = createCellSum();
  const sumByReason = new Map<VerdictReason, CellSum>();
  for (const each of entries) {
    if (!each.entry.sitting) continue;
    for (const cell of each.entry.header.cells) collected.add(cell);
    for (const { cell, reason } of toNotValid(each)) {
      const sum = sumByReason.get(reason) ?? createCellSum();
      sumByReason.set(reason, sum);
      sum.add(cell);
    }
  }
  const notValid = [...sumByReason].flatMap(([reason, sum]) => sum.read().map((cell) => ({ ...cell, reason })));
  const taken = notValid.map(({ reason: _, ...cell }) => ({ ...cell, n: -cell.n }));
  return { collected: collected.read(), notValid, confirmed: addCells([...collected.read(), ...taken]) };
}

type CellSum = { readonly add: (cell: Cell) => void; readonly read: () => Cell[] };

function createCellSum(): CellSum {
  const cellByKey = new Map<string, Cell>();
  return {
    add: (cell) => {
      const key = cellKey(cell);
      cellByKey.set(key, { ...cell, n: (cellByKey.get(key)?.n ?? 0) + cell.n });
    },
    read: () => [...cellByKey.values()].filter(({ n }) => n !== 0),
  };
}

/** A signature as it is judged: of an entry, or of a line of a sheet in it (`line` above 0). */
export type JudgedSigner = {
  readonly journal: string;
  readonly number: number;
  readonly line: number;
  readonly signed: readonly number[];
};

/** Rows of both sorts, for an entry of the office's journal each. */
export type JudgementRows = { readonly ofEntries: readonly Judgement[]; readonly ofLines: readonly LineJudgement[] };

/** A person who signed a case more than once counts once: the first of the signers stays, the others' signatures for the shared cases do not count. */
export function judgeAsOnePerson(signers: readonly JudgedSigner[], cases: readonly number[]): JudgementRows {
  const seen = new Set<number>();
  return splitRows(
    signers.map(({ journal, number, line, signed }): LineJudgement => {
      const shared = signed.filter((each) => cases.includes(each));
      const again = shared.filter((each) => seen.has(each));
      for (const each of shared) seen.add(each);
      return again.length > 0
        ? { journal, number, line, verdict: 'not-valid', reason: 'duplicate', cases: again }
        : { journal, number, line, verdict: 'valid', reason: 'none', cases: shared };
    }),
  );
}

/** They are different people, who all count. */
export function judgeAsDifferent(signers: readonly JudgedSigner[], cases: readonly number[]): JudgementRows {
  return splitRows(
    signers.map(({ journal, number, line, signed }) => ({
      journal,
      number,
      line,
      verdict: 'valid',
      reason: 'different-people',
      cases: signed.filter((each) => cases.includes(each)),
    })),
  );
}

/** By what they are about: `line` 0 is the entry itself. */
export function splitRows(rows: readonly LineJudgement[]): JudgementRows {
  return {
    ofEntries: rows.filter(({ line }) => line === 0).map(({ line: _, ...row }) => row),
    ofLines: rows.filter(({ line }) => line > 0),
  };
}

function toKey(journal: string, number: number, ofCase: number, line: number): string {
  return `${journal}/${number}.${line}/${ofCase}`;
}
