import { addCells, type Cell, cellKey } from '../../domain/action.ts';
import type { Judgement, OfficeContent, VerdictReason } from '../../protocol/office-content.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import type { OfficeJournal } from '../office-journal.ts';

/** What the office has said so far, the later word in force. */
export type Judgements = {
  /** The word on what an entry has for a case; `undefined` where nobody has looked yet. */
  readonly find: (journal: string, number: number, ofCase: number) => Judgement | undefined;
  /** Rows in force, one an entry and case (0: all its cases). */
  readonly size: number;
};

/** Reads the office's journal to its end. */
export function readJudgements({ entries }: OfficeJournal): Judgements {
  const wordByKey = new Map<string, { readonly row: Judgement; readonly turn: number }>();
  let turn = 0;
  for (const { content } of entries) {
    if (content.kind !== 'judgement') continue;
    for (const row of content.rows) {
      turn += 1;
      for (const each of row.cases.length === 0 ? [0] : row.cases) {
        wordByKey.set(toKey(row.journal, row.number, each), { row, turn });
      }
    }
  }
  return {
    find: (journal, number, ofCase) => {
      const one = wordByKey.get(toKey(journal, number, ofCase));
      const whole = wordByKey.get(toKey(journal, number, 0));
      if (one && whole) return one.turn > whole.turn ? one.row : whole.row;
      return (one ?? whole)?.row;
    },
    size: wordByKey.size,
  };
}

/** What of an entry does not count by the office's word, and why: its cells, positive. Of a duplicate only the signature, for letters never are duplicates. */
export function entryToNotValid(
  { entry, isTakenBack }: CollectedEntry,
  judgements: Judgements,
): readonly { readonly cell: Cell; readonly reason: VerdictReason }[] {
  const { header, journal, number } = entry;
  if (isTakenBack || (header.kind !== 'pass' && header.kind !== 'tally')) return [];
  return header.cells.flatMap((cell) => {
    const word = judgements.find(journal, number, cell.case);
    if (word?.verdict !== 'not-valid') return [];
    if (word.reason === 'duplicate' && cell.form !== 'signature') return [];
    return [{ cell, reason: word.reason }];
  });
}

/** Whether an entry's signature for a case stands. */
export function isSignatureValid(judgements: Judgements, journal: string, number: number, ofCase: number): boolean {
  return judgements.find(journal, number, ofCase)?.verdict !== 'not-valid';
}

/** Whether an entry's letter or card for a case stands: one that signed twice may still have written. */
export function isLetterValid(judgements: Judgements, journal: string, number: number, ofCase: number): boolean {
  const word = judgements.find(journal, number, ofCase);
  return word?.verdict !== 'not-valid' || word.reason === 'duplicate';
}

/** Nobody has said anything. */
export const noJudgements: Judgements = { find: () => undefined, size: 0 };

/** What was collected, what of it does not count and for which reasons, and what remains: the first less the second is the third, sort by sort. */
export type ConfirmedTotals = {
  readonly collected: readonly Cell[];
  readonly notValid: readonly (Cell & { readonly reason: VerdictReason })[];
  readonly confirmed: readonly Cell[];
};

/** Adds up over a whole ledger, corrections included. */
export function confirmTotals(entries: Iterable<CollectedEntry>, judgements: Judgements): ConfirmedTotals {
  const collected = createCellSum();
  const sumByReason = new Map<VerdictReason, CellSum>();
  for (const each of entries) {
    if (!each.entry.sitting) continue;
    for (const cell of each.entry.header.cells) collected.add(cell);
    for (const { cell, reason } of entryToNotValid(each, judgements)) {
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

/** A person who signed a case more than once counts once: the first of the signers stays, the others' signatures for the shared cases do not count. */
export function judgeAsOnePerson(
  signers: readonly { readonly journal: string; readonly number: number; readonly signed: readonly number[] }[],
  cases: readonly number[],
): Extract<OfficeContent, { kind: 'judgement' }>['rows'] {
  const seen = new Set<number>();
  return signers.map(({ journal, number, signed }): Judgement => {
    const shared = signed.filter((each) => cases.includes(each));
    const again = shared.filter((each) => seen.has(each));
    for (const each of shared) seen.add(each);
    return again.length > 0
      ? { journal, number, verdict: 'not-valid', reason: 'duplicate', cases: again }
      : { journal, number, verdict: 'valid', reason: 'none', cases: shared };
  });
}

function toKey(journal: string, number: number, ofCase: number): string {
  return `${journal}/${number}/${ofCase}`;
}
