import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listLayers } from './byte-layers.ts';
import { createNeedleFinder, type Found, type Needle, type NeedleFinder } from './needle-finder.ts';

/** Where a text was found that must not be there. `how` says through which wrapping, `at` is the place within that. */
export type Hit = Found & { readonly file: string; readonly how: string };

export type SearchReport = {
  readonly hits: readonly Hit[];
  readonly files: number;
  /** Read from disk. */
  readonly bytes: number;
  /** Readings beyond the bytes as they are: tables, logs, packed members. */
  readonly unpacked: number;
  /** Files, or tables in them, that are there but could not be read: a search with any is none. */
  readonly unreadable: readonly string[];
};

/** Larger files are read in windows of so many bytes. */
const windowBytes = 33_554_432;

/**
 * Looks through every file below the folders, its name too, for the needles. Links and sockets are passed over. Throws where a folder does not
 * exist: nothing searched would look like nothing found.
 */
export function searchFolders(folders: readonly string[], needles: readonly Needle[]): SearchReport {
  const finder = createNeedleFinder(needles);
  const hits: Hit[] = [];
  const unreadable: string[] = [];
  let files = 0;
  let bytes = 0;
  let unpacked = 0;
  for (const folder of folders) {
    for (const path of listFiles(folder)) {
      const file = relative(join(folder, '..'), path);
      files += 1;
      hits.push(...finder.find(Buffer.from(file)).map((found) => ({ ...found, file, how: 'its name' })));
      try {
        for (const window of readWindows(path, finder)) {
          bytes += window.fresh;
          for (const layer of listLayers(path, window.bytes)) {
            if (layer.how !== 'as it is') unpacked += 1;
            if (layer.damaged) unreadable.push(`${file} (${layer.how})`);
            hits.push(...finder.find(layer.bytes).map((found) => ({ ...found, file, how: layer.how })));
          }
        }
      } catch {
        unreadable.push(file);
      }
    }
  }
  return { hits, files, bytes, unpacked, unreadable };
}

/** A hit as one line, with the text itself: only invented people are ever looked for. */
export function hitToText({ file, how, encoding, needle, at }: Hit): string {
  return `${needle.what} “${needle.text}” in ${file}, ${how}, ${encoding}, byte ${at}`;
}

function* listFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listFiles(path);
    else if (lstatSync(path).isFile()) yield path;
  }
}

/** Windows overlap by the longest pattern, so that nothing hides on a border. */
function* readWindows(
  path: string,
  { longestPatternBytes }: NeedleFinder,
): Generator<{ readonly bytes: Uint8Array; readonly fresh: number }> {
  const file = openSync(path, 'r');
  try {
    let carried = Buffer.alloc(0);
    for (;;) {
      const fresh = readFull(file, windowBytes);
      if (fresh.length === 0) return;
      const bytes = Buffer.concat([carried, fresh]);
      yield { bytes, fresh: fresh.length };
      carried = bytes.subarray(Math.max(0, bytes.length - longestPatternBytes));
    }
  } finally {
    closeSync(file);
  }
}

function readFull(file: number, most: number): Buffer {
  const chunks: Buffer[] = [];
  let left = most;
  while (left > 0) {
    const chunk = Buffer.alloc(Math.min(left, 1_048_576));
    const count = readSync(file, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    left -= count;
  }
  return Buffer.concat(chunks);
}
