import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

/** What a centre gives out after its update, beside what has stayed the same: paths as in addresses. */
export type NextBuild = {
  readonly files: ReadonlyMap<string, Buffer>;
  /** Files of the old build that it knows no more. */
  readonly gone: ReadonlySet<string>;
};

/**
 * The next build of the app in this folder, in which some words say something else: as the bundler would do it, the file with the words has
 * another name, and so has every file that names it, and every one that names those. Throws where nothing says the words.
 */
export function makeNextBuild(folder: string, [said, says]: readonly [string, string]): NextBuild {
  const old = readTexts(folder);
  const texts = new Map([...old].map(([path, text]) => [path, text.replaceAll(said, says)]));
  const changed = new Set([...old].filter(([path, text]) => texts.get(path) !== text).map(([path]) => path));
  if (changed.size === 0) throw new Error(`the app nowhere says “${said}”`);
  for (const path of changed) {
    for (const [other, text] of old) if (isHashed(path) && text.includes(basename(path))) changed.add(other);
  }
  const renamed = [...changed].filter(isHashed).map((path) => [path, path.replace(/.{4}(\.\w+)$/, 'next$1')] as const);
  const files = new Map<string, Buffer>();
  for (const path of changed) {
    let text = texts.get(path) ?? '';
    for (const [from, to] of renamed) text = text.replaceAll(basename(from), basename(to));
    files.set(renamed.find(([from]) => from === path)?.[1] ?? path, Buffer.from(text));
  }
  const worker = (files.get('/sw.js') ?? '').toString();
  files.set('/sw.js', Buffer.from(renewPage(worker, files.get('/index.html'))));
  return { files, gone: new Set(renamed.map(([from]) => from)) };
}

/** The worker's list names the page by what is in it. */
function renewPage(worker: string, page: Buffer | undefined): string {
  const entry = /"revision":"\w+","url":"index\.html"/;
  if (!page || !entry.test(worker)) throw new Error('the worker does not name the page');
  const revision = createHash('md5').update(page).digest('hex');
  return worker.replace(entry, `"revision":"${revision}","url":"index.html"`);
}

function isHashed(path: string): boolean {
  return path.startsWith('/assets/');
}

function readTexts(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths
      .filter((path) => /\.(js|css|html)$/.test(path))
      .map((path) => [`/${relative(folder, path).split(sep).join('/')}`, readFileSync(path, 'utf8')]),
  );
}
