import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { bytesOf, codeOf, uintShape } from './shape.ts';

/** What the office says about how long the centre keeps what: parts of `OfficeContent`. */

/**
 * For how many days after their arrival the centre keeps sealed pages and sealed bodies; 0 is for ever. Headers, digests and counts stay in any case. Nothing goes
 * that no `opened` names. The later word holds.
 */
export type Retention = { readonly kind: 'retention'; readonly pageDays: number; readonly bodyDays: number };

/** What the centre may do with a batch that it put aside: take it after all, or throw it away. */
export const asideDecisions = ['release', 'discard'] as const;
export type AsideDecision = (typeof asideDecisions)[number];

/** By the digest at the batch's end, base64url of 32 bytes. */
export type AsideRow = { readonly digest: string; readonly decision: AsideDecision };

const daysShape = v.pipe(uintShape, v.maxValue(36_500));
const retentionShape = v.strictTuple([daysShape, daysShape]);
const rowShape = v.pipe(
  v.strictTuple([bytesOf(32), codeOf(asideDecisions)]),
  v.transform(([digest, decision]): AsideRow => ({ digest: bytesToBase64url(digest), decision })),
);
const rowsShape = v.pipe(v.array(rowShape), v.minLength(1), v.maxLength(2_000));

/** As they travel. */
export function retentionToWire({ pageDays, bodyDays }: Retention): unknown {
  return [pageDays, bodyDays];
}

/** `undefined` where it is damaged. */
export function wireToRetention(wire: unknown): Retention | undefined {
  const read = v.safeParse(retentionShape, wire);
  return read.success ? { kind: 'retention', pageDays: read.output[0], bodyDays: read.output[1] } : undefined;
}

/** As they travel. */
export function asideToWire(rows: readonly AsideRow[]): unknown {
  return rows.map(({ digest, decision }): [Bytes, number] => [
    base64urlToBytes(digest) ?? new Uint8Array(0),
    asideDecisions.indexOf(decision),
  ]);
}

/** `undefined` where they are damaged. */
export function wireToAside(wire: unknown): readonly AsideRow[] | undefined {
  const read = v.safeParse(rowsShape, wire);
  return read.success ? read.output : undefined;
}
