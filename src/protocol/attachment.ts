import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import type { Fingerprint, SignerKey, VerifierKey } from '../sealing/keys.ts';
import { readSigned, sign, verifySigned } from '../sealing/signed.ts';
import { contentTypes } from './content-types.ts';
import { limits } from './limits.ts';
import { bytesOf, uintShape } from './shape.ts';

/** A sealed file and its place: the entry that names it. The digest is SHA-256 over the file's bytes, as they lie on the tablet and at the centre. */
export type AttachmentStatement = {
  readonly campaign: Bytes;
  readonly journal: Bytes;
  /** Number of the entry whose header names the file. */
  readonly number: number;
  readonly digest: Bytes;
  readonly bytes: number;
};

/** A statement as it came; its signature is checked by who knows the tablet's key. */
export type SignedStatement = { readonly statement: AttachmentStatement; readonly tablet: Fingerprint };

/** The centre's word that an attachment is on its disk, whole, under its digest. */
export type AttachmentReceipt = Omit<AttachmentStatement, 'number'> & {
  /** Epoch ms by the centre's clock. */
  readonly at: number;
};

/** The scheme of the `Authorization` header that carries a statement, with each request of an upload. */
export const statementScheme = 'Barua-Attachment';

/** The header of an answer that carries a receipt. */
export const receiptHeader = 'Barua-Receipt';

/** What an attachment is called in the centre's addresses: `JOURNAL.DIGEST`. */
export function attachmentToName({ journal, digest }: Pick<AttachmentStatement, 'journal' | 'digest'>): string {
  return `${bytesToBase64url(journal)}.${bytesToBase64url(digest)}`;
}

/** The other way, or `undefined`. */
export function parseAttachmentName(name: string): Pick<AttachmentStatement, 'journal' | 'digest'> | undefined {
  const [, journalText, digestText] = /^([\w-]{22})\.([\w-]{43})$/.exec(name) ?? [];
  const [journal, digest] = [base64urlToBytes(journalText ?? ''), base64urlToBytes(digestText ?? '')];
  return journal?.length === 16 && digest?.length === 32 ? { journal, digest } : undefined;
}

/** Signed by a tablet of the campaign, the one that wrote the entry or one that carries its copy; base64url. */
export async function makeStatement(signer: SignerKey, statement: AttachmentStatement): Promise<string> {
  const { campaign, journal, number, digest, bytes } = statement;
  const payload = encodeCbor([1, campaign, journal, number, digest, bytes]);
  return bytesToBase64url(await sign(signer, contentTypes.attachment, payload));
}

/** Reads without verifying. */
export function readStatement(signed: Uint8Array): SignedStatement | undefined {
  const read = readSigned(signed, contentTypes.attachment);
  const decoded = read.ok ? decodeCbor(read.value.payload) : undefined;
  const parsed = decoded?.ok ? v.safeParse(statementShape, decoded.value) : undefined;
  return read.ok && parsed?.success ? { statement: parsed.output, tablet: read.value.signer } : undefined;
}

/** Signs a receipt. Only after the file and its name are on the disk. */
export async function makeAttachmentReceipt(signer: SignerKey, receipt: AttachmentReceipt): Promise<string> {
  const { campaign, journal, digest, bytes, at } = receipt;
  const payload = encodeCbor([1, campaign, journal, digest, bytes, at]);
  return bytesToBase64url(await sign(signer, contentTypes.attachmentReceipt, payload));
}

/** What a receipt is for, without verifying. */
export function readAttachmentReceipt(signed: Uint8Array): AttachmentReceipt | undefined {
  const read = readSigned(signed, contentTypes.attachmentReceipt);
  const decoded = read.ok ? decodeCbor(read.value.payload) : undefined;
  const parsed = decoded?.ok ? v.safeParse(receiptShape, decoded.value) : undefined;
  return parsed?.success ? parsed.output : undefined;
}

/** The receipt, if one of the manifest's receipt keys signed it for just this attachment. */
export async function takeAttachmentReceipt(
  text: string,
  keys: readonly VerifierKey[],
  wanted: Omit<AttachmentStatement, 'number'>,
): Promise<Outcome<AttachmentReceipt, { readonly kind: 'receipt-not-from-centre' | 'receipt-for-other-attachment' }>> {
  const bytes = base64urlToBytes(text);
  const signed = bytes && readSigned(bytes, contentTypes.attachmentReceipt);
  const key = signed?.ok ? keys.find((each) => areBytesEqual(each.id, signed.value.signer)) : undefined;
  const payload = bytes && key && (await verifySigned(key, contentTypes.attachmentReceipt, bytes));
  const decoded = payload?.ok ? decodeCbor(payload.value) : undefined;
  const parsed = decoded?.ok ? v.safeParse(receiptShape, decoded.value) : undefined;
  if (!parsed?.success) return bad({ kind: 'receipt-not-from-centre' });
  const receipt = parsed.output;
  const isWanted =
    areBytesEqual(receipt.campaign, wanted.campaign) &&
    areBytesEqual(receipt.journal, wanted.journal) &&
    areBytesEqual(receipt.digest, wanted.digest) &&
    receipt.bytes === wanted.bytes;
  return isWanted ? good(receipt) : bad({ kind: 'receipt-for-other-attachment' });
}

const sizeShape = v.pipe(uintShape, v.minValue(1), v.maxValue(limits.maxAttachmentBytes));

const statementShape = v.pipe(
  v.strictTuple([v.literal(1), bytesOf(16), bytesOf(16), v.pipe(uintShape, v.minValue(1)), bytesOf(32), sizeShape]),
  v.transform(
    ([, campaign, journal, number, digest, bytes]): AttachmentStatement => ({
      campaign,
      journal,
      number,
      digest,
      bytes,
    }),
  ),
);

const receiptShape = v.pipe(
  v.strictTuple([v.literal(1), bytesOf(16), bytesOf(16), bytesOf(32), sizeShape, uintShape]),
  v.transform(
    ([, campaign, journal, digest, bytes, at]): AttachmentReceipt => ({ campaign, journal, digest, bytes, at }),
  ),
);
