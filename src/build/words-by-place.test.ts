import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Language, languages } from '../text/languages.ts';
import { loadWriting } from '../text/writing.ts';
import { toPlaces, wordsByPlace } from './words-by-place.ts';

const text = resolve(import.meta.dirname, '../text');
const from = { english: '/en/part.ts', nameLike: '/name-like.ts' };
const english = "export const partEnglish = { a: 'One', b: { 'c-d': 'Two', e: ['Three'] } };";

/** What a build holds, loaded as a tablet loads it. */
let built: { readonly languages: readonly Language[]; readonly loadWriting: typeof loadWriting };
let isByPlace = false;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'words-'));
  const entry = join(folder, 'entry.ts');
  await writeFile(
    entry,
    `export { languages } from '${text}/languages.ts'; export { loadWriting } from '${text}/writing.ts';`,
  );
  const [output] = (await build({
    configFile: false,
    logLevel: 'silent',
    root: resolve(text, '../..'),
    plugins: [wordsByPlace],
    build: {
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  const { code } = output?.output[0] ?? { code: '' };
  isByPlace = !code.includes('tabletNameMissing: "Donnez') && code.includes('Donnez un nom à la tablette');
  const file = join(folder, 'built.mjs');
  await writeFile(file, code);
  built = await import(pathToFileURL(file).href);
});

afterAll(() => rm(folder, { recursive: true }));

test('a build holds no name of a sentence in other languages than English', () => {
  expect(isByPlace).toBe(true);
});

test.each(languages.map(({ tag }) => tag))(
  '%s says in a build what its sources say, each under its name',
  async (tag) => {
    const [said, meant] = await Promise.all([loadAll(tag, built), loadAll(tag, { languages, loadWriting })]);
    expect(said.size).toBeGreaterThan(500);
    expect(said).toEqual(meant);
  },
);

test('names stand in English’s order, whatever the order in the source', () => {
  const code =
    "const say = String;\nexport const partFrench: X = { b: { e: ['Trois'], 'c-d': () => say(2) }, a: 'Un' };";
  expect(toPlaces(code, english, from)).toMatch(/nameLike\(english, \['Un',\(\) => say\(2\),\['Trois'\]\]\);$/);
});

test.each([
  ['a missing name', "export const partFrench = { a: 'Un', b: { e: ['Trois'] } };", '/b/c-d'],
  ['an added name', "export const partFrench = { a: 'Un', b: { 'c-d': 'Deux', e: ['Trois'], f: 'Quatre' } };", '/b/f'],
  ['names of other parts', "export const partFrench = { ...other, a: 'Un' };", 'not a name'],
  ['names like numbers', "export const partFrench = { 1: 'Un' };", 'not a name'],
  ['no sentences', 'export const partFrench = { ...one, ...other };', 'only parts'],
])('%s stops the build', (_what, code, why) => {
  expect(() => toPlaces(code, english, from)).toThrow(why);
});

/** All that a language says, by path; functions are given every count that languages tell apart. */
async function loadAll(tag: string, from: typeof built): Promise<ReadonlyMap<string, unknown>> {
  const language = from.languages.find((one) => one.tag === tag);
  const parts = await Promise.all([language?.load(), language?.loadOrganiser(), from.loadWriting(tag)]);
  return new Map(parts.flatMap((part, index) => listSaid(part, `${index}`)));
}

function listSaid(words: unknown, path: string): (readonly [string, unknown])[] {
  if (typeof words === 'function') return [[path, [0, 1, 2, 3, 11, 100].map((n) => String(words(n, n + 1)))]];
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words as object).flatMap(([key, value]) => listSaid(value, `${path}/${key}`));
}
