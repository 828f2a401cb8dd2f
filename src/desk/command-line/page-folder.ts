import { join } from 'node:path';
import type { Bytes } from '../../domain/bytes.ts';
import { good, type Outcome } from '../../domain/outcome.ts';
import { mayDeliver } from '../../domain/pass.ts';
import { sheetNumberToText } from '../../domain/sheet-number.ts';
import type { PageFile } from '../../protocol/page-file.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import { inkPageToSvg } from '../ink-to-svg.ts';
import type { OpenedEntry } from '../journal-news.ts';
import type { PageOpener, PageProblem } from '../open-page.ts';
import { createNewFolder, type DiskProblem, listFolder, readBytesFile, removeNewFolder, writeNewFile } from './disk.ts';

/** A page of an entry: which it is of the entry's (from 1), and its digest in base64url. */
type PagePlace = {
  readonly journal: string;
  readonly number: number;
  readonly page: number;
  readonly digest: string;
};

/** What came of the sealed files in a folder. */
export type PagesReport = {
  /** Where the opened ones are. */
  readonly folder: string;
  readonly opened: number;
  /** Those of the opened ones that nobody may deliver, in a folder of their own. */
  readonly kept: { readonly folder: string; readonly pages: number };
  readonly missing: readonly PagePlace[];
  readonly broken: readonly (PagePlace & { readonly why: PageProblem })[];
  /** Names of files that no opened entry names. */
  readonly foreign: readonly string[];
};

/** Opens sealed files as their entries come by, one at a time, and writes what is in them to a new folder. */
export type PageFolder = {
  readonly take: (collected: CollectedEntry) => Promise<Outcome<undefined, DiskProblem>>;
  /** Where the page with this digest was written; `undefined` where it is not here. */
  readonly find: (digest: string) => string | undefined;
  readonly report: () => PagesReport;
  /** Removes the new folder: not everything was opened, and part would pass for the whole. */
  readonly discard: () => Promise<void>;
};

/** A page that is not in the folder from elsewhere, unverified; `undefined` where it is not there either. */
export type PageFetcher = (journal: string, digest: string) => Promise<Bytes | undefined>;

/**
 * Files are named by their digests, as they travel, or as a tablet names them. Makes the folder `to`, which must not be there yet, and in it `not-to-deliver`
 * once there is something for it: what was taken back, and pages of those who did not agree to delivery.
 */
export async function openPageFolder(
  from: string,
  to: string,
  openPage: PageOpener,
  fetchPage: PageFetcher = async () => undefined,
): Promise<Outcome<PageFolder, DiskProblem>> {
  const listed = await listFolder(from);
  if (!listed.ok) return listed;
  const made = await createNewFolder(to);
  if (!made.ok) return made;
  const nameByDigest = new Map(listed.value.flatMap((name) => (toDigest(name) ? [[toDigest(name), name]] : [])));
  const foreign = new Set(listed.value);
  const writtenByDigest = new Map<string, string>();
  const missing: PagesReport['missing'][number][] = [];
  const broken: PagesReport['broken'][number][] = [];
  const keptFolder = join(to, 'not-to-deliver');
  let kept = 0;

  /** What was fetched once stays in the folder, if it is what it should be. */
  async function bring(journal: string, digest: string): Promise<string | undefined> {
    const bytes = await fetchPage(journal, digest);
    if (!bytes || bytesToBase64url(digestBytes(bytes)) !== digest) return undefined;
    if (!(await writeNewFile(join(from, digest), bytes)).ok) return undefined;
    nameByDigest.set(digest, digest);
    return digest;
  }

  async function findFolder(mayGoOut: boolean): Promise<Outcome<string, DiskProblem>> {
    if (mayGoOut) return good(to);
    const made = kept === 0 ? await createNewFolder(keptFolder) : good(undefined);
    return made.ok ? good(keptFolder) : made;
  }

  async function take({ entry, isTakenBack }: CollectedEntry): Promise<Outcome<undefined, DiskProblem>> {
    const mayGoOut = !isTakenBack && (entry.body.kind !== 'pass' || mayDeliver(entry.body.pass));
    for (const [at, ref] of entry.header.attachments.entries()) {
      const digest = bytesToBase64url(ref.digest);
      const place = { journal: entry.journal, number: entry.number, page: at + 1, digest };
      const name = nameByDigest.get(digest) ?? (await bring(entry.journal, digest));
      if (name === undefined) {
        missing.push(place);
        continue;
      }
      foreign.delete(name);
      if (writtenByDigest.has(digest)) continue;
      const sealed = await readBytesFile(join(from, name));
      if (!sealed.ok) return sealed;
      const page = await openPage(entry, ref, sealed.value);
      if (!page.ok) {
        broken.push({ ...place, why: page.problem });
        continue;
      }
      const into = await findFolder(mayGoOut);
      if (!into.ok) return into;
      const path = join(into.value, toFileName(entry, at + 1, page.value));
      const written = await writeNewFile(
        path,
        page.value.kind === 'ink' ? inkPageToSvg(page.value.ink) : page.value.bytes,
      );
      if (!written.ok) return written;
      writtenByDigest.set(digest, path);
      if (!mayGoOut) kept += 1;
    }
    return good(undefined);
  }

  return good({
    take,
    find: (digest) => writtenByDigest.get(digest),
    report: () => ({
      folder: to,
      opened: writtenByDigest.size,
      kept: { folder: keptFolder, pages: kept },
      missing,
      broken,
      foreign: [...foreign],
    }),
    discard: () => removeNewFolder(to),
  });
}

/** Whether a folder of sealed files has one with this digest and so many bytes. */
export async function openPageList(
  folder: string,
): Promise<Outcome<(digest: string, bytes: number) => Promise<boolean>, DiskProblem>> {
  const listed = await listFolder(folder);
  if (!listed.ok) return listed;
  const nameByDigest = new Map(listed.value.map((name) => [toDigest(name), name]));
  return good(async (digest, bytes) => {
    const name = nameByDigest.get(digest);
    const file = name === undefined ? undefined : await readBytesFile(join(folder, name));
    return file?.ok === true && file.value.length === bytes && bytesToBase64url(digestBytes(file.value)) === digest;
  });
}

/** `DIGEST`, or `JOURNAL.NUMBER.DIGEST` as in a tablet's own folder. */
function toDigest(name: string): string {
  return /^(?:[\w-]{22}\.\d+\.)?([\w-]{43})$/.exec(name)?.[1] ?? '';
}

/** Says what it is and where it belongs; nobody's name. */
function toFileName({ journal, number, body }: OpenedEntry, page: number, file: PageFile): string {
  const what = body.kind === 'sheet-photo' ? `sheet-${sheetNumberToText(body.sheet)}` : 'page';
  const ending = file.kind === 'ink' ? 'svg' : { 'image/jpeg': 'jpg', 'image/webp': 'webp' }[file.type];
  return `${what}-${journal}-${number}-${page}.${ending}`;
}
