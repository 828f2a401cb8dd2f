import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchPublished } from '../desk/published.ts';
import { createTestCampaign, type TestCampaign, type TestJournal, type TestTablet } from '../desk/test-office.ts';
import { contentTypes } from '../protocol/content-types.ts';
import { endpoints } from '../protocol/endpoints.ts';
import { encodeJournalPart, type JournalPart } from '../protocol/journal-sequence.ts';
import { openTestDemo, type TestDemo } from './test-demo.ts';

/** The desk's commands against a centre that listens, with a tablet's journal in it. */
let demo: TestDemo;
let campaign: TestCampaign;
let tablet: TestTablet;
let journal: TestJournal;
const desk: TestDemo['desk'] = (...words) => demo.desk(...words);
const file: TestDemo['file'] = (name) => demo.file(name);

beforeAll(async () => {
  demo = await openTestDemo();
  const { keys, client } = demo;
  const published = await fetchPublished(client, keys.campaign);
  if (!published.ok) throw new Error(published.problem.kind);
  campaign = await createTestCampaign(keys, published.value?.packs[0]?.dictionary);
  tablet = await campaign.enrol('Tablet 1');
  journal = campaign.startJournal(tablet);
  await journal.openSitting();
  await journal.pass({ name: '=Суханов, "Ольга"', signed: [1, 2] });
  await journal.pass({ name: 'Gone' });
  const letter = { case: 3, purpose: 'appeal', form: 'letter', language: 'my', text: 'လွှတ်ပေးပါ\n— ဦးမောင်' } as const;
  await journal.pass({ name: 'ဦးမောင်', signed: [], letters: [letter] });
  await journal.correct(3, [{ case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet', n: 1 }]);
  await post(endpoints.tablets(), contentTypes.enrolment, tablet.enrolment);
  await post(endpoints.batches(journal.text), contentTypes.batch, await journal.batch(1));
});

afterAll(() => demo.end());

test('opens, verifies and exports what was collected, and finds the centre’s totals the same', async () => {
  const { code, printed } = await desk('open', '--csv', file('a.csv'), '--json', file('a.json'));
  expect(code).toBe(0);
  expect(printed).toContain('3 actions by 2 people, in 5 entries opened.');
  expect(printed).toContain('Verified: 1 journal, no number missing or doubled');
  expect(printed).toContain('The centre counts the same: 3 actions, 2 people');
  expect(printed).not.toMatch(/Ольга|Gone|မောင်/);
  const csv = await readFile(file('a.csv'), 'utf8');
  expect(csv).toContain(`"'=Суханов, ""Ольга"""`);
  expect(csv).toContain('"လွှတ်ပေးပါ\n— ဦးမောင်"');
  expect(csv).toContain('taken back');
  const lines = (await readFile(file('a.json'), 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).takenBack)).toEqual([false, false, true, false, false]);
  expect((await stat(file('a.csv'))).mode & 0o777).toBe(0o600);
});

test('prints names only when told to', async () => {
  const { printed } = await desk('open', '--names');
  expect(printed).toContain('ဦးမောင်');
  expect(printed).toContain('Gone  (1 signed, 0 written, taken back)');
});

test('writes over nothing', async () => {
  await writeFile(file('kept.csv'), 'dear');
  const { code, complaint } = await desk('open', '--csv', file('kept.csv'));
  expect([code, await readFile(file('kept.csv'), 'utf8')]).toEqual([5, 'dear']);
  expect(complaint).toContain('is there already');
});

test('leaves nothing behind where no centre answers or a name is taken, so that the next try works', async () => {
  await mkdir(file('sealed'));
  await mkdir(file('tries'));
  const [csv, json] = [file('tries/b.csv'), file('tries/b.json')];
  const exports = ['--csv', csv, '--pages', file('sealed'), '--print', file('tries/b.html')];
  expect(await desk('open', ...exports, '--json', json, '--centre', 'http://127.0.0.1:1')).toMatchObject({ code: 4 });
  expect(await readdir(file('tries'))).toEqual([]);
  expect(await desk('open', ...exports, '--json', file('nowhere/b.json'))).toMatchObject({ code: 5 });
  expect(await readdir(file('tries'))).toEqual([]);
  await writeFile(json, 'dear');
  expect(await desk('open', ...exports, '--json', json)).toMatchObject({ code: 5 });
  expect(await readdir(file('tries'))).toEqual(['b.json']);
  await rm(json);
  expect(await desk('open', ...exports, '--json', json)).toMatchObject({ code: 0 });
  expect((await readdir(file('tries'))).sort()).toEqual(['b-pages', 'b.csv', 'b.html', 'b.json']);
  expect((await desk('open', '--csv', file('tries/b.tsv'), '--pages', file('sealed'))).complaint).toContain('b-pages');
  expect((await readdir(file('tries'))).sort()).toEqual(['b-pages', 'b.csv', 'b.html', 'b.json']);
});

test('opens journal parts from files, also twice the same, and lists what is missing with exit code 1', async () => {
  const parts = [tablet.enrolment, await journal.batch(1, 2), await journal.batch(1, 2)];
  await writeFile(file('one.parts'), Buffer.concat(parts.map(encodeJournalPart)));
  expect((await desk('open', '--journal', file('one.parts'))).code).toBe(0);
  await writeFile(file('two.parts'), Buffer.concat([encodeJournalPart(await journal.batch(5))]));
  const { code, printed } = await desk('open', '--journal', file('one.parts'), '--journal', file('two.parts'));
  expect(code).toBe(1);
  expect(printed).toContain('entries 3 to 4: missing');
});

test('says what to do about a wrong passphrase, a wrong centre, and no centre', async () => {
  expect(await desk('open', '--passphrase-file', file('kept.csv'))).toMatchObject({ code: 3 });
  await desk('campaign', 'new', '--title', 'T', '--centre', demo.centre.url, '--yes', '--key', file('t.key'));
  const stranger = await desk('open', '--key', file('t.key'));
  expect(stranger.code).toBe(4);
  expect(stranger.complaint).toContain('does not know the campaign');
  expect(await desk('open', '--centre', 'http://127.0.0.1:1')).toMatchObject({ code: 4 });
});

test('makes a campaign, a pack, an invite and a link to the totals', async () => {
  const key = ['--key', file('n.key')];
  expect((await desk('campaign', 'new', '--title', 'T', '--centre', demo.centre.url, '--yes', ...key)).code).toBe(0);
  expect((await desk('campaign', 'new', '--title', 'T', '--centre', demo.centre.url, '--yes', ...key)).code).toBe(5);
  expect((await desk('pack', 'new', file('pack'))).code).toBe(0);
  expect((await desk('publish', '--pack', file('pack'), ...key)).printed).toContain('Published to');
  expect((await desk('publish', '--pack', join(file('pack'), 'pack.json'), ...key)).printed).toContain('all of this');
  const invite = await desk('invite', '--tablets', '3', '--days', '2', ...key);
  expect(invite.printed).toMatch(new RegExp(`^${demo.centre.url}/#invite=[A-Za-z0-9_-]+$`));
  const totals = await desk('totals', ...key);
  expect(totals.printed).toMatch(/\/desk\/totals#ticket=[A-Za-z0-9_-]+&campaign=[A-Za-z0-9_-]{22}$/);
});

async function post(path: string, contentType: string, { bytes }: JournalPart): Promise<void> {
  const answer = await fetch(demo.centre.url + path, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: bytes,
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}
