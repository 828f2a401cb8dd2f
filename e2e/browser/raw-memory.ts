import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { findBrowserPid, listDescendants } from './kill-browser.ts';
import { createNeedleFinder, type Needle } from './needle-finder.ts';

const pieceBytes = 16 * 1024 * 1024;

export type RawSearch = {
  /** What stands there, used or freed: of which needles. */
  readonly left: readonly string[];
  readonly bytes: number;
};

/**
 * Looks through everything that the page processes of a profile's browser can write to, byte by byte: also what was freed and nobody has written over yet. Linux, and
 * only by who may read `/proc/<pid>/mem`.
 */
export function searchRawMemory(profile: string, needles: readonly Needle[]): RawSearch {
  const main = findBrowserPid(profile);
  const pages = listDescendants(main ?? 0).filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer'),
  );
  const finder = createNeedleFinder(needles);
  const left = new Set<string>();
  let bytes = 0;
  for (const pid of pages) {
    const memory = openSync(`/proc/${pid}/mem`, 'r');
    for (const [from, to] of listWritable(pid)) {
      for (let at = from; at < to; at += pieceBytes) {
        const piece = readPiece(memory, at, Math.min(to, at + pieceBytes + finder.longestPatternBytes));
        bytes += piece.length;
        for (const { needle } of finder.find(piece)) left.add(needle.what);
      }
    }
    closeSync(memory);
  }
  return { left: [...left], bytes };
}

/** Stretches of addresses. */
function listWritable(pid: number): (readonly [number, number])[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from = '', to = '', rights = ''] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line) ?? [];
      return rights.startsWith('rw') ? [[Number.parseInt(from, 16), Number.parseInt(to, 16)] as const] : [];
    });
}

/** Empty where nothing can be read, such as what was given back meanwhile. */
function readPiece(memory: number, from: number, to: number): Buffer {
  const piece = Buffer.alloc(to - from);
  try {
    return piece.subarray(0, readSync(memory, piece, 0, piece.length, from));
  } catch {
    return piece.subarray(0, 0);
  }
}
