import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';
import { joinBytes } from '../../sealing/bytes.ts';

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** A key pair by a seed of 32 bytes (RFC 9180, DeriveKeyPair): the same for ever. For samples only. */
export async function seedToPair(seed: Uint8Array) {
  const pair = await suite.kem.deriveKeyPair(seed.slice().buffer);
  const [publicBytes, privateBytes] = await Promise.all([
    suite.kem.serializePublicKey(pair.publicKey),
    suite.kem.serializePrivateKey(pair.privateKey),
  ]);
  return { publicBytes: new Uint8Array(publicBytes), privateBytes: new Uint8Array(privateBytes) };
}

/**
 * Seals with the second HPKE, its own key pair made of a seed instead of chance: whoever seals the same again gets the same bytes. What is to be sealed is
 * padded already.
 */
export async function sealFixed(
  padded: Uint8Array,
  publicBytes: Uint8Array,
  aad: Uint8Array,
  seed: Uint8Array,
): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicBytes.slice().buffer);
  const ekm = await suite.kem.deriveKeyPair(seed.slice().buffer);
  const sender = await suite.createSenderContext({ recipientPublicKey, ekm });
  const sealed = await sender.seal(padded.slice().buffer, aad.slice().buffer);
  return joinBytes(new Uint8Array(sender.enc), new Uint8Array(sealed));
}
