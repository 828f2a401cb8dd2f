import { beforeAll, expect, test } from 'vitest';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { randomBytes, textToBytes } from '../sealing/bytes.ts';
import { encodeCbor } from '../sealing/cbor.ts';
import { chainStart, digestEntry, extendChain, type SealedEntry } from '../sealing/chain.ts';
import { importVerifier, makeSigner, type SignerKey, type VerifierKey } from '../sealing/keys.ts';
import { sign } from '../sealing/signed.ts';
import { makeBatch, packBatch, readBatch } from './batch.ts';
import { contentTypes } from './content-types.ts';
import { checkEnrolment, enrolmentToCampaign, makeEnrolled, makeEnrolment, takeEnrolled } from './enrolment.ts';
import { checkCertificate, makeInvite, readInvite } from './invite.ts';
import { encodeJournalPart, type JournalPart, readJournalParts } from './journal-sequence.ts';
import { limits } from './limits.ts';
import { type Manifest, makeManifest, takeManifest } from './manifest.ts';
import { makeReceipt, takeReceipt } from './receipt.ts';
import { makeRefusal, readRefusal } from './refusal.ts';
import { checkTicket, makeTicket } from './ticket.ts';

let campaign: SignerKey;
let stranger: SignerKey;
let campaignKey: VerifierKey;

async function keyOf(signer: SignerKey): Promise<VerifierKey> {
  const key = await importVerifier(signer.publicBytes);
  if (!key) throw new Error('no key');
  return key;
}

beforeAll(async () => {
  campaign = await makeSigner(true);
  stranger = await makeSigner(true);
  campaignKey = await keyOf(campaign);
});

const manifestOf = (signer: SignerKey, serial: number): Manifest => ({
  version: 1,
  serial,
  title: { en: 'Letters' },
  signingKey: signer.publicBytes,
  openingKeys: [{ id: 1, key: new Uint8Array(32) }],
  receiptKeys: [signer.publicBytes],
  packs: [{ serial: 1, digest: new Uint8Array(32), bytes: 10 }],
  modes: { highRisk: false },
  commands: [],
  events: [],
  madeAt: 0,
});

test('a manifest is taken from its own campaign, not below the serial known', async () => {
  const bytes = await makeManifest(campaign, manifestOf(campaign, 5));
  expect(await takeManifest(bytes, campaign.id, 0)).toMatchObject({ ok: true, value: { serial: 5 } });
  expect(await takeManifest(bytes, campaign.id, 5)).toMatchObject({ ok: true });
  expect(await takeManifest(bytes, campaign.id, 6)).toEqual({
    ok: false,
    problem: { kind: 'manifest-older', known: 6 },
  });
  expect(await takeManifest(bytes, stranger.id, 0)).toEqual({
    ok: false,
    problem: { kind: 'manifest-for-other-campaign' },
  });
});

test('a manifest signed by another key, or with another key written in, is refused', async () => {
  const forged = await makeManifest(stranger, manifestOf(campaign, 5));
  expect(await takeManifest(forged, campaign.id, 0)).toEqual({ ok: false, problem: { kind: 'manifest-damaged' } });
  const swapped = await makeManifest(stranger, manifestOf(stranger, 5));
  expect(await takeManifest(swapped, campaign.id, 0)).toEqual({
    ok: false,
    problem: { kind: 'manifest-for-other-campaign' },
  });
  expect(await takeManifest(textToBytes('<html>'), campaign.id, 0)).toEqual({
    ok: false,
    problem: { kind: 'manifest-damaged' },
  });
});

test('an invite survives a link, a paste with blanks, and nothing else', async () => {
  const inviteKey = await makeSigner(true);
  const text = await makeInvite(campaign, inviteKey, { tablets: 30, expiresAt: 1_900_000_000 });
  expect(text.length).toBeLessThan(520);
  const invite = await readInvite(`https://centre.example/#${text}\n`);
  expect(invite).toMatchObject({ ok: true, value: { certificate: { tablets: 30, expiresAt: 1_900_000_000 } } });
  expect(await readInvite('https://centre.example/')).toEqual({ ok: false, problem: { kind: 'invite-missing' } });
  for (const damaged of [
    text.slice(0, -5),
    `${text}AAAA`,
    text.replace(/.{9}$/, 'AAAAAAAAA'),
    'invite=%%%',
    'invite=',
  ]) {
    expect(await readInvite(damaged)).toEqual({ ok: false, problem: { kind: 'invite-damaged' } });
  }
});

