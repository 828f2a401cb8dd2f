import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { CasePack } from '../../domain/case-pack.ts';
import { textToBytes } from '../../sealing/bytes.ts';
import { readDraftFile, writeDraftFile } from './draft-file.ts';
import { addCase, addOutcome, removeCase, setAt, textsAt } from './edit-source.ts';
import { makeExampleDraft, type PackDraft, packToDraft, tidySource } from './pack-draft.ts';
import { readPackSource } from './read-pack-source.ts';
import { findGaps, pathToText } from './source-texts.ts';

const draft = makeExampleDraft();

async function toPack({ source, pictures }: PackDraft): Promise<CasePack> {
  const text = JSON.stringify(tidySource(source));
  const read = await readPackSource(text, new Uint8Array(16), async (file) => pictures[file]);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return { ...read.value.pack, serial: 1, dictionary: { number: 1, bytes: new Uint8Array(0) } };
}

test('a published pack opened as a draft, saved, opened and published again is the same pack', async () => {
  const pack = await toPack(draft);
  const again = readDraftFile(writeDraftFile(packToDraft(pack)));
  if (!again.ok) throw new Error(again.problem.kind);
  const ours = await toPack(again.value);
  expect({ ...ours, cases: [] }).toEqual({ ...pack, cases: [] });
  expect(ours.cases).toEqual(pack.cases);
});

test('a picture that was taken out again is not in the file', () => {
  const pictures = { ...draft.pictures, 'old.webp': new Uint8Array(9) };
  const again = readDraftFile(writeDraftFile({ ...draft, pictures }));
  expect(again.ok && Object.keys(again.value.pictures)).toEqual(['mira.svg']);
});

test('what somebody has not filled in is not published: blank texts, an act without words, talking points without a point', () => {
  let { source } = draft;
  source = setAt(source, ['cases', 0, 'talkingPoints'], { en: ' ', fr: '' });
  source = setAt(source, ['cases', 0, 'phone', 'sms'], { number: '', text: { en: '' } });
  source = setAt(source, ['cases', 0, 'phone', 'social', 'text'], { en: 'Read this' });
  source = setAt(source, ['cases', 0, 'name', 'fr'], ' ');
  source = setAt(source, ['outcomes'], []);
  const tidy = tidySource(source);
  expect(tidy.cases[0]).not.toHaveProperty('talkingPoints');
  expect(tidy.cases[0]?.phone).toEqual({ social: { text: { en: 'Read this' } } });
  expect(tidy.cases[0]?.name).toEqual({ en: 'Mira Example' });
  expect(tidy.cases[0]?.addressee.address).toBe('1 Court Street\nExampleville');
  expect(tidy).not.toHaveProperty('outcomes');
});

test('gaps are the texts that a language lacks', () => {
  const languages = [...draft.source.languages, 'sw'];
  const gaps = findGaps({ ...setAt(draft.source, ['cases', 0, 'story', 'fr'], ''), languages });
  expect(gaps.get('fr')?.map(pathToText)).toEqual(['cases[0].story']);
  expect(gaps.get('sw')?.map(pathToText)).toContain('outcomes[0].what');
  expect(gaps.get('sw')?.map(pathToText)).toContain('notice');
  expect(gaps.has('en')).toBe(false);
});

test('cases keep their numbers for ever, and an outcome names its case', () => {
  const two = addCase(draft.source);
  expect(two.cases.map(({ number }) => number)).toEqual([1, 2]);
  const without = removeCase(
    {
      ...two,
      events: [
        { ...event, cases: [1] },
        { ...event, cases: [1, 2] },
      ],
    },
    1,
  );
  expect(without.cases.map(({ number }) => number)).toEqual([2]);
  expect(without.events.map(({ cases }) => cases)).toEqual([[2]]);
  const told = addOutcome(draft.source, 1, 2026);
  expect(told.outcomes?.at(-1)).toEqual({
    case: 1,
    name: textsAt(told, ['cases', 0, 'name']),
    country: '',
    year: 2026,
    what: {},
  });
});

test.each([
  ['something else', textToBytes('%PDF-1.4')],
  ['a torn ZIP', writeDraftFile(draft).slice(0, 300)],
  ['a ZIP without a pack', new Uint8Array(zipSync({ 'a.txt': textToBytes('x') }))],
  ['a ZIP that unpacks to gigabytes', new Uint8Array(zipSync({ 'pack.json': new Uint8Array(9_000_000) }))],
  ['a pack of another form', new Uint8Array(zipSync({ 'pack.json': textToBytes('{"barua":"pack source 9"}') }))],
])('%s is no draft', (_what, bytes) => {
  expect(readDraftFile(bytes).ok).toBe(false);
});

test('a folder around the pack does not matter', () => {
  const bytes = zipSync({
    'mine/pack.json': textToBytes(JSON.stringify(draft.source)),
    'mine/mira.svg': textToBytes('<svg/>'),
  });
  const read = readDraftFile(new Uint8Array(bytes));
  expect(read.ok && Object.keys(read.value.pictures)).toEqual(['mira.svg']);
});

const event: PackDraft['source']['events'][number] = {
  id: undefined,
  title: 'E',
  kind: 'debate',
  venue: '',
  city: '',
  country: '',
  date: '2027-01-01',
  expected: 0,
  goal: 0,
  cases: undefined,
  under18: false,
  profile: 'full',
};
