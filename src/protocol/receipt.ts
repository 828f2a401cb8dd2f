import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import type { SignerKey, VerifierKey } from '../sealing/keys.ts';
import { readSigned, sign, verifySigned } from '../sealing/signed.ts';
import { contentTypes } from './content-types.ts';
import { bytesOf, uintShape } from './shape.ts';

/** The centre's word that entries 1 to `head` of a journal are on its disk. Head 0 with a zero digest: nothing yet. */
export type Receipt = {
  readonly campaign: Bytes;
  readonly journal: Bytes;
  readonly head: number;
  readonly digest: Bytes;
  /** Epoch ms by the centre's clock. */
  readonly at: number;
};

export type ReceiptProblem =
  | { readonly kind: 'receipt-not-from-centre' }
  | { readonly kind: 'receipt-for-other-journal' };

/** Signs a receipt. Only after commit. */
export async function makeReceipt(signer: SignerKey, receipt: Receipt): Promise<Bytes> {
  const { campaign, journal, head, digest, at } = receipt;
  return sign(signer, contentTypes.receipt, encodeCbor([1, campaign, journal, head, digest, at]));
}

/** The receipt, if one of the manifest's receipt keys signed it for this journal of this campaign. */
export async function takeReceipt(
  bytes: Uint8Array,
  keys: readonly VerifierKey[],
  place: { readonly campaign: Uint8Array; readonly journal: Uint8Array },
): Promise<Outcome<Receipt, ReceiptProblem>> {
  const signed = readSigned(bytes, contentTypes.receipt);
  if (!signed.ok) return bad({ kind: 'receipt-not-from-centre' });
  const key = keys.find((candidate) => areBytesEqual(candidate.id, signed.value.signer));
  const payload = key && (await verifySigned(key, contentTypes.receipt, bytes));
  if (!payload?.ok) return bad({ kind: 'receipt-not-from-centre' });
  const decoded = decodeCbor(payload.value);
  const parsed = decoded.ok ? v.safeParse(receiptShape, decoded.value) : undefined;
  if (!parsed?.success) return bad({ kind: 'receipt-not-from-centre' });
  const receipt = parsed.output;
  if (!areBytesEqual(receipt.campaign, place.campaign) || !areBytesEqual(receipt.journal, place.journal)) {
    return bad({ kind: 'receipt-for-other-journal' });
  }
  return good(receipt);
}

const receiptShape = v.pipe(
  v.strictTuple([v.literal(1), bytesOf(16), bytesOf(16), uintShape, bytesOf(32), uintShape]),
  v.transform(([, campaign, journal, head, digest, at]): Receipt => ({ campaign, journal, head, digest, at })),
);

/** Whose journal a receipt is for, before its signature is checked; `undefined` where it is none. */
export function readReceiptPlace(bytes: Uint8Array): { readonly campaign: Bytes; readonly journal: Bytes } | undefined {
  const signed = readSigned(bytes, contentTypes.receipt);
  const decoded = signed.ok ? decodeCbor(signed.value.payload) : undefined;
  const parsed = decoded?.ok ? v.safeParse(receiptShape, decoded.value) : undefined;
  return parsed?.success ? parsed.output : undefined;
}
