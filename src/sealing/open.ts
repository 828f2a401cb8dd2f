import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from 'hpke';
import type { Bytes } from '../domain/bytes.ts';
import { bad, type Outcome } from '../domain/outcome.ts';
import { type CompressionProblem, decompress } from './compression.ts';
import { createHpkeOpener } from './hpke-opening.ts';
import { unpad } from './padding.ts';
import { type EntryPlace, placeToAad } from './seal.ts';

/** The suite of `seal.ts`. */
const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);

/** HPKE’s encapsulated secret, before the ciphertext. */
export const encapsulatedBytes = 32;
const tagBytes = 16;

/** The whole cost of sealing, in bytes. */
export const sealOverheadBytes = encapsulatedBytes + tagBytes;

export type OpeningPair = { readonly publicBytes: Bytes; readonly privateBytes: Bytes };

export type OpenProblem = CompressionProblem | { readonly kind: 'key-wrong' } | { readonly kind: 'sealed-damaged' };

/** A new X25519 pair, 32 bytes each half. For the desk's key file only. */
export async function makeOpeningPair(): Promise<OpeningPair> {
  const pair = await suite.GenerateKeyPair(true);
  return {
    publicBytes: new Uint8Array(await suite.SerializePublicKey(pair.publicKey)),
    privateBytes: new Uint8Array(await suite.SerializePrivateKey(pair.privateKey)),
  };
}

/** Opens bodies with one private key. Importing the key once makes the difference between hundreds and thousands a second. */
export async function createOpener(
  pair: OpeningPair,
  findDictionary: (number: number) => Uint8Array | undefined,
): Promise<(sealed: Uint8Array, place: EntryPlace) => Promise<Outcome<Bytes, OpenProblem>>> {
  const openHpke = await createHpkeOpener(pair.publicBytes, pair.privateBytes);
  return async (sealed, place) => {
    if (sealed.length < sealOverheadBytes) return bad({ kind: 'sealed-damaged' });
    const secret = sealed.slice(0, encapsulatedBytes);
    let padded: Uint8Array;
    try {
      padded = await openHpke(secret, sealed.slice(encapsulatedBytes), placeToAad(place));
    } catch {
      return bad({ kind: 'key-wrong' });
    }
    const compressed = unpad(padded);
    return compressed ? decompress(compressed, findDictionary) : bad({ kind: 'sealed-damaged' });
  };
}
