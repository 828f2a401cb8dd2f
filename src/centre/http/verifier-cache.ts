import type { Bytes } from '../../domain/bytes.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { importVerifier, type VerifierKey } from '../../sealing/keys.ts';

/** Imported public keys by their bytes: importing costs more than verifying. */
export type VerifierCache = (publicBytes: Bytes) => Promise<VerifierKey | undefined>;

/** Far above the tablets that write in one hour; then it starts again from empty. */
const maxKeys = 10_000;

/** `undefined` where the bytes are no public key. */
export function createVerifierCache(): VerifierCache {
  const verifiersByKey = new Map<string, VerifierKey>();
  return async (publicBytes) => {
    const name = bytesToBase64url(publicBytes);
    const known = verifiersByKey.get(name);
    if (known) return known;
    const verifier = await importVerifier(publicBytes);
    if (verifiersByKey.size >= maxKeys) verifiersByKey.clear();
    if (verifier) verifiersByKey.set(name, verifier);
    return verifier;
  };
}
