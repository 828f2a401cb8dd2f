import { createHash } from 'node:crypto';
import type { Bytes } from '../../../domain/bytes.ts';
import { joinBytes } from '../../../sealing/bytes.ts';
import { type AttachmentFiles, keptPlace } from '../attachment-files.ts';
import type { Bucket } from './bucket.ts';

/** What has come is put into the bucket at least so often: a connection that hangs has hidden no more than that from the other copies. */
const flushMs = 2_000;

/** A stretch of an upload, as its key says. */
type Piece = { readonly key: string; readonly at: number; readonly bytes: number };

/**
 * In an S3-compatible bucket, which all copies of the centre share. An object cannot be added to, and parts of an S3 upload are 5 MiB at least while our files are 128 KiB at most: so
 * each stretch that comes is an object of its own under `incoming/NAME/`, `AT-BYTES`, and a whole file is put together from them, checked, and put under its digest.
 */
export function openAttachmentBucket(bucket: Bucket, flushAfterMs = flushMs): AttachmentFiles {
  const folderOf = (name: string) => `incoming/${name}/`;

  async function listPieces(name: string): Promise<Piece[]> {
    const pieces: Piece[] = [];
    for await (const page of bucket.list(folderOf(name))) pieces.push(...page.flatMap(({ key }) => toPiece(key)));
    return pieces.sort((one, other) => one.at - other.at || other.bytes - one.bytes);
  }

  async function measure(name: string): Promise<number | undefined> {
    const pieces = await listPieces(name);
    return pieces.length === 0 ? undefined : measureGapless(pieces);
  }

  async function putPiece(name: string, at: number, bytes: Bytes): Promise<void> {
    await bucket.put(`${folderOf(name)}${String(at).padStart(6, '0')}-${bytes.length}`, bytes);
  }

  /** The bytes that the gapless pieces hold; `undefined` where another copy takes them away meanwhile. */
  async function join(pieces: readonly Piece[]): Promise<Bytes | undefined> {
    const parts: Bytes[] = [];
    let position = 0;
    for (const { key, at, bytes } of pieces) {
      if (at > position || at + bytes <= position) continue;
      const part = await bucket.get(key);
      if (part?.length !== bytes) return undefined;
      parts.push(part.subarray(position - at));
      position = at + bytes;
    }
    return joinBytes(...parts);
  }

  async function removeAll(objects: readonly { readonly key: string }[]): Promise<void> {
    for (const { key } of objects) await bucket.remove(key);
  }

  return {
    measure,
    begin: (name) => putPiece(name, 0, new Uint8Array(0)),
    write: async (name, chunks, at) => {
      await writeInPieces(chunks, at, flushAfterMs, (from, bytes) => putPiece(name, from, bytes));
      return (await measure(name)) ?? 0;
    },
    keep: async (name, digest) => {
      const pieces = await listPieces(name);
      const whole = await join(pieces);
      const isRight = whole && createHash('sha256').update(whole).digest('base64url') === digest;
      // Wrong, or gone meanwhile: perhaps another copy that was asked the same was faster, and takes the stretches away.
      if (!isRight) {
        if (whole) await removeAll(pieces);
        return (await bucket.measure(keptPlace(digest))) !== undefined;
      }
      await bucket.put(keptPlace(digest), whole);
      await removeAll(pieces);
      return true;
    },
    has: async (digest, bytes) => (await bucket.measure(keptPlace(digest))) === bytes,
    read: (digest, from, to) => bucket.get(keptPlace(digest), from, to),
    measureRoom: async () => Number.POSITIVE_INFINITY,
    remove: (digest) => bucket.remove(keptPlace(digest)),
    removeStale: async (since) => {
      let removed = 0;
      // In the order of their keys, so that one upload's stretches come together.
      let upload: { readonly name: string; readonly objects: { key: string; at: number }[] } | undefined;
      const settle = async () => {
        if (!upload || upload.objects.some(({ at }) => at >= since)) return;
        await removeAll(upload.objects);
        removed += 1;
      };
      for await (const page of bucket.list('incoming/')) {
        for (const object of page) {
          const name = object.key.split('/')[1] ?? '';
          if (upload?.name !== name) {
            await settle();
            upload = { name, objects: [] };
          }
          upload.objects.push(object);
        }
      }
      await settle();
      return removed;
    },
  };
}

/** Gathers what comes and hands it on now and again, and all of it at the end or where the stream breaks off. */
async function writeInPieces(
  chunks: AsyncIterable<Uint8Array>,
  at: number,
  flushAfterMs: number,
  put: (at: number, bytes: Bytes) => Promise<void>,
): Promise<void> {
  let waiting: Uint8Array[] = [];
  let position = at;
  let timer: NodeJS.Timeout | undefined;
  let written = Promise.resolve();
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const bytes = joinBytes(...waiting);
    const from = position;
    waiting = [];
    if (bytes.length === 0) return;
    position += bytes.length;
    written = written.then(() => put(from, bytes));
    // Told below, at the end.
    written.catch(() => undefined);
  };
  try {
    for await (const chunk of chunks) {
      waiting.push(chunk);
      timer ??= setTimeout(flush, flushAfterMs);
    }
  } finally {
    flush();
    await written;
  }
}

function toPiece(key: string): Piece[] {
  const [, at, bytes] = /\/(\d+)-(\d+)$/.exec(key) ?? [];
  return at === undefined ? [] : [{ key, at: Number(at), bytes: Number(bytes) }];
}

/** How far pieces, sorted by where they begin, reach from the start without a gap. */
function measureGapless(pieces: readonly Piece[]): number {
  let position = 0;
  for (const { at, bytes } of pieces) if (at <= position) position = Math.max(position, at + bytes);
  return position;
}
