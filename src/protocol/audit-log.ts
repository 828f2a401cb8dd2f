import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { chainStart } from '../sealing/chain.ts';
import { type AuditLine, decodeAuditLine, extendAuditChain } from './audit-line.ts';
import { uintShape } from './shape.ts';

/** A place in the log: how many lines, and the chain's digest after the last of them. Who keeps it can find out later that something before it was changed. */
export type AuditHead = { readonly number: number; readonly digest: Bytes };

/** A log, or a piece of it, as JSON: what the centre gives, and what is saved as a file. Ids and bytes are base64url. */
export type AuditLog = {
  readonly campaign: string;
  /** As they are chained, in order. */
  readonly lines: readonly string[];
  /** Where the centre's log ends; of a piece, too. */
  readonly head: { readonly number: number; readonly digest: string };
};

export type AuditProblem =
  /** From this line on it is not what was written: changed, missing, doubled or out of its place. */
  | { readonly kind: 'audit-broken'; readonly at: number }
  /** The lines hold together, but the end is not the one that is told: lines are missing at the end. */
  | { readonly kind: 'audit-cut'; readonly at: number }
  /** It holds in itself, and is another one than it was when the head was kept. */
  | { readonly kind: 'audit-rewritten'; readonly at: number };

/** Lines of a piece at most. */
export const maxAuditLines = 500;

export const auditStart: AuditHead = { number: 0, digest: chainStart };

/** A whole log that holds, to the head that it tells; and through a head that was kept before, if there is one. */
export function verifyAuditLog(
  campaign: Bytes,
  { lines, head }: Pick<AuditLog, 'lines' | 'head'>,
  kept?: AuditHead,
): Outcome<{ readonly lines: readonly AuditLine[]; readonly head: AuditHead }, AuditProblem> {
  const read: AuditLine[] = [];
  let { digest } = auditStart;
  let isKept = kept === undefined || kept.number === 0;
  for (const text of lines) {
    const bytes = base64urlToBytes(text);
    const line = bytes && decodeAuditLine(bytes);
    if (!line || line.number !== read.length + 1) return bad({ kind: 'audit-broken', at: read.length + 1 });
    digest = extendAuditChain(campaign, digest, bytes);
    read.push(line);
    if (kept && line.number === kept.number) isKept = areBytesEqual(digest, kept.digest);
  }
  if (head.number > read.length) return bad({ kind: 'audit-cut', at: read.length });
  if (head.number !== read.length || head.digest !== bytesToBase64url(digest)) {
    return bad({ kind: 'audit-broken', at: read.length });
  }
  if (!isKept) return bad({ kind: 'audit-rewritten', at: kept?.number ?? 0 });
  return good({ lines: read, head: { number: read.length, digest } });
}

/** A log from JSON, unverified; `undefined` where it is none. */
export function readAuditLog(json: unknown): AuditLog | undefined {
  const parsed = v.safeParse(logShape, json);
  return parsed.success ? parsed.output : undefined;
}

/** A head as people keep it: one line of text. */
export function headToText({ number, digest }: AuditHead): string {
  return `${number} ${bytesToBase64url(digest)}`;
}

/** The head of a line that `headToText` wrote, or `undefined`. */
export function textToHead(text: string): AuditHead | undefined {
  const [, number, digest] = /^(\d{1,12}) ([\w-]{43})$/.exec(text.trim()) ?? [];
  const bytes = digest === undefined ? undefined : base64urlToBytes(digest);
  return bytes?.length === 32 ? { number: Number(number), digest: bytes } : undefined;
}

const logShape = v.object({
  campaign: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  lines: v.array(v.string()),
  head: v.object({ number: uintShape, digest: v.string() }),
});
