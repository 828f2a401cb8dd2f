/** What test writes say of free space. `navigator.storage.estimate()` says nothing true about it (measured). */
export type Room = {
  readonly kind: 'plenty' | 'little' | 'none' | 'unknown';
  /** How many more letters are sure to fit: a lower bound, rounded down to hundreds. */
  readonly letters: number;
};

const plentyBytes = 20_971_520;
const littleBytes = 2_097_152;
const probeName = 'room-probe';

/** A long letter in both copies, with what a database writes around it, several times what it takes sealed (TESTING: at most 700 B for 900 B of text). */
const bytesPerLetter = 4_096;

let last: Promise<unknown> = Promise.resolve();
let next: Promise<Room> | undefined;

/**
 * Writes random bytes and removes them. `unknown` where the browser has no file system for us. One probe after the other: two at a time would take each other's file
 * away and find little room where there is plenty. Who asks while another one waits for its turn shares it.
 */
export function probeRoom(): Promise<Room> {
  next ??= last.then(() => {
    next = undefined;
    return probe();
  });
  last = next;
  return next;
}

async function probe(): Promise<Room> {
  try {
    if (await canWrite(plentyBytes)) return { kind: 'plenty', letters: toLetters(plentyBytes) };
    if (await canWrite(littleBytes)) return { kind: 'little', letters: toLetters(littleBytes) };
    return { kind: 'none', letters: 0 };
  } catch {
    return { kind: 'unknown', letters: 0 };
  }
}

function toLetters(bytes: number): number {
  return Math.floor(bytes / bytesPerLetter / 100) * 100;
}

/** False where the disk or the quota is full; throws where there is no file system at all. */
async function canWrite(bytes: number): Promise<boolean> {
  const directory = await navigator.storage.getDirectory();
  try {
    const file = await directory.getFileHandle(probeName, { create: true });
    if (!('createWritable' in file)) return await canKeep(bytes);
    const writable = await file.createWritable();
    // The same block again and again would do for quota, not for file systems that compress.
    const block = makeNoise(1_048_576);
    for (let written = 0; written < bytes; written += block.length) {
      new DataView(block.buffer).setUint32(0, written);
      await writable.write(block);
    }
    await writable.close();
    return true;
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return false;
  } finally {
    await directory.removeEntry(probeName).catch(() => undefined);
  }
}

/** Safari before 26 lets no page write a file (MDN, `createWritable`); what a cache keeps fills the same disk. */
async function canKeep(bytes: number): Promise<boolean> {
  try {
    const cache = await caches.open(probeName);
    const block = makeNoise(1_048_576);
    await cache.put(`/${probeName}`, new Response(new Blob(Array(bytes / block.length).fill(block))));
    return true;
  } finally {
    await caches.delete(probeName);
  }
}

/** `getRandomValues` gives at most 65,536 bytes at a time. */
function makeNoise(bytes: number): Uint8Array<ArrayBuffer> {
  const noise = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
  return noise;
}
