import { makeReceipt, type Receipt } from '../../protocol/receipt.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { SignerKey } from '../../sealing/keys.ts';

/**
 * Signed receipts for those who only ask how far a journal is. Anybody may ask, as often as they like, and signing is the dearest part of the
 * answer; a receipt stays true as long as the journal's head is the same, so it is signed once. Its `at` is then when it was signed.
 */
export type ReceiptCache = (signer: SignerKey, receipt: Receipt) => Promise<Uint8Array<ArrayBuffer>>;

/** Some 3 MB; far above the tablets that ask in one hour. The oldest make room, so that asking for made-up journals fills nothing up. */
const maxReceipts = 10_000;

export function createReceiptCache(): ReceiptCache {
  const receiptsByHead = new Map<string, Uint8Array<ArrayBuffer>>();
  return async (signer, receipt) => {
    const { campaign, journal, head, digest } = receipt;
    const name = [signer.id, campaign, journal, digest].map(bytesToBase64url).join() + head;
    const known = receiptsByHead.get(name);
    if (known) return known;
    const signed = await makeReceipt(signer, receipt);
    const oldest = receiptsByHead.size >= maxReceipts ? receiptsByHead.keys().next().value : undefined;
    if (oldest !== undefined) receiptsByHead.delete(oldest);
    receiptsByHead.set(name, signed);
    return signed;
  };
}
