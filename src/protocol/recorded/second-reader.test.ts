import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordedBodies } from './recorded-bodies.ts';
import { kindNames, readBody, withdrawalText } from './second-body.ts';
import { asBytes, asList, asMap, asNumber, asText, readCbor } from './second-cbor.ts';
import * as second from './second-reader.ts';

const recorded: Record<string, unknown> = JSON.parse(readFileSync(new URL('./v1.json', import.meta.url), 'utf8'));

function decode(value: unknown): Uint8Array {
  if (typeof value !== 'string') throw new Error('not base64url');
  return new Uint8Array(Buffer.from(value, 'base64url'));
}

const field = (name: string): Uint8Array => decode(recorded[name]);
const key = (name: string): Uint8Array => decode(new Map(Object.entries(recorded['keys'] ?? {})).get(name));

const campaign = key('campaignId');
const secret = key('openingPrivate');

const readManifest = (signed: Uint8Array) => second.readManifest(signed, campaign);
const manifest = readManifest(field('manifest'));
const signingKeys = [asBytes(manifest.get('signingKey'), 65)];
const receiptKeys = asList(manifest.get('receiptKeys')).map((one) => asBytes(one, 65));
const pack = second.readPack(field('pack'), manifest);

/** The invite key, by the certificate. */
const readCertificate = (signed: Uint8Array) => {
  const [inviteKey, tablets, expires] = second.verifyOfCampaign(signed, 'certificate', signingKeys, 5, campaign);
  return { inviteKey: asBytes(inviteKey, 65), tablets: asNumber(tablets), expires: asNumber(expires) };
};

/** The tablet key, by the enrolment and the certificate in it. Which key signed is only known once it is taken apart. */
const readEnrolment = (signed: Uint8Array) => {
  const claimed = asList(readCbor(asBytes(asList(readCbor(signed), 4)[2])), 4);
  const { inviteKey } = readCertificate(asBytes(claimed[1]));
  const [, tabletKey, name] = second.verifyList(signed, 'enrolment', [inviteKey], 4);
  return { certificate: asBytes(claimed[1]), tabletKey: asBytes(tabletKey, 65), name: asText(name) };
};

const { tabletKey } = readEnrolment(field('enrolment'));
const readEnrolled = (signed: Uint8Array) => second.verifyOfCampaign(signed, 'enrolled', receiptKeys, 4, campaign);
const readBatch = (bytes: Uint8Array) => second.readBatch(bytes, campaign, tabletKey);
const readReceipt = (signed: Uint8Array) => second.verifyOfCampaign(signed, 'receipt', receiptKeys, 6, campaign);
const readTicket = (signed: Uint8Array) => second.verifyOfCampaign(signed, 'ticket', signingKeys, 4, campaign);
const batch = readBatch(field('batch'));

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items.at(index);
  if (item === undefined) throw new Error('no such item');
  return item;
};

describe('the trust chain, by docs/formats.md alone', () => {
  it('leads from the campaign id to the manifest, and from there to the receipt key and the pack', () => {
    expect(second.fingerprint(at(signingKeys, 0))).toStrictEqual(campaign);
    expect(receiptKeys).toStrictEqual([key('receiptKey')]);
    const opening = asMap(at(asList(manifest.get('openingKeys')), -1));
    expect(opening.get('key')).toStrictEqual(key('openingPublic'));
    expect(asMap(asList(pack.get('cases'))[0]).get('number')).toBe(1);
  });

  it('leads through the invite and the enrolment to the tablet key', () => {
    const invite = second.readInvite(asText(String(recorded['invite'])));
    const { inviteKey, tablets } = readCertificate(invite.certificate);
    expect(tablets).toBeGreaterThan(0);
    const der = Buffer.concat([
      Buffer.from('30310201010420', 'hex'),
      invite.secret,
      Buffer.from('a00a06082a8648ce3d030107', 'hex'),
    ]);
    const inviteSecret = createPrivateKey({ key: der, format: 'der', type: 'sec1' });
    const spki = createPublicKey(inviteSecret).export({ format: 'der', type: 'spki' });
    expect(new Uint8Array(spki.subarray(-65))).toStrictEqual(inviteKey);
    expect(invite.secret).toStrictEqual(key('inviteSecret'));
    const enrolment = readEnrolment(field('enrolment'));
    expect(enrolment.certificate).toStrictEqual(invite.certificate);
    expect(enrolment.tabletKey).toStrictEqual(key('tabletKey'));
    expect(enrolment.name).not.toBe('');
  });

  it('holds for what the centre and the desk answer', () => {
    const [tablet, enrolledAt] = readEnrolled(field('enrolled'));
    expect(tablet).toStrictEqual(second.fingerprint(tabletKey));
    expect(asNumber(enrolledAt)).toBeGreaterThan(1_000_000_000_000);
    const [scope, expires] = readTicket(field('ticket'));
    expect(scope).toBe(1);
    expect(asNumber(expires)).toBeLessThan(100_000_000_000);
  });

  it('goes from 32 zero bytes over every entry to the statement’s head, which is the receipt’s digest', () => {
    expect(batch.journal).toStrictEqual(key('journal'));
    expect(batch.first).toBe(1);
    expect(batch.previous).toStrictEqual(new Uint8Array(32));
    expect(second.chain(new Uint8Array(32), batch.entries)).toStrictEqual(batch.head);
    const [journal, head, digest] = readReceipt(field('receipt'));
    expect(journal).toStrictEqual(batch.journal);
    expect(head).toBe(batch.entries.length);
    expect(digest).toStrictEqual(batch.head);
  });
});

