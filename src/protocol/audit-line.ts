import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { joinBytes, textToBytes } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { digestBytes } from '../sealing/chain.ts';
import { bytesShape, uintShape } from './shape.ts';

/**
 * The audit log: what was done at the centre, by whom and when. Ids, digests and numbers only: no name is in it. `docs/formats.md` says what each deed's ids and numbers are.
 * The order is the code: append only.
 */
export const deeds = [
  'published',
  'tablet-joined',
  'tablet-withdrawn',
  'tablet-restored',
  'office-wrote',
  'erased',
  'reported',
  'colleague-joined',
  'role-given',
  'role-taken',
  'signed-in',
  'signed-out',
  'released',
  'confirmed',
  'let-go',
  'passkey-added',
  'passkey-removed',
  'discarded',
  'invite-withdrawn',
] as const;
export type Deed = (typeof deeds)[number];

/** Who did it: the campaign's key, a colleague by their passkey, a tablet by its own key, the centre by itself. */
export type Doer =
  | { readonly kind: 'key' }
  | { readonly kind: 'colleague'; readonly id: Bytes }
  | { readonly kind: 'tablet'; readonly id: Bytes }
  | { readonly kind: 'centre' };

export type AuditLine = {
  readonly number: number;
  /** Epoch ms, by the centre's clock. */
  readonly at: number;
  /** `undefined` for one that a later version writes. */
  readonly deed: Deed | undefined;
  readonly by: Doer;
  readonly ids: readonly Uint8Array[];
  readonly numbers: readonly number[];
};

const chainLabel = textToBytes('barua audit 1');
const doers = ['key', 'colleague', 'tablet', 'centre'] as const;

/** A line's bytes, as they are kept and chained. */
export function encodeAuditLine({ number, at, deed, by, ids, numbers }: AuditLine & { readonly deed: Deed }): Bytes {
  const doer = 'id' in by ? [doers.indexOf(by.kind), by.id] : [doers.indexOf(by.kind)];
  return encodeCbor([1, number, at, deeds.indexOf(deed), doer, ids, numbers]);
}

/** The line, or `undefined` where it is none. A deed of a later version is a line all the same. */
export function decodeAuditLine(bytes: Uint8Array): AuditLine | undefined {
  const decoded = decodeCbor(bytes);
  const parsed = decoded.ok ? v.safeParse(lineShape, decoded.value) : undefined;
  if (!parsed?.success) return undefined;
  const [, number, at, code, [kind, id], ids, numbers] = parsed.output;
  return { number, at, deed: deeds[code], by: toDoer(doers[kind], id), ids, numbers };
}

/** `head(n) = SHA-256("barua audit 1" ‖ campaign id ‖ head(n−1) ‖ SHA-256(line n))`; head(0) is 32 zero bytes. */
export function extendAuditChain(campaign: Uint8Array, previous: Uint8Array, line: Uint8Array): Bytes {
  return digestBytes(joinBytes(chainLabel, campaign, previous, digestBytes(line)));
}

function toDoer(kind: (typeof doers)[number] | undefined, id: Bytes | undefined): Doer {
  if (id && (kind === 'colleague' || kind === 'tablet')) return { kind, id };
  return { kind: kind === 'key' ? 'key' : 'centre' };
}

const lineShape = v.strictTuple([
  v.literal(1),
  v.pipe(uintShape, v.minValue(1)),
  uintShape,
  uintShape,
  v.union([v.strictTuple([uintShape]), v.strictTuple([uintShape, bytesShape])]),
  v.array(bytesShape),
  v.array(uintShape),
]);
