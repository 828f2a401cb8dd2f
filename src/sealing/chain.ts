import { sha256 } from '@noble/hashes/sha2.js';
import type { Bytes } from '../domain/bytes.ts';
import { joinBytes, textToBytes } from './bytes.ts';

/**
 * The hash chain over a journal. Synchronous on purpose: it runs inside IndexedDB transactions, which an `await` on
 * WebCrypto would end, and on the centre's hot path, where a call into a thread pool costs more than the hash.
 */
export type SealedEntry = {
  /** Deterministic CBOR, clear but authenticated (`protocol/entry-header.ts`). */
  readonly header: Uint8Array;
  /** HPKE: 32 bytes of encapsulated key, then the ciphertext with its tag. */
  readonly body: Uint8Array;
};

/** `head(0)`: 32 zero bytes. */
export const chainStart: Bytes = new Uint8Array(32);

const chainLabel = textToBytes('barua chain 1');

/** SHA-256 (FIPS 180-4). */
export function digestBytes(bytes: Uint8Array): Bytes {
  return sha256(bytes) as Bytes;
}

/**
 * SHA-256(SHA-256(header) ‖ SHA-256(body)): two digests, so that the header can still be checked against the chain after
 * the body was erased and only its digest kept.
 */
export function digestEntry(entry: SealedEntry): Bytes {
  return digestEntryParts(entry.header, digestBytes(entry.body));
}

/** The same with the body's digest at hand. */
export function digestEntryParts(header: Uint8Array, bodyDigest: Uint8Array): Bytes {
  return digestBytes(joinBytes(digestBytes(header), bodyDigest));
}

/** `head(n) = SHA-256("barua chain 1" ‖ head(n−1) ‖ digest of entry n)`. */
export function extendChain(previous: Uint8Array, entryDigest: Uint8Array): Bytes {
  return digestBytes(joinBytes(chainLabel, previous, entryDigest));
}