describe('the entries, by docs/formats.md alone', () => {
  const open = (entry: second.SecondEntry) => second.openBody(entry, campaign, batch.journal, secret, pack);

  it('open to the recorded bodies, ink and all', () => {
    const bodies = batch.entries.map((entry) => readBody(second.readHeader(entry.header)[1], open(entry)));
    expect(bodies).toStrictEqual(recordedBodies);
  });

  it('have the headers the document gives them', () => {
    const headers = batch.entries.map((entry) => second.readHeader(entry.header));
    expect(headers.map(([, kind]) => kindNames[asNumber(kind)])).toStrictEqual(recordedBodies.map(({ kind }) => kind));
    expect(headers.map(([number]) => number)).toStrictEqual(headers.map((_, index) => index + 1));
    const [eventId, day, serial, profile, language, country] = asList(at(headers, 0)[8], 6);
    expect(eventId).toStrictEqual(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8));
    expect([day, serial, profile, language, country]).toStrictEqual([16_049, pack.get('serial'), 0, 'fr', 'CD']);
    const openingKeys = asList(manifest.get('openingKeys')).map((row) => asMap(row).get('id'));
    for (const [number, kind, opening, minutes, cells, people, keyId, attachments, about] of headers) {
      expect(openingKeys).toContain(keyId);
      expect(asNumber(minutes)).toBeLessThanOrEqual(10_080);
      expect(asNumber(opening)).toBeLessThanOrEqual(asNumber(number));
      for (const row of asList(cells).map((one) => asList(one).map(asNumber))) {
        expect(row.length).toBeGreaterThan(4);
        if (kind !== 3) expect(at(row, 3)).toBeGreaterThan(0);
      }
      expect(Math.sign(asNumber(people)) >= 0 || kind === 3).toBe(true);
      expect(asList(attachments)).toStrictEqual([]);
      if (kind === 3) {
        const taken = at(headers, asNumber(about) - 1);
        const opposite = asList(taken[4]).map((one) =>
          asList(one).map((value, index) => (index === 3 ? -asNumber(value) : value)),
        );
        expect([cells, people]).toStrictEqual([opposite, -asNumber(taken[5])]);
      } else if (kind === 5) {
        expect(about).toBe(headers.filter((other) => other[2] === opening).length);
      } else if (kind !== 0) expect(about).toBeNull();
    }
  });

  it('show a withdrawal code as the document says', () => {
    const code = asBytes(open(at(batch.entries, 1)).get(10), 8);
    expect(withdrawalText(code)).toBe('0410-6105-0R3G-G');
  });

  it('do not open with a byte changed in header, key, text or journal', () => {
    const entry = at(batch.entries, 2);
    for (const index of entry.body.keys()) {
      expect(() => open({ ...entry, body: flipped(entry.body, index) })).toThrow();
    }
    for (const index of entry.header.keys()) {
      expect(() => open({ ...entry, header: flipped(entry.header, index) })).toThrow();
    }
    const journal = flipped(batch.journal, 15);
    expect(() => second.openBody(entry, campaign, journal, secret, pack)).toThrow();
  });
});

function flipped(bytes: Uint8Array, index: number): Uint8Array {
  return bytes.map((byte, place) => (place === index ? byte ^ 1 : byte));
}

describe('a byte changed', () => {
  const readers: Record<string, (bytes: Uint8Array) => unknown> = {
    manifest: readManifest,
    pack: (bytes) => second.readPack(bytes, manifest),
    enrolment: readEnrolment,
    enrolled: readEnrolled,
    batch: readBatch,
    receipt: readReceipt,
    ticket: readTicket,
  };

  it.each(Object.entries(readers))('anywhere in the %s is noticed', (name, read) => {
    const bytes = field(name);
    expect(() => read(bytes)).not.toThrow();
    for (const index of bytes.keys()) expect(() => read(flipped(bytes, index)), `byte ${index}`).toThrow();
  });

  it('and one signed thing does not pass for another', () => {
    expect(() => second.verifySigned(field('receipt'), 'enrolled', receiptKeys)).toThrow('another content type');
    expect(() => second.verifySigned(field('ticket'), 'ticket', receiptKeys)).toThrow('another key');
  });
});

describe('what is not deterministic CBOR', () => {
  it.each([
    '1800',
    '190001',
    '9f00ff',
    'c100',
    'f90000',
    'a201000100',
    'a202000100',
    'f7',
    '0000',
    '62c328',
    '5b0020000000000000',
  ])('%s is refused', (hex) => {
    expect(() => readCbor(Buffer.from(hex, 'hex'))).toThrow();
  });
});
