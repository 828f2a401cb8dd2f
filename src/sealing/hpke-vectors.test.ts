import { Aes256Gcm, HkdfSha256, CipherSuite as OtherSuite } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';
import { AEAD_AES_128_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from 'hpke';
import { expect, test } from 'vitest';
import type { Bytes } from '../domain/bytes.ts';
import { joinBytes, randomBytes, textToBytes } from './bytes.ts';
import { compress, emptyDictionary } from './compression.ts';
import { createOpener, makeOpeningPair } from './open.ts';
import { pad, unpad } from './padding.ts';
import { sealBody } from './seal.ts';

const fromHex = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** RFC 9180, appendix A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode. */
const published = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  recipientSecret: '4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8',
  recipientPublic: '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d',
  recipientSeed: '6db9df30aa07dd42ee5e8181afdb977e538f5e1fec8a06223f33f7013e525037',
  encapsulated: '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431',
  aad: '436f756e742d30',
  plaintext: '4265617574792069732074727574682c20747275746820626561757479',
  ciphertext: 'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
};

test('the library opens what RFC 9180 published', async () => {
  const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);
  const privateKey = await suite.DeserializePrivateKey(fromHex(published.recipientSecret), false);
  const publicKey = await suite.DeserializePublicKey(fromHex(published.recipientPublic));
  const opened = await suite.Open(
    { privateKey, publicKey },
    fromHex(published.encapsulated),
    fromHex(published.ciphertext),
    {
      info: fromHex(published.info),
      aad: fromHex(published.aad),
    },
  );
  expect(opened).toEqual(fromHex(published.plaintext));
});

test('the library derives the published key pair from its seed', async () => {
  const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_128_GCM);
  const pair = await suite.DeriveKeyPair(fromHex(published.recipientSeed), true);
  expect(await suite.SerializePrivateKey(pair.privateKey)).toEqual(fromHex(published.recipientSecret));
  expect(await suite.SerializePublicKey(pair.publicKey)).toEqual(fromHex(published.recipientPublic));
});

const place = { campaign: randomBytes(16), journal: randomBytes(16), header: randomBytes(30) };
const aad = joinBytes(textToBytes('barua entry 1'), place.campaign, place.journal, place.header);
const other = new OtherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

test('a second library opens what we seal', async () => {
  const pair = await makeOpeningPair();
  const body = randomBytes(500);
  const sealed = await sealBody(body, pair.publicBytes, place, emptyDictionary);
  const recipient = await other.createRecipientContext({
    recipientKey: await other.kem.deserializePrivateKey(pair.privateBytes),
    enc: sealed.slice(0, 32).buffer,
  });
  const padded = new Uint8Array(await recipient.open(sealed.slice(32), aad));
  expect(unpad(padded)).toEqual(compress(body, emptyDictionary));
});

test.each([0, 1, 77, 500, 5000])('we open what a second library seals, %i bytes', async (length) => {
  const pair = await makeOpeningPair();
  const body = randomBytes(length);
  const sender = await other.createSenderContext({
    recipientPublicKey: await other.kem.deserializePublicKey(pair.publicBytes),
  });
  const ciphertext = await sender.seal(pad(compress(body, emptyDictionary)), aad);
  const open = await createOpener(pair, () => undefined);
  expect(await open(joinBytes(new Uint8Array(sender.enc), new Uint8Array(ciphertext)), place)).toEqual({
    ok: true,
    value: body,
  });
});
