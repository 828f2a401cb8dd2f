import { deflateSync } from 'fflate';
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from 'hpke';
import { beforeAll, expect, test } from 'vitest';
import { packBatch, readBatch } from '../protocol/batch.ts';
import type { JournalPart } from '../protocol/journal-sequence.ts';
import { joinBytes, randomBytes, textToBytes } from '../sealing/bytes.ts';
import { maxBodyBytes } from '../sealing/compression.ts';
import { makeSigner } from '../sealing/keys.ts';
import { pad } from '../sealing/padding.ts';
import type { JournalNews } from './journal-news.ts';
import { makeOffice, type Office } from './office.ts';
import { openJournals } from './open-journal.ts';
import {
  collectNews,
  createTestCampaign,
  listNumbers,
  listProblems,
  streamParts,
  type TestCampaign,
  type TestTablet,
  testDictionary,
} from './test-office.ts';

let campaign: TestCampaign;
let office: Office;
let tablet: TestTablet;

beforeAll(async () => {
  campaign = await createTestCampaign();
  office = await makeOffice(campaign.keys, [testDictionary]);
  tablet = await campaign.enrol('Tablet 1');
});

test('opens every entry of a journal that holds', async () => {
  const journal = campaign.startJournal(tablet);
  await journal.openSitting();
  await journal.pass({ name: 'ዓለም' });
  const letter = { case: 2, purpose: 'solidarity', form: 'card', language: 'ar', text: 'لست وحدك' } as const;
  await journal.pass({ signed: [], letters: [letter] });
  const news = await read(tablet.enrolment, await journal.batch(1, 2), await journal.batch(3));
  expect(listProblems(news)).toEqual([]);
  expect(listNumbers(news)).toEqual([1, 2, 3]);
  expect(news.flatMap((each) => (each.kind === 'entry' ? [each.entry.body] : []))).toMatchObject([
    { kind: 'sitting', event: { title: 'Debate' } },
    { kind: 'pass', pass: { name: 'ዓለም' } },
    { kind: 'pass', pass: { letters: [letter] } },
  ]);
});

test('lists a gap and opens what comes after it', async () => {
  const journal = await startWith(6);
  const news = await read(tablet.enrolment, await journal.batch(1, 2), await journal.batch(5));
  expect(listProblems(news)).toEqual([[3, 4, 'gap']]);
  expect(listNumbers(news)).toEqual([1, 2, 5, 6]);
});

test('takes a batch twice, or overlapping, once', async () => {
  const journal = await startWith(5);
  const batches = [await journal.batch(1, 3), await journal.batch(1, 3), await journal.batch(2, 5)];
  const news = await read(tablet.enrolment, ...batches);
  expect(listProblems(news)).toEqual([]);
  expect(listNumbers(news)).toEqual([1, 2, 3, 4, 5]);
});

test('keeps the first of two histories under the same numbers', async () => {
  const journal = await startWith(3);
  const first = await journal.batch(1);
  journal.entries.pop();
  await journal.pass({ name: 'Somebody else' });
  await journal.pass();
  const news = await read(tablet.enrolment, first, await journal.batch(3, 3), await journal.batch(4));
  expect(listProblems(news)).toEqual([
    [3, 3, 'fork'],
    [4, 4, 'fork'],
  ]);
  expect(listNumbers(news)).toEqual([1, 2, 3]);
});

test('lists one broken entry among a thousand and opens the other 999', async () => {
  const journal = await startWith(499);
  await journal.pass();
  const broken = journal.entries[499];
  if (!broken) throw new Error('no entry 500');
  journal.entries[499] = { header: broken.header, body: broken.body.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) };
  for (let left = 500; left > 0; left -= 1) await journal.pass();
  const news = await read(tablet.enrolment, await journal.batch(1));
  expect(listProblems(news)).toEqual([[500, 500, 'key-wrong']]);
  expect(listNumbers(news)).toHaveLength(999);
});

test('takes nothing under a signature that does not fit', async () => {
  const journal = await startWith(2);
  const batch = readBatch((await journal.batch(1)).bytes);
  if (!batch.ok) throw new Error(batch.problem.kind);
  const { signed, entries } = batch.value;
  signed.set([(signed.at(-1) ?? 0) ^ 1], signed.length - 1);
  const news = await read(tablet.enrolment, { role: 'batch', bytes: packBatch(signed, entries) });
  expect(listProblems(news)).toEqual([[1, 2, 'signature-wrong']]);
  expect(listNumbers(news)).toEqual([]);
});

