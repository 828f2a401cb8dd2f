import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from 'hpke';
import type { Bytes } from '../domain/bytes.ts';
import { joinBytes, textToBytes } from './bytes.ts';
import { beginCompression, type Dictionary } from './compression.ts';
import { pad } from './padding.ts';

/**
 * Sealing: HPKE (RFC 9180) in base mode, single shot, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
 * Costs 48 bytes an entry. The tablet holds the public half only: what it has sealed it cannot open again (`open.ts` is the desk's).
 */
const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);

const sealLabel = textToBytes('barua entry 1');

/** Where an entry stands: what it is sealed to besides the key, so that it opens nowhere else. Ids are 16 bytes each. */
export type EntryPlace = { readonly campaign: Uint8Array; readonly journal: Uint8Array; readonly header: Uint8Array };

/** Half a seal: a fresh key pair's agreement with a campaign's key, and the dictionary read. It depends on nothing that will be sealed, and seals once. */
export type HalfSeal = {
  /** The campaign's public key that it is for. */
  readonly publicBytes: Uint8Array;
  readonly dictionary: Dictionary;
  readonly finish: (body: Uint8Array, place: EntryPlace) => Promise<Bytes>;
};

/** Compresses, pads and seals an entry's body to a campaign's public key (32 bytes). Throws where the key is none (a bug: manifests are checked). */
export async function sealBody(
  body: Uint8Array,
  publicBytes: Uint8Array,
  place: EntryPlace,
  dictionary: Dictionary,
): Promise<Bytes> {
  return (await beginSeal(publicBytes, dictionary)).finish(body, place);
}

/**
 * Does ahead what takes most of a seal's time: some twenty calls into WebCrypto, and reading the dictionary. To finish a second time throws: the context's next message would open nowhere.
 */
export async function beginSeal(publicBytes: Uint8Array, dictionary: Dictionary): Promise<HalfSeal> {
  const compress = beginCompression(dictionary);
  const { encapsulatedSecret, ctx } = await suite.SetupSender(await suite.DeserializePublicKey(publicBytes));
  return {
    publicBytes,
    dictionary,
    finish: async (body, place) => {
      if (ctx.seq > 0) throw new Error('a seal begun once, finished twice');
      const ciphertext = await ctx.Seal(pad(compress(body)), placeToAad(place));
      return joinBytes(encapsulatedSecret, ciphertext);
    },
  };
}

/** `"barua entry 1" ‖ campaign id ‖ journal id ‖ header`: fixed lengths before the last part, so that it reads one way only. */
export function placeToAad({ campaign, journal, header }: EntryPlace): Bytes {
  return joinBytes(sealLabel, campaign, journal, header);
}
