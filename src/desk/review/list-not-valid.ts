import type { Cell } from '../../domain/action.ts';
import type { EntryPlace, VerdictReason } from '../../protocol/office-content.ts';
import type { Ledger } from '../ledger.ts';
import type { NotValid } from './judge-signatures.ts';

/** Something that was collected and does not count. */
export type NotValidRow = EntryPlace & {
  /** Of a sheet; 0 where it is none. */
  readonly line: number;
  /** Empty where it is no person's, or the person was erased. */
  readonly name: string;
  readonly cell: Cell;
  readonly reason: VerdictReason;
};

/** All of it, line by line, in the journals' order: what totals lack is these, added up. */
export function listNotValid(ledger: Pick<Ledger, 'counted' | 'find'>, toNotValid: NotValid): NotValidRow[] {
  const rows: NotValidRow[] = [];
  for (const each of ledger.counted()) {
    const { journal, number, sitting } = each.entry;
    const found = sitting ? toNotValid(each) : [];
    if (found.length === 0) continue;
    const body = ledger.find(journal, number)?.entry.body;
    const name = body?.kind === 'pass' ? body.pass.name : '';
    for (const { cell, reason, line } of found) {
      rows.push(
        line
          ? { journal: line.journal, number: line.number, line: line.line, name: line.name, cell, reason }
          : { journal, number, line: 0, name, cell, reason },
      );
    }
  }
  return rows;
}
