import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { areBytesEqual } from './bytes.ts';
import { decodeCbor, encodeCbor } from './cbor.ts';
import { type Fingerprint, type SignerKey, signBytes, type VerifierKey, verifyBytes } from './keys.ts';

/**
 * Everything that is signed is an untagged COSE_Sign1 (RFC 9052 §4.2): `[protected, {}, payload, signature]`, ES256.
 * The protected header names algorithm (1), content type (3) and signer (4), so that no signed thing passes for another.
 */
export type Signed = {
  readonly contentType: string;
  readonly signer: Fingerprint;
  readonly payload: Bytes;
  /** The whole COSE_Sign1, to be verified as it came. */
  readonly bytes: Bytes;
};

export type SignedProblem =
  | { readonly kind: 'not-signed-data' }
  | { readonly kind: 'signed-something-else'; readonly contentType: string }
  | { readonly kind: 'signed-by-other' }
  | { readonly kind: 'signature-wrong' };

const algorithmEs256 = -7;

/** Signs a payload as `contentType`. */
export async function sign(signer: SignerKey, contentType: string, payload: Uint8Array): Promise<Bytes> {
  const protectedHeader = encodeCbor(
    new Map<number, unknown>([
      [1, algorithmEs256],
      [3, contentType],
      [4, signer.id],
    ]),
  );
  const signature = await signBytes(signer, toBeSigned(protectedHeader, payload));
  return encodeCbor([protectedHeader, new Map(), payload, signature]);
}

/** Reads without verifying: to learn whose key is wanted. */
export function readSigned(bytes: Uint8Array, contentType: string): Outcome<Signed, SignedProblem> {
  const parts = readParts(bytes);
  if (!parts) return bad({ kind: 'not-signed-data' });
  const { header, payload } = parts;
  if (header.contentType !== contentType)
    return bad({ kind: 'signed-something-else', contentType: header.contentType });
  return good({ contentType, signer: header.signer, payload, bytes: new Uint8Array(bytes) });
}

/** The payload, if the signature is this key's, over this content type. */
export async function verifySigned(
  verifier: VerifierKey,
  contentType: string,
  bytes: Uint8Array,
): Promise<Outcome<Bytes, SignedProblem>> {
  const parts = readParts(bytes);
  if (!parts) return bad({ kind: 'not-signed-data' });
  const { header, payload, protectedHeader, signature } = parts;
  if (header.contentType !== contentType)
    return bad({ kind: 'signed-something-else', contentType: header.contentType });
  if (!areBytesEqual(header.signer, verifier.id)) return bad({ kind: 'signed-by-other' });
  if (!(await verifyBytes(verifier, signature, toBeSigned(protectedHeader, payload))))
    return bad({ kind: 'signature-wrong' });
  return good(payload);
}

type Parts = {
  readonly protectedHeader: Bytes;
  readonly header: { readonly contentType: string; readonly signer: Fingerprint };
  readonly payload: Bytes;
  readonly signature: Bytes;
};

/** Sig_structure of RFC 9052 §4.4, without external data. */
function toBeSigned(protectedHeader: Uint8Array, payload: Uint8Array): Bytes {
  return encodeCbor(['Signature1', protectedHeader, new Uint8Array(0), payload]);
}

function readParts(bytes: Uint8Array): Parts | undefined {
  const decoded = decodeCbor(bytes, 'maps');
  if (!decoded.ok || !Array.isArray(decoded.value) || decoded.value.length !== 4) return undefined;
  const [protectedHeader, unprotected, payload, signature] = decoded.value as unknown[];
  if (!isBytes(protectedHeader) || !isBytes(payload) || !isBytes(signature) || signature.length !== 64)
    return undefined;
  if (!(unprotected instanceof Map) || unprotected.size !== 0) return undefined;
  const header = decodeCbor(protectedHeader, 'maps');
  if (!header.ok || !(header.value instanceof Map) || header.value.size !== 3) return undefined;
  const contentType: unknown = header.value.get(3);
  const signer: unknown = header.value.get(4);
  if (header.value.get(1) !== algorithmEs256 || typeof contentType !== 'string') return undefined;
  if (!isBytes(signer) || signer.length !== 16) return undefined;
  return { protectedHeader, header: { contentType, signer }, payload, signature };
}

function isBytes(value: unknown): value is Bytes {
  return value instanceof Uint8Array;
}
