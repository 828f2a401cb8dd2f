import { beforeEach, expect, test, vi } from 'vitest';
import { probeRoom, type Room } from './room.ts';

/** Files by name, as the browser's own file system has them: what is taken away while it is written cannot be closed. */
const files = new Map<string, object>();
/** How many bytes fit. */
let fitting = Number.POSITIVE_INFINITY;
/** How often a file was begun. */
let probes = 0;
/** What happens in the middle of the first one. */
let meanwhile: () => void = () => undefined;

beforeEach(() => {
  files.clear();
  fitting = Number.POSITIVE_INFINITY;
  probes = 0;
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => directory } });
});

const directory = {
  getFileHandle: async (name: string) => {
    const file = files.get(name) ?? {};
    files.set(name, file);
    return { createWritable: async () => startWriting(name, file) };
  },
  removeEntry: async (name: string) => {
    if (!files.delete(name)) throw new DOMException('nothing of that name', 'NotFoundError');
  },
};

function startWriting(name: string, file: object) {
  probes += 1;
  let size = 0;
  return {
    write: async (block: Uint8Array) => {
      size += block.length;
      meanwhile();
      meanwhile = () => undefined;
      if (size > fitting) throw new DOMException('full', 'QuotaExceededError');
    },
    close: async () => {
      if (files.get(name) !== file) throw new DOMException('taken away', 'NotFoundError');
    },
  };
}

test('says how much room there is, and leaves nothing behind', async () => {
  expect(await probeRoom()).toEqual({ kind: 'plenty', letters: 5_100 });
  fitting = 3_000_000;
  expect(await probeRoom()).toEqual({ kind: 'little', letters: 500 });
  fitting = 1_000_000;
  expect(await probeRoom()).toEqual({ kind: 'none', letters: 0 });
  expect(files.size).toBe(0);
});

test('who tries again before the first answer is there gets the same, however often', async () => {
  const later: Promise<Room>[] = [];
  meanwhile = () => void later.push(probeRoom(), probeRoom(), probeRoom());
  expect((await probeRoom()).kind).toBe('plenty');
  expect(later.length).toBe(3);
  for (const room of await Promise.all(later)) expect(room.kind).toBe('plenty');
  expect(probes).toBe(2);
});

test('what is asked while another probe runs is found by one that begins afterwards', async () => {
  fitting = 1_000_000;
  let later: Promise<Room> | undefined;
  meanwhile = () => {
    later = probeRoom();
  };
  expect((await probeRoom()).kind).toBe('none');
  fitting = Number.POSITIVE_INFINITY;
  expect((await later)?.kind).toBe('plenty');
});

test('a browser without files for pages says nothing of room', async () => {
  vi.stubGlobal('navigator', { storage: {} });
  expect(await probeRoom()).toEqual({ kind: 'unknown', letters: 0 });
});
