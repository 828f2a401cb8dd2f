import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letCampaignGo } from '../centre/let-go.ts';
import { openAttachmentFolder } from '../centre/store/attachment-folder.ts';
import { openSqliteStore } from '../centre/store/sqlite/open-sqlite-store.ts';
import { openTestDemo, type TestDemo } from '../demo/test-demo.ts';
import { createTestCampaign, type TestJournal, type TestTablet } from '../desk/test-office.ts';
import { writeCarrier } from '../protocol/carrier-file.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { randomBytes } from '../sealing/bytes.ts';
import { digestBytes } from '../sealing/chain.ts';

/** What the office lets the centre let go, and what it does with what was put aside, on the command line. */
let demo: TestDemo;
let campaign: Uint8Array<ArrayBuffer>;
let office: Awaited<ReturnType<typeof createTestCampaign>>;
let tablet: TestTablet;
let journal: TestJournal;
const desk: TestDemo['desk'] = (...words) => demo.desk(...words);
const file: TestDemo['file'] = (name) => demo.file(name);

beforeAll(async () => {
  demo = await openTestDemo();
  const { keys } = demo;
  campaign = keys.campaign;
  office = await createTestCampaign(keys, { number: 0, bytes: new Uint8Array(0) });
  tablet = await office.enrol('Tablet 1');
  journal = office.startJournal(tablet);
  await journal.openSitting();
  for (const name of ['Amélie', 'Zawadi', 'Okapi']) await journal.pass({ name });
  await bring(1);
});

afterAll(() => demo.end());

test('what was opened and is old enough goes; the desk opens the rest and misses nothing', async () => {
  expect((await desk('keep', '--pages', 'for-ever', '--letters', '0')).code).toBe(2);
  expect((await desk('keep', '--pages', 'for-ever', '--letters', '30')).printed).toContain(
    'letters and names for 30 days',
  );
  expect(await letGo()).toMatchObject({ bodies: 0 });
  expect((await desk('opened')).printed).toContain('4 entries of 1 tablets');
  await journal.pass({ name: 'Imani' });
  await bring(5);
  expect(await letGo()).toMatchObject({ bodies: 3 });
  const opened = await desk('open', '--names');
  expect(opened).toMatchObject({ code: 0 });
  expect(opened.printed).toContain('The centre counts the same: 4 actions, 4 people');
  expect(opened.printed + opened.complaint).not.toContain('broken');
});

test('what a withdrawn tablet sent is listed, and taken when it is released', async () => {
  expect((await desk('revoke', '--tablet', 'Tablet 1')).code).toBe(0);
  await journal.pass({ name: 'Neema' });
  await bring(6);
  const listed = await desk('aside');
  expect(listed.printed).toContain('of a withdrawn tablet');
  expect(listed.printed).toContain('1 batches are put aside');
  const [id = ''] = /[\w-]{43}/.exec(listed.printed) ?? [];
  expect((await desk('aside', '--release', id)).printed).toContain('0 batches are put aside');
  expect((await desk('open')).printed).toContain('5 actions');
});

test('pages count as opened only where each that the centre has lies in the folder as it was sealed', async () => {
  expect((await desk('keep', '--pages', '30', '--letters', 'for-ever')).code).toBe(0);
  const pages = file('pages');
  await mkdir(pages);
  tablet = await office.enrol('Tablet 2');
  journal = office.startJournal(tablet);
  await journal.openSitting();
  const [here, onItsTablet] = [randomBytes(900), randomBytes(900)];
  for (const page of [here, onItsTablet]) {
    const attachments = [{ digest: digestBytes(page), bytes: page.length, role: 'photo' }] as const;
    await journal.add({ attachments }, { kind: 'sheet-photo', at: 1_386_680_000_000, sheet: 'G12349865M' });
  }
  await bring(1);
  await keepFile(here, 2);

  expect((await desk('opened')).printed).toContain('Letters and names only');
  expect(await letGo()).toMatchObject({ pages: 0 });
  const lacking = await desk('opened', '--pages', pages);
  expect(lacking.printed).toContain('Of 1 journals a page at the centre is not in the folder');
  expect(await letGo()).toMatchObject({ pages: 0 });
  await writeFile(join(pages, bytesToBase64url(digestBytes(here))), here.toReversed());
  expect((await desk('opened', '--pages', pages)).printed).toContain('Of 1 journals');
  expect(await letGo()).toMatchObject({ pages: 0 });
  await writeFile(join(pages, bytesToBase64url(digestBytes(here))), here);
  expect((await desk('opened', '--pages', pages)).printed).toContain('for 2 of these journals');
  // What is said of letters alone takes nothing back of the same entries.
  expect((await desk('opened')).code).toBe(0);
  await keepFile(onItsTablet, 3, 5_000);
  expect(await letGo()).toMatchObject({ pages: 1, files: 1 });
  expect((await desk('opened', '--pages', file('nowhere'))).code).not.toBe(0);
});

/** As it is when a tablet has sent it, so many ms from now. */
async function keepFile(page: Uint8Array<ArrayBuffer>, number: number, later = 0): Promise<void> {
  const store = await openSqliteStore(file('centre.db'));
  const attachmentFiles = openAttachmentFolder(file('attachments'));
  const digest = digestBytes(page);
  await attachmentFiles.begin('one');
  await attachmentFiles.write('one', new Blob([page]).stream(), 0);
  expect(await attachmentFiles.keep('one', bytesToBase64url(digest))).toBe(true);
  // The desk's word is of a whole second.
  const at = Date.now() - 5_000 + 2 * later;
  const place = { campaign, journal: journal.id, number };
  expect(await store.keepAttachment({ ...place, digest, bytes: page.length, at })).toBe('kept');
  await store.close();
}

/** Entries from there on, by a carrier file. */
async function bring(first: number): Promise<void> {
  const parts = [
    { kind: 'enrolment' as const, bytes: tablet.enrolment.bytes },
    { kind: 'batch' as const, bytes: (await journal.batch(first)).bytes },
  ];
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of writeCarrier(parts)) chunks.push(chunk);
  const body = new Blob(chunks);
  const headers = { 'Content-Type': 'application/vnd.barua.carrier' };
  expect((await fetch(`${demo.centre.url}/v1/carriers`, { method: 'POST', headers, body })).ok).toBe(true);
}

/** As another copy of the centre would, five weeks later. */
async function letGo() {
  const store = await openSqliteStore(file('centre.db'));
  const attachmentFiles = openAttachmentFolder(file('attachments'));
  const clock = () => Date.now() + 35 * 86_400_000;
  const gone = await letCampaignGo(campaign, 'later', { store, attachmentFiles, clock });
  await store.close();
  return gone;
}
