import type { Bytes } from '../domain/bytes.ts';
import { good, type Outcome } from '../domain/outcome.ts';
import type { AuditLine } from '../protocol/audit-line.ts';
import { type AuditHead, type AuditLog, type AuditProblem, verifyAuditLog } from '../protocol/audit-log.ts';

/** A log that holds: as it came, to be saved, and what it says. */
export type ReadAudit = { readonly log: AuditLog; readonly lines: readonly AuditLine[]; readonly head: AuditHead };

/** Fetches the log to its end, piece by piece, and checks it from its first line on; through a head that was kept before, if there is one. */
export async function readWholeAudit<Problem>(
  fetchPiece: (after: number) => Promise<Outcome<AuditLog, Problem>>,
  campaign: Bytes,
  kept?: AuditHead,
): Promise<Outcome<ReadAudit, Problem | AuditProblem>> {
  const lines: string[] = [];
  for (;;) {
    const piece = await fetchPiece(lines.length);
    if (!piece.ok) return piece;
    lines.push(...piece.value.lines);
    const isAll = lines.length >= piece.value.head.number || piece.value.lines.length === 0;
    if (isAll) return verify({ ...piece.value, lines }, campaign, kept);
  }
}

/** Checks a log that is at hand, such as a saved one. */
export function verify(log: AuditLog, campaign: Bytes, kept?: AuditHead): Outcome<ReadAudit, AuditProblem> {
  const verified = verifyAuditLog(campaign, log, kept);
  return verified.ok ? good({ log, ...verified.value }) : verified;
}
