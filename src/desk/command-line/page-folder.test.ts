import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AttachmentRef, EntryHeader } from '../../protocol/entry-header.ts';
import { encodePageFile, type PageFile } from '../../protocol/page-file.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { sealAttachment } from '../../sealing/seal-attachment.ts';
import type { OpenedEntry } from '../journal-news.ts';
import { type CampaignKeys, makeCampaignKeys } from '../keys/campaign-keys.ts';
import { createPageOpener } from '../open-page.ts';
import { makeTestPass } from '../test-office.ts';
import { openPageFolder, type PageFetcher, type PageFolder } from './page-folder.ts';
import { arePagesClean, pagesToLines } from './page-lines.ts';

let keys: CampaignKeys;
let folder: string;
const journal = bytesToBase64url(randomBytes(16));
const photo: PageFile = { kind: 'photo', type: 'image/webp', bytes: Uint8Array.of(82, 73, 70, 70, 1, 2, 3) };
const ink: PageFile = {
  kind: 'ink',
  ink: {
    width: 2_800,
    strokes: [
      [
        { x: 5, y: 10, pressure: -1 },
        { x: 90, y: 1_000, pressure: -1 },
      ],
    ],
  },
};

beforeAll(async () => {
  keys = await makeCampaignKeys();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'barua-pages-'));
  await mkdir(join(folder, 'sealed'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Seals a page as a tablet does; `name` gives its file's name from its digest, and none leaves it out. */
async function seal(page: PageFile, name: (digest: string) => string | undefined = (digest) => digest) {
  const place = { campaign: keys.campaign, journal: base64urlToBytes(journal) ?? new Uint8Array() };
  const sealed = await sealAttachment(
    encodePageFile(page),
    keys.opening[0]?.pair.publicBytes ?? new Uint8Array(),
    place,
  );
  const ref: AttachmentRef = { digest: digestBytes(sealed), bytes: sealed.length, role: 'photo' };
  const written = name(bytesToBase64url(ref.digest));
  if (written !== undefined) await writeFile(join(folder, 'sealed', written), sealed);
  return ref;
}

function makeEntry(attachments: readonly AttachmentRef[], body: OpenedEntry['body'], number = 7): OpenedEntry {
  const header: EntryHeader = {
    ...{ number, kind: body.kind, opening: 1, minutes: 2, cells: [], people: 0, key: 1, attachments },
    about: { kind: 'none' },
  };
  return { journal, number, header, body, sitting: undefined };
}

const consents = [{ id: 'deliver', version: 1, language: 'fr' }] as const;
const pass = { kind: 'pass', pass: makeTestPass({ consents }) } as const;
const silentPass = { kind: 'pass', pass: makeTestPass({ consents: [{ ...consents[0], id: 'hall' }] }) } as const;
const sheetPhoto = { kind: 'sheet-photo', at: 1_000, sheet: 'G12349865M' } as const;

async function open(fetchPage?: PageFetcher): Promise<PageFolder> {
  const [from, to] = [join(folder, 'sealed'), join(folder, 'out')];
  const opened = await openPageFolder(from, to, await createPageOpener(keys), fetchPage);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}

function take(pages: PageFolder, entry: OpenedEntry, isTakenBack = false) {
  return pages.take({ entry, isTakenBack });
}

test('pages of letters and photographs of sheets are written as pictures, ink as a drawing, for their owner only', async () => {
  const [first, second] = [await seal(photo), await seal(ink, (digest) => `${journal}.7.${digest}`)];
  const third = await seal(photo);
  const pages = await open();
  await take(pages, makeEntry([first, second], pass));
  await take(pages, makeEntry([third], sheetPhoto, 8));
  const names = [`page-${journal}-7-1.webp`, `page-${journal}-7-2.svg`, `sheet-G123-49865-M-${journal}-8-1.webp`];
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(names);
  expect(new Uint8Array(await readFile(join(folder, 'out', names[0] ?? '')))).toEqual(photo.bytes);
  const svg = await readFile(join(folder, 'out', names[1] ?? ''), 'utf8');
  expect(svg).toContain('viewBox="0 0 2800 4000"');
  expect(svg).toContain('<path d="M5 10L90 1000"/>');
  expect((await stat(join(folder, 'out', names[0] ?? ''))).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'out'))).mode & 0o777).toBe(0o700);
  expect(pages.find(bytesToBase64url(first.digest))).toBe(join(folder, 'out', names[0] ?? ''));
  expect(arePagesClean(pages.report())).toBe(true);
  expect(pages.report()).toMatchObject({ opened: 3, missing: [], broken: [], foreign: [] });
});

