import type { Bytes } from '../domain/bytes.ts';

/** So many bytes at a time from chunks of any size. */
export type ByteReader = {
  /** The next `count` bytes, of their own; `undefined` where fewer come. */
  readonly take: (count: number) => Promise<Bytes | undefined>;
  /** At most the next `count` bytes, left where they are. */
  readonly peek: (count: number) => Promise<Bytes>;
  /** Whatever is there next; `undefined` at the end. */
  readonly takeSome: () => Promise<Uint8Array | undefined>;
};

/** Holds no more than what was asked for and one chunk. Chunks that break off end like others. */
export function createByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let waiting: Uint8Array[] = [];
  let held = 0;

  async function fill(count: number): Promise<boolean> {
    while (held < count) {
      const next = await source.next().catch(() => undefined);
      if (!next || next.done) return false;
      waiting.push(next.value);
      held += next.value.length;
    }
    return true;
  }

  function copy(count: number): Bytes {
    const bytes = new Uint8Array(count);
    let at = 0;
    for (const chunk of waiting) {
      if (at === count) break;
      const piece = chunk.subarray(0, count - at);
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }

  function drop(count: number): void {
    let left = count;
    waiting = waiting.flatMap((chunk) => {
      const gone = Math.min(left, chunk.length);
      left -= gone;
      return gone === chunk.length ? [] : [chunk.subarray(gone)];
    });
    held -= count;
  }

  return {
    take: async (count) => {
      if (!(await fill(count))) return undefined;
      const bytes = copy(count);
      drop(count);
      return bytes;
    },
    peek: async (count) => {
      await fill(count);
      return copy(Math.min(count, held));
    },
    takeSome: async () => {
      if (!(await fill(1))) return undefined;
      const [first] = waiting;
      if (first) drop(first.length);
      return first;
    },
  };
}
