import type { Bytes } from '../../domain/bytes.ts';
import { type AuditLine, type Deed, encodeAuditLine, extendAuditChain } from '../../protocol/audit-line.ts';
import { type AuditHead, auditStart, maxAuditLines } from '../../protocol/audit-log.ts';
import { ask, type Steps } from './steps.ts';

/** What a line tells; number and chain are the log's own. `at`: epoch ms. */
export type AuditEvent = Pick<AuditLine, 'at' | 'by' | 'ids' | 'numbers'> & {
  readonly campaign: Bytes;
  readonly deed: Deed;
};

/** Lines as they are chained, and where the log ends. */
export type AuditPiece = { readonly lines: readonly Bytes[]; readonly head: AuditHead };

/**
 * Writes the log's next line, in the transaction of the deed itself: both or neither. The head's row is locked until the commit, the last of all locks that a transaction takes: so two
 * copies of the centre go on one behind the other, and the log never forks.
 */
export function* writeAudit({ campaign, ...event }: AuditEvent): Steps<void> {
  yield* ask('INSERT INTO audit_heads (campaign, number, digest) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    campaign,
    auditStart.number,
    auditStart.digest,
  ]);
  const rows = yield* ask<AuditHead>('SELECT number, digest FROM audit_heads WHERE campaign = $1 FOR UPDATE', [
    campaign,
  ]);
  const head = rows[0] ?? auditStart;
  const number = head.number + 1;
  const line = encodeAuditLine({ number, ...event });
  yield* ask('INSERT INTO audit_lines (campaign, number, line) VALUES ($1, $2, $3)', [campaign, number, line]);
  yield* ask('UPDATE audit_heads SET number = $2, digest = $3 WHERE campaign = $1', [
    campaign,
    number,
    extendAuditChain(campaign, head.digest, line),
  ]);
}

/** Lines after a number, oldest first. */
export function* readAudit(campaign: Bytes, after: number): Steps<AuditPiece> {
  const heads = yield* ask<AuditHead>('SELECT number, digest FROM audit_heads WHERE campaign = $1', [campaign]);
  const lines = yield* ask<{ line: Bytes }>(
    `SELECT line FROM audit_lines WHERE campaign = $1 AND number > $2 ORDER BY number LIMIT ${maxAuditLines}`,
    [campaign, after],
  );
  return { lines: lines.map(({ line }) => line), head: heads[0] ?? auditStart };
}
