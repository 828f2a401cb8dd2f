import { AEAD_AES_256_GCM, CipherSuite } from 'hpke';
import type { Bytes } from '../domain/bytes.ts';
import { bad, type Outcome } from '../domain/outcome.ts';
import { joinBytes, textToBytes } from './bytes.ts';
import { type CompressionProblem, compress, type Dictionary, decompress } from './compression.ts';
import { pad, unpad } from './padding.ts';
import { quickDhkemX25519, quickHkdfSha256 } from './quick-hkdf.ts';

/**
 * Sealing: HPKE (RFC 9180) in base mode, single shot, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
 * Costs 48 bytes an entry. The tablet holds the public half only: what it has sealed it cannot open again.
 */
const suite = new CipherSuite(quickDhkemX25519, quickHkdfSha256, AEAD_AES_256_GCM);

const encapsulatedBytes = 32;
const tagBytes = 16;
const sealLabel = textToBytes('barua entry 1');

/** The whole cost of sealing, in bytes. */
export const sealOverheadBytes = encapsulatedBytes + tagBytes;

/** Where an entry stands: what it is sealed to besides the key, so that it opens nowhere else. Ids are 16 bytes each. */
export type EntryPlace = { readonly campaign: Uint8Array; readonly journal: Uint8Array; readonly header: Uint8Array };

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

/** Compresses, pads and seals an entry's body to a campaign's public key (32 bytes). Throws where the key is none (a bug: manifests are checked). */
export async function sealBody(
  body: Uint8Array,
  publicBytes: Uint8Array,
  place: EntryPlace,
  dictionary: Dictionary,
): Promise<Bytes> {
  const publicKey = await suite.DeserializePublicKey(publicBytes);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(publicKey, pad(compress(body, dictionary)), {
    aad: placeToAad(place),
  });
  return joinBytes(encapsulatedSecret, ciphertext);
}

/** Opens bodies with one private key. Importing the key once makes the difference between hundreds and thousands a second. */
export async function createOpener(
  pair: OpeningPair,
  findDictionary: (number: number) => Uint8Array | undefined,
): Promise<(sealed: Uint8Array, place: EntryPlace) => Promise<Outcome<Bytes, OpenProblem>>> {
  const privateKey = await suite.DeserializePrivateKey(pair.privateBytes, false);
  const publicKey = await suite.DeserializePublicKey(pair.publicBytes);
  return async (sealed, place) => {
    if (sealed.length < sealOverheadBytes) return bad({ kind: 'sealed-damaged' });
    const secret = sealed.subarray(0, encapsulatedBytes);
    let padded: Uint8Array;
    try {
      padded = await suite.Open({ privateKey, publicKey }, secret, sealed.subarray(encapsulatedBytes), {
        aad: placeToAad(place),
      });
    } catch {
      return bad({ kind: 'key-wrong' });
    }
    const compressed = unpad(padded);
    return compressed ? decompress(compressed, findDictionary) : bad({ kind: 'sealed-damaged' });
  };
}

/** `"barua entry 1" ‖ campaign id ‖ journal id ‖ header`: fixed lengths before the last part, so that it reads one way only. */
function placeToAad({ campaign, journal, header }: EntryPlace): Bytes {
  return joinBytes(sealLabel, campaign, journal, header);
}
