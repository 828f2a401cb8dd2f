import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { chromium, expect, test } from '@playwright/test';
import { hitToText, type SearchReport, searchFolders } from './byte-search.ts';
import { chromiumFlags, findChromium } from './find-chromium.ts';
import { unpackSnappy } from './snappy.ts';

const name = 'Zébédée Ńkúlù wa Ìlúngà';
const burmese = 'ဒေါ်ခင်မြင့်ဆွေ';
const letter = 'Nobody shall be held in the lamp room of the harbour museum.';
const needles = [
  { text: name, what: 'name' },
  { text: burmese, what: 'name' },
  { text: letter, what: 'letter' },
];

test('finds what a page wrote into IndexedDB and localStorage, in logs and in packed tables', async ({
  browserName: _,
}, info) => {
  const profile = info.outputPath('profile');
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: chromiumFlags,
  });
  await browser.route('http://localhost/', (route) => route.fulfill({ contentType: 'text/html', body: '<p>x</p>' }));
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto('http://localhost/');
  await page.evaluate(writeEverywhere, { name, burmese, letter });
  await browser.close();
  const report = searchFolders([profile], needles);
  expect(report.unreadable).toEqual([]);
  const places = (what: string) => report.hits.filter(({ needle }) => needle.text === what).map(({ how }) => how);
  expect(places(name).join()).toContain('LevelDB table');
  expect(places(burmese).join()).toContain('LevelDB table');
  expect(places(letter).join()).toMatch(/LevelDB table, Snappy value/);
  expect(report.hits.map(({ file }) => file).join()).toMatch(/Local Storage.*IndexedDB|IndexedDB.*Local Storage/s);
});

test('finds a text packed by gzip, Zstandard, or by Brotli in a cached answer, and in a file name', ({
  browserName: _,
}, info) => {
  const folder = info.outputPath('packed');
  mkdirSync(folder, { recursive: true });
  const text = `${'… '.repeat(400)}${letter}${' …'.repeat(400)}`;
  const key = 'https://centre/letter';
  const head = Buffer.alloc(24);
  head.write('305c72a71b6dfbfc', 'hex');
  head.writeUInt32LE(key.length, 12);
  writeFileSync(join(folder, 'a'), Buffer.concat([Buffer.from('front'), gzipSync(text), Buffer.from('behind')]));
  writeFileSync(join(folder, 'b'), Buffer.concat([Buffer.from('front'), zstdCompressSync(text)]));
  writeFileSync(join(folder, 'c'), Buffer.concat([head, Buffer.from(key), brotliCompressSync(text)]));
  writeFileSync(join(folder, `${name}.txt`), '');
  const report = searchFolders([folder], needles);
  expect(filesOf(report)).toEqual(['packed/a', 'packed/b', 'packed/c', `packed/${name}.txt`]);
  expect(report.hits.map(hitToText).join()).toContain('gzip at 5');
});

test('finds a text on the border of two windows of a large file', ({ browserName: _ }, info) => {
  const folder = info.outputPath('large');
  mkdirSync(folder, { recursive: true });
  const bytes = Buffer.alloc(40_000_000, 0xaa);
  bytes.write(letter, 33_554_432 - 20, 'utf16le');
  writeFileSync(join(folder, 'large'), bytes);
  const report = searchFolders([folder], needles);
  expect(report.hits.map(({ encoding }) => encoding)).toEqual(['UTF-16LE']);
  expect(report.bytes).toBe(40_000_000);
});

test('finds nothing where nothing is, and refuses a folder that does not exist', ({ browserName: _ }, info) => {
  const folder = info.outputPath('clean');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a'), letter.slice(0, -1));
  expect(searchFolders([folder], needles)).toMatchObject({ hits: [], files: 1, unreadable: [] });
  expect(() => searchFolders([join(folder, 'gone')], needles)).toThrow('ENOENT');
});

test('unpacks Snappy: literals, near and overlapping copies; refuses what is none', () => {
  const packed = Buffer.from([10, 0x08, 0x61, 0x62, 0x63, 0x0d, 0x03]);
  expect(Buffer.from(unpackSnappy(packed) ?? []).toString()).toBe('abcabcabca');
  expect(unpackSnappy(packed.subarray(0, 4))).toBeUndefined();
  expect(unpackSnappy(Buffer.from([10, 0x0d, 0x03]))).toBeUndefined();
});

function filesOf(report: SearchReport): string[] {
  return [...new Set(report.hits.map(({ file }) => file))].sort((one, other) => one.localeCompare(other));
}

/** Runs in the page. Random bulk makes LevelDB write its log out to tables, as in a long day. */
async function writeEverywhere(texts: Readonly<Record<'name' | 'burmese' | 'letter', string>>): Promise<void> {
  const opening = indexedDB.open('control', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows').createIndex('name', 'name');
  await new Promise((done) => {
    opening.onsuccess = done;
  });
  const put = async (values: readonly unknown[], key: string) => {
    const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
    for (const [index, value] of values.entries()) writing.objectStore('rows').put(value, `${key}${index}`);
    await new Promise((done) => {
      writing.oncomplete = done;
    });
  };
  await put([{ ...texts, pad: texts.letter.repeat(2000) }], 'person');
  for (let i = 0; i < 12; i += 1) {
    await put(
      Array.from({ length: 16 }, () => crypto.getRandomValues(new Uint8Array(32_768))),
      `bulk${i}`,
    );
  }
  localStorage.setItem('draft', JSON.stringify(texts));
}