test('takes nothing from a tablet that another campaign enrolled', async () => {
  const other = await createTestCampaign();
  const stranger = await campaign.enrol('Stranger', other.keys);
  const journal = campaign.startJournal(stranger);
  await journal.openSitting();
  const news = await read(stranger.enrolment, await journal.batch(1));
  expect(listProblems(news)).toEqual([
    [0, 0, 'certificate-wrong'],
    [1, 1, 'tablet-unknown'],
  ]);
  expect(listNumbers(news)).toEqual([]);
});

test('takes nothing that another tablet signed', async () => {
  const journal = await startWith(3);
  const other = await campaign.enrol('Tablet 2');
  const forged = await journal.batch(3, 3, other.signer);
  const unknown = await journal.batch(3, 3, await makeSigner(false));
  const news = await read(tablet.enrolment, other.enrolment, await journal.batch(1, 2), forged, unknown);
  expect(listProblems(news)).toEqual([
    [3, 3, 'other-tablet'],
    [3, 3, 'tablet-unknown'],
  ]);
  expect(listNumbers(news)).toEqual([1, 2]);
});

test('takes nothing of another campaign', async () => {
  const other = await createTestCampaign();
  const journal = other.startJournal(tablet);
  await journal.openSitting();
  expect(listProblems(await read(tablet.enrolment, await journal.batch(1)))).toEqual([[1, 1, 'other-campaign']]);
});

test('lists a batch whose entries are not the ones that were signed', async () => {
  const journal = await startWith(2);
  const batch = await journal.batch(1);
  const bytes = batch.bytes.slice();
  bytes.set([(bytes.at(-1) ?? 0) ^ 1], bytes.length - 1);
  expect(listProblems(await read(tablet.enrolment, { role: 'batch', bytes }))).toEqual([[0, 0, 'batch-chain-broken']]);
});

test('does not inflate a bomb', async () => {
  const journal = await startWith(2);
  await journal.pass();
  const honest = journal.entries[2];
  if (!honest) throw new Error('no entry 3');
  const bomb = joinBytes(Uint8Array.of(0), deflateSync(new Uint8Array(maxBodyBytes * 20), { level: 9 }));
  const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
  const key = await suite.DeserializePublicKey(campaign.keys.opening[0]?.pair.publicBytes ?? new Uint8Array(0));
  const aad = joinBytes(textToBytes('barua entry 1'), campaign.keys.campaign, journal.id, honest.header);
  const { encapsulatedSecret, ciphertext } = await suite.Seal(key, pad(bomb), { aad });
  journal.entries[2] = { header: honest.header, body: joinBytes(encapsulatedSecret, ciphertext) };
  await journal.pass();
  const news = await read(tablet.enrolment, await journal.batch(1));
  expect(listProblems(news)).toEqual([[3, 3, 'body-too-large']]);
  expect(listNumbers(news)).toEqual([1, 2, 4]);
});

test('lists a dictionary that no pack holds', async () => {
  const journal = await startWith(1);
  const without = await makeOffice(campaign.keys, []);
  const parts = streamParts(tablet.enrolment, await journal.batch(1));
  expect(listProblems(await collectNews(openJournals(parts, without)))).toEqual([[1, 1, 'dictionary-unknown']]);
});

test('keeps what came before a stream breaks off', async () => {
  const journal = await startWith(2);
  const batch = await journal.batch(1);
  async function* cutOff() {
    yield tablet.enrolment;
    yield batch;
    throw new Error('journal stream damaged');
  }
  const news = await collectNews(openJournals(cutOff(), office));
  expect(listProblems(news)).toEqual([[0, 0, 'stream-damaged']]);
  expect(listNumbers(news)).toEqual([1, 2]);
});

test('lists parts that are noise', async () => {
  const noise = { bytes: randomBytes(80) };
  const news = await read({ ...noise, role: 'enrolment' }, { ...noise, role: 'batch' });
  expect(listProblems(news).map(([, , kind]) => kind)).toEqual(['enrolment-damaged', 'batch-damaged']);
});

type Journal = ReturnType<TestCampaign['startJournal']>;

/** A journal with an opening and passes, so many entries in all. */
async function startWith(entries: number): Promise<Journal> {
  const journal = campaign.startJournal(tablet);
  await journal.openSitting();
  for (let left = entries - 1; left > 0; left -= 1) await journal.pass();
  return journal;
}

function read(...parts: readonly JournalPart[]): Promise<JournalNews[]> {
  return collectNews(openJournals(streamParts(...parts), office));
}
