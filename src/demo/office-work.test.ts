import { readdir, readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestCampaign, type TestJournal } from '../desk/test-office.ts';
import type { Pass } from '../domain/pass.ts';
import { withdrawalToText } from '../domain/withdrawal-code.ts';
import { writeCarrier } from '../protocol/carrier-file.ts';
import { openTestDemo, type TestDemo } from './test-demo.ts';

const consents = [{ id: 'deliver', version: 1, language: 'fr' }] as const;
const zawadisCode = Uint8Array.of(9, 8, 7, 6, 5, 4, 3, 2);

/** The office's work on the command line, against a centre that listens. */
let demo: TestDemo;
let journal: TestJournal;
const desk: TestDemo['desk'] = (...words) => demo.desk(...words);
const file: TestDemo['file'] = (name) => demo.file(name);

beforeAll(async () => {
  demo = await openTestDemo();
  const { keys, client } = demo;
  const campaign = await createTestCampaign(keys, { number: 0, bytes: new Uint8Array(0) });
  const tablet = await campaign.enrol('Tablet 1');
  journal = campaign.startJournal(tablet);
  await journal.openSitting();
  const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'fr', text: 'Monsieur' } as const;
  const passes: Partial<Pass>[] = [
    { name: 'Amélie Okapi' },
    { name: 'OKAPI Amelie', at: 1_386_680_460_000, letters: [letter] },
    { name: 'Zawadi', withdrawal: zawadisCode },
  ];
  for (const pass of passes) await journal.pass({ consents, ...pass });
  const parts = [
    { kind: 'enrolment' as const, bytes: tablet.enrolment.bytes },
    { kind: 'batch' as const, bytes: (await journal.batch(1)).bytes },
  ];
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of writeCarrier(parts)) chunks.push(chunk);
  await client.carry(new Blob(chunks).stream());
});

afterAll(() => demo.end());

test('reviews, judges, lists, prints, records and erases; each word is there for the next command', async () => {
  const first = await desk('review');
  expect(first.printed).toContain('middle: case 1 (same-event)');
  expect(first.printed).toMatch(/confirmed\s+4/);
  expect(first.printed + first.complaint).not.toMatch(/Okapi|Zawadi/i);
  expect((await desk('review', '--names')).printed).toContain('OKAPI Amelie');

  const entry = `${journal.text}/3`;
  const word = ['--verdict', 'not-valid', '--reason', 'duplicate', '--case', '1'];
  expect(await desk('judge', '--entry', entry, ...word)).toMatchObject({ code: 0 });
  expect(await desk('judge', '--entry', `${journal.text}/99`, ...word)).toMatchObject({ code: 2 });
  const after = await desk('review');
  expect(after.printed).toMatch(/not counted: duplicate, case 1\s+1/);
  expect(after.printed).toMatch(/confirmed\s+3/);

  expect(await desk('lists', '--to', file('lists'))).toMatchObject({ code: 0 });
  expect((await readdir(file('lists'))).sort()).toEqual([
    'contacts.csv',
    'interests.csv',
    'signatures.csv',
    'signatures.json',
    'signatures.xlsx',
  ]);
  const csv = await readFile(file('lists/signatures.csv'), 'utf8');
  expect(csv).toContain('Amélie Okapi');
  expect(csv).not.toContain('OKAPI Amelie');
  expect(Object.keys(unzipSync(await readFile(file('lists/signatures.xlsx'))))).toContain('xl/worksheets/sheet1.xml');
  expect(await desk('lists', '--to', file('lists'))).toMatchObject({ code: 5 });

  const printed = await desk('letters', '--print', file('letters.html'), '--way', 'single');
  expect(printed.printed).toContain('(1 letters)');
  expect(await readFile(file('letters.html'), 'utf8')).toContain('OKAPI Amelie');
  const posting = ['--case', '1', '--letters', '1', '--way', 'single', '--proof', 'RR 1'];
  expect((await desk('posted', ...posting)).printed).toContain('entry 2');

  const drawn = await desk('sample', '--draw', '3', '--names');
  expect(drawn.printed).toContain('3 drawn of 3 signatures, 1 judged.');
  const seed = /--seed ([\w-]{22})/.exec(drawn.printed)?.[1] ?? '';
  const again = ['sample', '--draw', '3', '--seed', seed];
  expect(await desk(...again, '--keep')).toMatchObject({ code: 2, complaint: expect.stringContaining('2 lines') });
  for (const number of [2, 4]) await desk('judge', '--entry', `${journal.text}/${number}`, '--verdict', 'valid');
  expect((await desk(...again)).printed).toContain('Valid of all: 66.7 % to 66.7 %');
  expect((await desk(...again, '--keep')).printed).toContain('entry 5');
  const once = await desk(...again);
  expect(once.printed + once.complaint).not.toMatch(/Okapi|Zawadi/i);

  expect((await desk('confirm')).printed).toContain('Published: 3 actions by 3 people confirmed, 0 in the halls');

  expect(await desk('erase', '--search', 'okapi', '--proof', file('no.json'))).toMatchObject({
    code: 2,
    printed: expect.stringContaining(`${journal.text}/3  OKAPI Amelie`),
  });
  expect(await desk('erase', '--code', 'Zawadi', '--proof', file('no.json'))).toMatchObject({ code: 2 });
  const erased = await desk('erase', '--search', 'zawa', '--proof', file('proof.json'));
  expect(erased.printed).toContain(`Erased: ${journal.text}/4.`);
  expect(JSON.parse(await readFile(file('proof.json'), 'utf8'))).toMatchObject({
    officeEntry: 6,
    erased: [{ number: 4 }],
    seenGone: true,
  });
  const code = withdrawalToText(zawadisCode);
  expect(await desk('erase', '--code', code, '--proof', file('no.json'))).toMatchObject({ code: 2 });
  const opened = await desk('open', '--csv', file('after.csv'), '--print', file('after.html'), '--names');
  expect(opened).toMatchObject({ code: 0 });
  expect(opened.printed).toContain('The centre counts the same: 4 actions, 3 people');
  const after2 = await readFile(file('after.csv'), 'utf8');
  expect(after2.match(/^.*OKAPI Amelie.*$/gm)?.map((line) => line.split(',').at(-1))).toEqual([
    'not valid: duplicate',
    '',
  ]);
  expect(after2).toMatch(/Amélie Okapi.*,valid\r$/m);
  expect((await readFile(file('after.html'), 'utf8')).match(/<td class="name"><bdi>/g)).toHaveLength(1);
  expect(opened.printed + opened.complaint + (await readFile(file('after.csv'), 'utf8'))).not.toContain('Zawadi');
});
