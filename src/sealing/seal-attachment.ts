import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from 'hpke';
import type { Bytes } from '../domain/bytes.ts';
import { joinBytes, textToBytes } from './bytes.ts';
import { pad } from './padding.ts';

/** The suite of `seal.ts`. */
const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);

const attachmentLabel = textToBytes('barua attachment 1');

/** What an attachment is sealed to besides the key; ids are 16 bytes each. The entry that names it binds it to its place. */
export type AttachmentPlace = { readonly campaign: Uint8Array; readonly journal: Uint8Array };

/** What is authenticated beside a sealed file. */
export function attachmentToAad({ campaign, journal }: AttachmentPlace): Bytes {
  return joinBytes(attachmentLabel, campaign, journal);
}

/** Pads and seals one file to a campaign's public key (32 bytes). Throws where the key is none (a bug: manifests are checked). */
export async function sealAttachment(
  file: Uint8Array,
  publicBytes: Uint8Array,
  { campaign, journal }: AttachmentPlace,
): Promise<Bytes> {
  const publicKey = await suite.DeserializePublicKey(publicBytes);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(publicKey, pad(file), {
    aad: attachmentToAad({ campaign, journal }),
  });
  return joinBytes(encapsulatedSecret, ciphertext);
}