test('what was taken back, and pages of those who did not agree to delivery, lie apart and are counted', async () => {
  const refs = [await seal(photo), await seal(photo), await seal(ink), await seal(photo)];
  const [sent, withdrawn, silent, sheet] = refs.map((ref) => [ref]);
  const pages = await open();
  await take(pages, makeEntry(sent ?? [], pass, 1));
  expect(pagesToLines(pages.report()).join('\n')).not.toContain('Not to be delivered');
  await take(pages, makeEntry(withdrawn ?? [], pass, 2), true);
  await take(pages, makeEntry(silent ?? [], silentPass, 3));
  await take(pages, makeEntry(sheet ?? [], sheetPhoto, 4), true);
  const apart = join(folder, 'out', 'not-to-deliver');
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(['not-to-deliver', `page-${journal}-1-1.webp`]);
  expect((await readdir(apart)).sort()).toEqual([
    `page-${journal}-2-1.webp`,
    `page-${journal}-3-1.svg`,
    `sheet-G123-49865-M-${journal}-4-1.webp`,
  ]);
  expect((await stat(apart)).mode & 0o777).toBe(0o700);
  expect(pages.find(bytesToBase64url(refs[1]?.digest ?? new Uint8Array()))).toBe(
    join(apart, `page-${journal}-2-1.webp`),
  );
  expect(pages.report()).toMatchObject({ opened: 4, kept: { folder: apart, pages: 3 } });
  expect(arePagesClean(pages.report())).toBe(true);
  expect(pagesToLines(pages.report())).toContain(`Not to be delivered: 3 of these, apart in ${apart}`);
});

test('what is missing, changed, cut off, of another journal or of no entry is listed, and the rest is opened', async () => {
  const good = await seal(photo);
  const missing = await seal(photo, () => undefined);
  const changed = await seal(photo);
  const cut = await seal(photo);
  const name = (ref: AttachmentRef) => bytesToBase64url(ref.digest);
  const spoil = async (ref: AttachmentRef, change: (bytes: Buffer) => Buffer) => {
    const path = join(folder, 'sealed', name(ref));
    await writeFile(path, change(await readFile(path)));
  };
  await spoil(changed, (bytes) => Buffer.from(bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte))));
  await spoil(cut, (bytes) => bytes.subarray(0, 50));
  await seal(photo, () => 'holiday.jpg');
  const stranger = await seal(photo);
  const elsewhere = { ...makeEntry([await seal(photo)], pass, 9), journal: bytesToBase64url(randomBytes(16)) };
  const pages = await open();
  await take(pages, makeEntry([good, missing, changed, cut], pass));
  await take(pages, elsewhere);
  const report = pages.report();
  expect(report.opened).toBe(1);
  expect(report.missing.map(({ digest }) => digest)).toEqual([name(missing)]);
  expect(report.broken.map(({ number, page, why }) => [number, page, why.kind])).toEqual([
    [7, 3, 'page-differs'],
    [7, 4, 'page-differs'],
    [9, 1, 'key-wrong'],
  ]);
  expect([...report.foreign].sort()).toEqual([name(stranger), 'holiday.jpg'].sort());
  expect(arePagesClean(report)).toBe(false);
  const lines = pagesToLines(report).join('\n');
  expect(lines).toContain('1 opened, 1 not here, 3 broken, 2 of no entry');
  expect(lines).toContain(`entry 7, page 2 (${name(missing)})`);
});

test('a page of a later version is told, and nothing is written for it', async () => {
  const later = await seal({ ...photo, type: 'image/webp' });
  const pages = await openPageFolder(join(folder, 'sealed'), join(folder, 'out'), async () => ({
    ok: false,
    problem: { kind: 'page-not-understood' },
  }));
  if (!pages.ok) throw new Error(pages.problem.kind);
  await take(pages.value, makeEntry([later], pass));
  expect(pagesToLines(pages.value.report()).join('\n')).toContain('newer version');
  expect(await readdir(join(folder, 'out'))).toEqual([]);
});

test('a folder that is not there, and one that is there already, are refused', async () => {
  const opener = await createPageOpener(keys);
  expect(await openPageFolder(join(folder, 'nowhere'), join(folder, 'out'), opener)).toMatchObject({
    problem: { kind: 'folder-missing' },
  });
  await mkdir(join(folder, 'out'));
  expect(await openPageFolder(join(folder, 'sealed'), join(folder, 'out'), opener)).toMatchObject({
    problem: { kind: 'file-exists' },
  });
});

test('what only the centre has is fetched once, kept if it is what it should be, and opened', async () => {
  const [there, damaged] = [await seal(photo), await seal(photo)];
  const name = (ref: AttachmentRef) => bytesToBase64url(ref.digest);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const ref of [there, damaged]) {
    const path = join(folder, 'sealed', name(ref));
    files.set(name(ref), new Uint8Array(await readFile(path)));
    await rm(path);
  }
  files.get(name(damaged))?.fill(0, 40, 41);
  const asked: string[] = [];
  const pages = await open(async (of, digest) => {
    asked.push(digest);
    return of === journal ? files.get(digest) : undefined;
  });
  await take(pages, makeEntry([there, damaged, there], pass));
  expect(pages.report()).toMatchObject({ opened: 1, missing: [{ digest: name(damaged) }], broken: [] });
  expect(asked).toEqual([name(there), name(damaged)]);
  expect(await readdir(join(folder, 'sealed'))).toEqual([name(there)]);
});
