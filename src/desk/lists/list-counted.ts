import type { Cell } from '../../domain/action.ts';
import type { ConfirmedTotals } from '../review/judge-signatures.ts';
import type { Review } from '../review/review-session.ts';
import type { Session } from '../session/session.ts';
import { listSignatures, type SignatureList } from './list-signatures.ts';

/**
 * Signature lists whose counts are those of the whole ledger: signatures on paper, and those of people who were erased, are among the ones without a name, so that a
 * list is about as many people as are confirmed.
 */
export function listCounted(
  { ledger }: Pick<Session, 'ledger'>,
  review: Pick<Review, 'judgements' | 'totals'>,
): SignatureList[] {
  const totals = review.totals();
  const named = listSignatures(ledger.entries(), review.judgements());
  const caseNumbers = new Set([...named.map((list) => list.case), ...countByCase(totals.collected).keys()]);
  const notValid = countByCase(totals.notValid);
  return [...caseNumbers]
    .sort((one, other) => one - other)
    .map((number): SignatureList => {
      const lines = named.find((list) => list.case === number)?.lines ?? [];
      const unnamed = countUnnamed(totals, number, lines.length);
      return { case: number, lines, unnamed, notValid: notValid.get(number) ?? 0 };
    });
}

/** Confirmed signatures for a case beyond those that are listed by name. */
export function countUnnamed({ confirmed }: ConfirmedTotals, ofCase: number, named: number): number {
  return Math.max(0, (countByCase(confirmed).get(ofCase) ?? 0) - named);
}

function countByCase(cells: readonly Cell[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { case: number, form, n } of cells) {
    if (form === 'signature') counts.set(number, (counts.get(number) ?? 0) + n);
  }
  return counts;
}
