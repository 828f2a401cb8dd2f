import * as crypto from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { asBytes, asList, asMap, asNumber, type Cbor, readCbor } from './second-cbor.ts';

/** An entry of a batch as it is sent. */
export interface SecondEntry {
  readonly header: Uint8Array;
  readonly body: Uint8Array;
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** SHA-256 over the parts joined. */
export function sha256(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(
    crypto
      .createHash('sha256')
      .update(join(...parts))
      .digest(),
  );
}

/** Whether two byte strings are the same. */
export function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

function must(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

/** "Conventions": the id of a P-256 public key. */
export function fingerprint(publicKey: Uint8Array): Uint8Array {
  must(publicKey.length === 65 && publicKey[0] === 4, 'not an uncompressed P-256 key');
  return sha256(publicKey).slice(0, 16);
}

/** A CBOR byte string's deterministic encoding; the largest signed thing, a manifest, has at most 262,144 bytes. */
function byteString(bytes: Uint8Array): Uint8Array {
  const size = bytes.length;
  const head = size < 24 ? [0x40 + size] : size < 0x100 ? [0x58, size] : [0x59, size >> 8, size];
  return join(Uint8Array.from(size < 0x1_0000 ? head : [0x5a, size >> 24, size >> 16, size >> 8, size]), bytes);
}

/** "Signed things": the payload of a COSE_Sign1 that one of the given keys signed as this content type, else an error. */
export function verifySigned(signed: Uint8Array, type: string, keys: readonly Uint8Array[]): Cbor {
  const [head, unprotected, payload, signature] = asList(readCbor(signed), 4);
  must(asMap(unprotected).size === 0, 'unprotected header not empty');
  const fields = asMap(readCbor(asBytes(head)));
  must(fields.size === 3 && fields.get(1) === -7, 'not ES256');
  must(fields.get(3) === `application/vnd.barua.${type}+cbor`, 'another content type');
  const key = keys.find((candidate) => same(fingerprint(candidate), asBytes(fields.get(4), 16)));
  if (!key) throw new Error('signed by another key');
  const text = (from: number): string => Buffer.from(key.subarray(from, from + 32)).toString('base64url');
  const publicKey = crypto.createPublicKey({
    format: 'jwk',
    key: { kty: 'EC', crv: 'P-256', x: text(1), y: text(33) },
  });
  const message = join(Uint8Array.of(0x84, 0x6a), ascii('Signature1'), byteString(asBytes(head)));
  const toVerify = join(message, Uint8Array.of(0x40), byteString(asBytes(payload)));
  const options = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
  must(crypto.verify('sha256', toVerify, options, asBytes(signature, 64)), 'signature does not hold');
  return readCbor(asBytes(payload));
}

/** A signed array `[1, …]`: what follows the 1. */
export function verifyList(signed: Uint8Array, type: string, keys: readonly Uint8Array[], length: number): Cbor[] {
  const [version, ...rest] = asList(verifySigned(signed, type, keys), length);
  must(version === 1, 'another version');
  return rest;
}

/** A signed array `[1, campaign id, …]` of this campaign: what follows the id. */
export function verifyOfCampaign(
  signed: Uint8Array,
  type: string,
  keys: readonly Uint8Array[],
  length: number,
  campaign: Uint8Array,
): Cbor[] {
  const [id, ...rest] = verifyList(signed, type, keys, length);
  must(same(asBytes(id, 16), campaign), 'of another campaign');
  return rest;
}

/** "Manifest": taken only if the campaign id leads to its signing key and that key signed it. */
export function readManifest(signed: Uint8Array, campaign: Uint8Array): Map<number | string, Cbor> {
  must(signed.length <= 262_144, 'manifest too large');
  const claimed = asMap(readCbor(asBytes(asList(readCbor(signed), 4)[2])));
  const signingKey = asBytes(claimed.get('signingKey'), 65);
  must(same(fingerprint(signingKey), campaign), 'signing key is not the campaign’s');
  const manifest = asMap(verifySigned(signed, 'manifest', [signingKey]));
  must(manifest.get('version') === 1, 'another version');
  return manifest;
}

/** "Case pack": only the one the manifest's last row names. */
export function readPack(bytes: Uint8Array, manifest: Map<number | string, Cbor>): Map<number | string, Cbor> {
  const named = asMap(asList(manifest.get('packs')).at(-1));
  must(named.get('bytes') === bytes.length && same(asBytes(named.get('digest'), 32), sha256(bytes)), 'another pack');
  const [version, content] = asList(readCbor(bytes), 2);
  const pack = asMap(content);
  must(version === 1 && pack.get('serial') === named.get('serial'), 'another version or serial');
  return pack;
}

/** "Chain": the head after the entries. */
export function chain(previous: Uint8Array, entries: readonly SecondEntry[]): Uint8Array {
  return entries.reduce(
    (head, { header, body }) => sha256(ascii('barua chain 1'), head, sha256(sha256(header), sha256(body))),
    previous,
  );
}

/** "Batch": its entries, after the tablet's signature and the chain hold. */
export function readBatch(bytes: Uint8Array, campaign: Uint8Array, tabletKey: Uint8Array) {
  const [statement, rows] = asList(readCbor(bytes), 2);
  const stated = verifyOfCampaign(asBytes(statement), 'batch', [tabletKey], 7, campaign);
  const [journal, first, count, previous, head] = stated;
  const entries = asList(rows, asNumber(count)).map((row) => {
    const [header, body] = asList(row, 2);
    return { header: asBytes(header), body: asBytes(body) };
  });
  must(same(chain(asBytes(previous, 32), entries), asBytes(head, 32)), 'the chain does not lead to the head');
  const [start, before, after] = [asNumber(first), asBytes(previous), asBytes(head)];
  must(bytes.length <= 1_048_576 && entries.length <= 2_000, 'batch too large');
  for (const [index, entry] of entries.entries()) {
    must(readHeader(entry.header)[0] === start + index, 'number out of place');
    must(entry.body.length <= 262_144, 'body too large');
  }
  return { journal: asBytes(journal, 16), first: start, previous: before, head: after, entries };
}

/** "Header": the nine fields after the version. */
export function readHeader(bytes: Uint8Array): Cbor[] {
  const [version, ...fields] = asList(readCbor(bytes), 10);
  must(bytes.length <= 4_096 && version === 1, 'header too large, or of another version');
  return fields;
}

const hmac = (key: Uint8Array, ...parts: Uint8Array[]): Uint8Array =>
  new Uint8Array(
    crypto
      .createHmac('sha256', key)
      .update(join(...parts))
      .digest(),
  );

const none = new Uint8Array();
const kemSuite = join(ascii('KEM'), Uint8Array.of(0, 0x20));
const hpkeSuite = join(ascii('HPKE'), Uint8Array.of(0, 0x20, 0, 1, 0, 2));

const extract = (suite: Uint8Array, salt: Uint8Array, label: string, input: Uint8Array): Uint8Array =>
  hmac(salt, ascii('HPKE-v1'), suite, ascii(label), input);

/** RFC 9180's LabeledExpand, for at most the 32 bytes of one HMAC. */
const expand = (suite: Uint8Array, key: Uint8Array, label: string, info: Uint8Array, size: number): Uint8Array =>
  hmac(key, Uint8Array.of(0, size), ascii('HPKE-v1'), suite, ascii(label), info, Uint8Array.of(1)).slice(0, size);

const x25519 = (prefix: string, key: Uint8Array): Buffer => Buffer.concat([Buffer.from(prefix, 'hex'), key]);

/** HPKE's single-shot opening in base mode, with empty info: X25519, HKDF-SHA256, AES-256-GCM. */
export function openHpke(sealed: Uint8Array, secret: Uint8Array, aad: Uint8Array): Uint8Array {
  must(sealed.length >= 32 + 16, 'sealed body too short');
  const enc = sealed.subarray(0, 32);
  const der = x25519('302e020100300506032b656e04220420', secret);
  const privateKey = crypto.createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const spki = x25519('302a300506032b656e032100', enc);
  const dh = crypto.diffieHellman({
    privateKey,
    publicKey: crypto.createPublicKey({ key: spki, format: 'der', type: 'spki' }),
  });
  const own = crypto.createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  const prk = extract(kemSuite, none, 'eae_prk', dh);
  const shared = expand(kemSuite, prk, 'shared_secret', join(enc, own), 32);
  const hashes = join(extract(hpkeSuite, none, 'psk_id_hash', none), extract(hpkeSuite, none, 'info_hash', none));
  const context = join(Uint8Array.of(0), hashes);
  const scheduled = extract(hpkeSuite, shared, 'secret', none);
  const key = expand(hpkeSuite, scheduled, 'key', context, 32);
  const nonce = expand(hpkeSuite, scheduled, 'base_nonce', context, 12);
  const gcm = crypto.createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  gcm.setAAD(aad).setAuthTag(sealed.subarray(-16));
  return join(gcm.update(sealed.subarray(32, -16)), gcm.final());
}

/** The length that so many bytes and their mark are padded to. */
export function paddedLength(compressed: number): number {
  const length = compressed + 1;
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - (Math.floor(Math.log2(exponent)) + 1));
  return Math.max(32, Math.ceil(length / step) * step);
}

/** Takes `80 00 …` off; the length must be the one the padding rule gives. */
export function unpad(padded: Uint8Array): Uint8Array {
  const mark = padded.findLastIndex((byte) => byte !== 0);
  must(padded[mark] === 0x80 && mark > 0 && padded.length === paddedLength(mark), 'wrong padding');
  return padded.slice(0, mark);
}

/** Inflates a body with the pack's dictionary, or without one where it says so. */
export function inflate(compressed: Uint8Array, pack: Map<number | string, Cbor>): Uint8Array {
  const limit = { maxOutputLength: 524_288 };
  if (compressed[0] === 0) return new Uint8Array(inflateRawSync(compressed.subarray(1), limit));
  const dictionary = asMap(pack.get('dictionary'));
  must(dictionary.get('number') === compressed[0], 'another dictionary');
  return new Uint8Array(
    inflateRawSync(compressed.subarray(1), { ...limit, dictionary: asBytes(dictionary.get('bytes')) }),
  );
}

/** "Sealing", backwards: the fields of an entry's body. */
export function openBody(
  entry: SecondEntry,
  campaign: Uint8Array,
  journal: Uint8Array,
  secret: Uint8Array,
  pack: Map<number | string, Cbor>,
): Map<number | string, Cbor> {
  const padded = openHpke(entry.body, secret, join(ascii('barua entry 1'), campaign, journal, entry.header));
  const [version, fields] = asList(readCbor(inflate(unpad(padded), pack)), 2);
  must(version === 1, 'another version');
  return asMap(fields);
}

/** "Invite": the certificate and the invite key's private number. */
export function readInvite(fragment: string): { certificate: Uint8Array; secret: Uint8Array } {
  must(fragment.startsWith('invite='), 'not an invite');
  const [version, certificate, secret] = asList(readCbor(Buffer.from(fragment.slice(7), 'base64url')), 3);
  must(version === 1, 'another version');
  return { certificate: asBytes(certificate), secret: asBytes(secret, 32) };
}
