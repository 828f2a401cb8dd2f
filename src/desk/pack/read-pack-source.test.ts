import { expect, test } from 'vitest';
import { textToBytes } from '../../sealing/bytes.ts';
import { examplePackSource, examplePicture } from './example-pack.ts';
import { makeDictionaryBytes } from './make-dictionary.ts';
import { readPackSource } from './read-pack-source.ts';

const campaign = new Uint8Array(16);
const readPicture = async (file: string) => (file === 'mira.svg' ? textToBytes(examplePicture) : undefined);
const [mira] = examplePackSource.cases;

test('takes the example', async () => {
  const read = await readPackSource(JSON.stringify(examplePackSource), campaign, readPicture);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { pack, events } = read.value;
  expect(pack.cases[0]).toMatchObject({ number: 1, name: { en: 'Mira Example' }, picture: { type: 'image/svg+xml' } });
  expect(new TextDecoder().decode(pack.cases[0]?.picture.bytes)).toBe(examplePicture);
  expect(pack.cases[0]?.talkingPoints?.['en']).toMatch(/^Can a poem/);
  expect(pack.outcomes).toMatchObject([{ name: { en: 'Tomas Example' }, year: 2026 }]);
  expect(events).toMatchObject([{ title: 'School debate', day: 21_162, cases: [1], under18: true }]);
  expect(events[0]?.id).toMatch(/^[A-Za-z0-9_-]{11}$/);
});

test('gives an event the same id each time, and another to another', async () => {
  const [event] = examplePackSource.events;
  const source = { ...examplePackSource, events: [event, { ...event, date: '2027-12-11' }, event] };
  const read = await readPackSource(JSON.stringify(source), campaign, readPicture);
  const ids = read.ok ? read.value.events.map(({ id }) => id) : [];
  expect(ids[0]).toBe(ids[2]);
  expect(ids[0]).not.toBe(ids[1]);
});

test.each<[string, unknown, string, string]>([
  ['a missing field', { ...examplePackSource, privacy: undefined }, 'privacy', 'shape'],
  ['a misspelt field', { ...examplePackSource, langauges: [] }, 'langauges', 'shape'],
  [
    'a path out of the folder',
    withCase({ picture: { ...mira.picture, file: '../x.svg' } }),
    'cases[0].picture.file',
    'shape',
  ],
  [
    'a picture that is not there',
    withCase({ picture: { ...mira.picture, file: 'x.svg' } }),
    'cases[0].picture.file',
    'picture-missing',
  ],
  ['an empty text', withCase({ story: { en: ' ', fr: 'x' } }), 'cases[0].story.en', 'text-missing'],
  [
    'an outcome without a word',
    { ...examplePackSource, outcomes: [{ name: { en: 'T' }, year: 2026, what: { fr: 'x' } }] },
    'outcomes[0].what.en',
    'text-missing',
  ],
  ['one number twice', { ...examplePackSource, cases: [mira, mira] }, 'cases[1].number', 'number-twice'],
  [
    'an event for no case',
    { ...examplePackSource, events: [{ title: 'E', date: '2027-01-01', cases: [4] }] },
    'events[0].cases',
    'case-unknown',
  ],
  [
    'an impossible date',
    { ...examplePackSource, events: [{ title: 'E', date: '2027-13-01' }] },
    'events[0].date',
    'shape',
  ],
])('points at %s', async (_title, source, at, kind) => {
  const read = await readPackSource(JSON.stringify(source), campaign, readPicture);
  expect(read).toMatchObject({ ok: false, problem: { kind: 'pack-source-wrong', faults: [{ at, what: { kind } }] } });
});

test('refuses a picture that is not what its name says', async () => {
  const read = await readPackSource(JSON.stringify(examplePackSource), campaign, async () => textToBytes('MZ'));
  expect(read).toMatchObject({ ok: false, problem: { faults: [{ what: { kind: 'picture-not-as-named' } }] } });
});

test('says so where it is not JSON', async () => {
  const read = await readPackSource('{"barua":', campaign, readPicture);
  expect(read).toEqual({ ok: false, problem: { kind: 'pack-source-not-json' } });
});

test('makes a dictionary no longer than deflate looks back, the same each time', async () => {
  const read = await readPackSource(JSON.stringify(examplePackSource), campaign, readPicture);
  if (!read.ok) throw new Error(read.problem.kind);
  const { pack } = read.value;
  expect(makeDictionaryBytes(pack)).toEqual(makeDictionaryBytes(pack));
  const long = { ...pack, cases: Array.from({ length: 500 }, () => pack.cases).flat() };
  expect(makeDictionaryBytes(long)).toHaveLength(32_768);
});

function withCase(changes: object): unknown {
  return { ...examplePackSource, cases: [{ ...mira, ...changes }] };
}