test('an enrolment leads back to the campaign, and only to it', async () => {
  const inviteKey = await makeSigner(true);
  const tablet = await makeSigner(false);
  const invite = await readInvite(await makeInvite(campaign, inviteKey, { tablets: 1, expiresAt: 1_900_000_000 }));
  if (!invite.ok) throw new Error('no invite');
  const enrolment = await makeEnrolment(invite.value.signer, invite.value.certificateBytes, tablet.publicBytes, 'Blue');
  expect(enrolmentToCampaign(enrolment)).toEqual(campaign.id);
  expect(await checkEnrolment(enrolment, campaignKey)).toMatchObject({
    ok: true,
    value: { tablet: tablet.id, name: 'Blue' },
  });
  expect(await checkEnrolment(enrolment, await keyOf(stranger))).toEqual({
    ok: false,
    problem: { kind: 'certificate-wrong' },
  });
  const forged = await makeEnrolment(stranger, invite.value.certificateBytes, tablet.publicBytes, 'Blue');
  expect(await checkEnrolment(forged, campaignKey)).toEqual({ ok: false, problem: { kind: 'enrolment-damaged' } });
  expect((await checkCertificate(invite.value.certificateBytes, campaignKey)).ok).toBe(true);
});

test('only the centre can say "enrolled", and only to this tablet', async () => {
  const tablet = await makeSigner(false);
  const answer = await makeEnrolled(campaign, campaign.id, tablet.id, 123);
  const place = { campaign: campaign.id, tabletKey: tablet.publicBytes };
  expect(await takeEnrolled(answer, [campaignKey], place)).toEqual({ ok: true, value: { at: 123 } });
  expect((await takeEnrolled(answer, [await keyOf(stranger)], place)).ok).toBe(false);
  expect((await takeEnrolled(answer, [campaignKey], { ...place, tabletKey: stranger.publicBytes })).ok).toBe(false);
  expect((await takeEnrolled(textToBytes('{"ok":true}'), [campaignKey], place)).ok).toBe(false);
});

test('a receipt counts only from the centre and for its own journal', async () => {
  const place = { campaign: campaign.id, journal: randomBytes(16) };
  const bytes = await makeReceipt(campaign, { ...place, head: 7, digest: randomBytes(32), at: 1 });
  expect(await takeReceipt(bytes, [campaignKey], place)).toMatchObject({ ok: true, value: { head: 7 } });
  expect(await takeReceipt(bytes, [await keyOf(stranger)], place)).toEqual({
    ok: false,
    problem: { kind: 'receipt-not-from-centre' },
  });
  expect(await takeReceipt(bytes, [campaignKey], { ...place, journal: randomBytes(16) })).toEqual({
    ok: false,
    problem: { kind: 'receipt-for-other-journal' },
  });
  expect(await takeReceipt(textToBytes('<html>Welcome to HotelWiFi'), [campaignKey], place)).toEqual({
    ok: false,
    problem: { kind: 'receipt-not-from-centre' },
  });
});

test('a ticket opens its scope until it expires', async () => {
  const totals = await makeTicket(campaign, 'totals', 2_000_000);
  const journals = await makeTicket(campaign, 'journals', 2_000_000);
  expect((await checkTicket(totals, campaignKey, 'totals', 1_999_000)).ok).toBe(true);
  expect((await checkTicket(totals, campaignKey, 'totals', 2_000_001)).ok).toBe(false);
  expect((await checkTicket(totals, campaignKey, 'journals', 0)).ok).toBe(false);
  expect((await checkTicket(journals, campaignKey, 'totals', 0)).ok).toBe(true);
  expect((await checkTicket(journals, await keyOf(stranger), 'totals', 0)).ok).toBe(false);
  expect((await checkTicket('nonsense!', campaignKey, 'totals', 0)).ok).toBe(false);
});

