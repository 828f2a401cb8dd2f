import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { digestBytes } from '../sealing/chain.ts';
import type { SignerKey, VerifierKey } from '../sealing/keys.ts';
import { sign, verifySigned } from '../sealing/signed.ts';
import { contentTypes } from './content-types.ts';
import { firstOfficeKind, type OfficeContent, officeKinds, type ReadContent } from './office-content.ts';
import { contentToWire, wireToContent } from './office-content-wire.ts';
import { bytesOf, uintShape } from './shape.ts';

/**
 * The office's own journal: what it judged, checked, erased, posted, answered and thanked for. Each entry is signed by the campaign's key, has a number and the
 * digest of the one before. Nothing in it alters what was collected, and no name is in it: it speaks of journals and numbers.
 */
export type OfficeEntry = {
  readonly number: number;
  /** Digest of the entry before; 32 zeros before the first. */
  readonly previous: Bytes;
  /** Epoch ms, whole seconds. */
  readonly at: number;
  readonly content: ReadContent;
};

export type OfficeEntryProblem = { readonly kind: 'office-entry-damaged' };

export const maxOfficeEntryBytes = 262_144;

/** Signs an entry; its bytes are what travels and is kept. */
export async function makeOfficeEntry(
  signer: SignerKey,
  { number, previous, at, content }: OfficeEntry & { readonly content: OfficeContent },
): Promise<Bytes> {
  const kind = firstOfficeKind + officeKinds.indexOf(content.kind);
  const payload = [1, signer.id, number, previous, Math.floor(at / 1000), kind, contentToWire(content)];
  return sign(signer, contentTypes.officeEntry, encodeCbor(payload));
}

/** The entry, if the campaign's own key signed it. */
export async function readOfficeEntry(
  bytes: Bytes,
  campaignKey: VerifierKey,
): Promise<Outcome<OfficeEntry, OfficeEntryProblem>> {
  const payload = await verifySigned(campaignKey, contentTypes.officeEntry, bytes);
  const decoded = payload.ok ? decodeCbor(payload.value) : undefined;
  const parsed = decoded?.ok ? v.safeParse(entryShape, decoded.value) : undefined;
  if (!parsed?.success) return bad({ kind: 'office-entry-damaged' });
  const [, campaign, number, previous, at, kind, wire] = parsed.output;
  const content = wireToContent(kind, wire);
  if (!content || bytesToBase64url(campaign) !== bytesToBase64url(campaignKey.id)) {
    return bad({ kind: 'office-entry-damaged' });
  }
  return good({ number, previous, at: at * 1000, content });
}

/** By which the next entry names this one. */
export function digestOfficeEntry(bytes: Bytes): Bytes {
  return digestBytes(bytes);
}

const entryShape = v.strictTuple([
  v.literal(1),
  bytesOf(16),
  v.pipe(uintShape, v.minValue(1)),
  bytesOf(32),
  uintShape,
  uintShape,
  v.unknown(),
]);
