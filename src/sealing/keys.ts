import type { Bytes } from '../domain/bytes.ts';
import { bytesToBase64url } from './base64url.ts';
import { digestBytes } from './chain.ts';

/** ECDSA on P-256 with SHA-256: ES256 (RFC 7518 §3.4, RFC 9053 §2.1). WebCrypto's and COSE's signatures are both r ‖ s, 64 bytes. */
const es256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** 16 bytes: the start of SHA-256 over a public key's 65 uncompressed bytes. Names keys, tablets and campaigns. */
export type Fingerprint = Bytes;

export type SignerKey = { readonly id: Fingerprint; readonly publicBytes: Bytes; readonly privateKey: CryptoKey };
export type VerifierKey = { readonly id: Fingerprint; readonly publicKey: CryptoKey };

/** First 16 bytes of SHA-256 over the public key's bytes. */
export function publicKeyToFingerprint(publicBytes: Uint8Array): Fingerprint {
  return digestBytes(publicBytes).slice(0, 16);
}

/** A new ES256 key. `extractable` only where it must travel (invite, key file); a tablet's own never is. */
export async function makeSigner(extractable: boolean): Promise<SignerKey> {
  const pair = await crypto.subtle.generateKey(es256, extractable, ['sign', 'verify']);
  const publicBytes = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { id: publicKeyToFingerprint(publicBytes), publicBytes, privateKey: pair.privateKey };
}

/** The secret number of an extractable signer: 32 bytes. */
export async function exportSigner(signer: SignerKey): Promise<Bytes> {
  const { d } = await crypto.subtle.exportKey('jwk', signer.privateKey);
  const bytes = Uint8Array.from(atob((d ?? '').replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  if (bytes.length !== 32) throw new Error('a P-256 key without its 32 bytes');
  return bytes;
}

/** A signer from its secret number and its public point; `undefined` where they do not belong together. */
export async function importSigner(secret: Uint8Array, publicBytes: Bytes): Promise<SignerKey | undefined> {
  try {
    const jwk = {
      kty: 'EC',
      crv: 'P-256',
      d: bytesToBase64url(secret),
      x: bytesToBase64url(publicBytes.subarray(1, 33)),
      y: bytesToBase64url(publicBytes.subarray(33, 65)),
    };
    const privateKey = await crypto.subtle.importKey('jwk', jwk, es256, false, ['sign']);
    const signer = { id: publicKeyToFingerprint(publicBytes), publicBytes, privateKey };
    const verifier = await importVerifier(publicBytes);
    const probe = new Uint8Array(8);
    return verifier && (await verifyBytes(verifier, await signBytes(signer, probe), probe)) ? signer : undefined;
  } catch {
    return undefined;
  }
}

/** A public key from its 65 uncompressed bytes; `undefined` where they are no point of the curve. */
export async function importVerifier(publicBytes: Uint8Array): Promise<VerifierKey | undefined> {
  if (publicBytes.length !== 65 || publicBytes[0] !== 4) return undefined;
  try {
    const publicKey = await crypto.subtle.importKey('raw', new Uint8Array(publicBytes), es256, false, ['verify']);
    return { id: publicKeyToFingerprint(publicBytes), publicKey };
  } catch {
    return undefined;
  }
}

/** r ‖ s, 64 bytes. */
export async function signBytes(signer: Pick<SignerKey, 'privateKey'>, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, signer.privateKey, bytes));
}

/** Whether the signature is the key's over just these bytes. */
export async function verifyBytes(verifier: VerifierKey, signature: Bytes, bytes: Bytes): Promise<boolean> {
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, verifier.publicKey, signature, bytes);
}