const place = { campaign: randomBytes(16), journal: randomBytes(16), first: 1, previous: chainStart };
const entries: SealedEntry[] = Array.from({ length: 5 }, () => ({ header: randomBytes(30), body: randomBytes(112) }));

test('a batch says where it begins, ends, and what each entry makes of the chain', async () => {
  const batch = readBatch(await makeBatch(campaign, place, entries));
  if (!batch.ok) throw new Error(batch.problem.kind);
  expect(batch.value.entries).toEqual(entries);
  expect(batch.value.tablet).toEqual(campaign.id);
  const [first] = entries;
  expect(first && batch.value.digests[0]).toEqual(first && extendChain(chainStart, digestEntry(first)));
  expect(batch.value.digests.at(-1)).toEqual(batch.value.statement.head);
});

test('a batch with an entry changed, left out, doubled or moved breaks the chain', async () => {
  const batch = readBatch(await makeBatch(campaign, place, entries));
  if (!batch.ok) throw new Error(batch.problem.kind);
  const { signed } = batch.value;
  const [a, b, c, d, e] = entries as [SealedEntry, SealedEntry, SealedEntry, SealedEntry, SealedEntry];
  expect(readBatch(packBatch(signed, [a, b, c, d, { ...e, body: randomBytes(112) }]))).toEqual({
    ok: false,
    problem: { kind: 'batch-chain-broken' },
  });
  expect(readBatch(packBatch(signed, [b, a, c, d, e]))).toEqual({ ok: false, problem: { kind: 'batch-chain-broken' } });
  expect(readBatch(packBatch(signed, [a, a, c, d, e]))).toEqual({ ok: false, problem: { kind: 'batch-chain-broken' } });
  expect(readBatch(packBatch(signed, [a, b, c, d]))).toEqual({ ok: false, problem: { kind: 'batch-damaged' } });
});

test('a batch that is none is refused before anything is looked at', () => {
  expect(readBatch(new Uint8Array(limits.maxBatchBytes + 1))).toEqual({
    ok: false,
    problem: { kind: 'batch-too-large', max: limits.maxBatchBytes },
  });
  for (const bytes of [textToBytes('<html>'), encodeCbor([1, 2]), encodeCbor({}), new Uint8Array(0)]) {
    expect(readBatch(bytes)).toEqual({ ok: false, problem: { kind: 'batch-damaged' } });
  }
});

test('a statement cannot claim entries it does not bring', async () => {
  const lie = await sign(
    campaign,
    contentTypes.batch,
    encodeCbor([1, place.campaign, place.journal, 1, 9, chainStart, randomBytes(32)]),
  );
  expect(readBatch(packBatch(lie, entries))).toEqual({ ok: false, problem: { kind: 'batch-damaged' } });
});

test('journal parts come back in order through any chunks, and a cut is noticed', async () => {
  const parts: JournalPart[] = [
    { role: 'enrolment', bytes: randomBytes(300) },
    { role: 'batch', bytes: randomBytes(60_000) },
    { role: 'batch', bytes: randomBytes(1) },
  ];
  const whole = Uint8Array.from(parts.flatMap((part) => [...encodeJournalPart(part)]));
  async function* chunks(size: number, bytes = whole) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  for (const size of [1_000, 60_321, 1_000_000]) expect(await collect(readJournalParts(chunks(size)))).toEqual(parts);
  await expect(collect(readJournalParts(chunks(999, whole.subarray(0, 5_000))))).rejects.toThrow(
    'journal stream damaged',
  );
});

test('a refusal is read back, a login page is none, an unknown one keeps its retry', () => {
  expect(readRefusal(JSON.parse(JSON.stringify(makeRefusal('gap', { need: 8 }))))).toEqual({
    kind: 'gap',
    retry: 'later',
    need: 8,
  });
  expect(readRefusal('<html>')).toBeUndefined();
  expect(readRefusal({ status: 'ok' })).toBeUndefined();
  expect(readRefusal({ kind: 'from-the-future', retry: 'after-update' })).toEqual({
    kind: 'broken',
    retry: 'after-update',
  });
  expect(bytesToBase64url(new Uint8Array(16)).length).toBe(22);
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
