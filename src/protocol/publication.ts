import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';

/** A manifest with the pack it names, in one body, so that the centre takes both or neither. CBOR `[1, manifest, pack]`. */
export type Publication = { readonly manifest: Bytes; readonly pack: Bytes };

/** The publication's bytes. */
export function encodePublication({ manifest, pack }: Publication): Bytes {
  return encodeCbor([1, manifest, pack]);
}

/** The request's header that says which manifest it was made from, by that one's SHA-256; `undefined` where there was none. */
export function publicationCondition(follows: Bytes | undefined): Readonly<Record<string, string>> {
  return follows ? { 'If-Match': `"${bytesToBase64url(follows)}"` } : { 'If-None-Match': '*' };
}

/** Takes it apart; manifest and pack are checked by who takes them. */
export function decodePublication(bytes: Uint8Array): Outcome<Publication, { readonly kind: 'publication-damaged' }> {
  const decoded = decodeCbor(bytes);
  if (!decoded.ok || !Array.isArray(decoded.value)) return bad({ kind: 'publication-damaged' });
  const [version, manifest, pack] = decoded.value as unknown[];
  if (version !== 1 || !(manifest instanceof Uint8Array) || !(pack instanceof Uint8Array))
    return bad({ kind: 'publication-damaged' });
  return good({ manifest: new Uint8Array(manifest), pack: new Uint8Array(pack) });
}
