import { areBytesEqual } from '../../sealing/bytes.ts';
import type { Dictionary } from '../../sealing/compression.ts';
import type { HalfSeal } from '../../sealing/seal.ts';

/** The next entry's seal, begun while nobody waits for it; in memory only, and each used for one entry. */
export type NextSeal = {
  /** Begins one for this key and dictionary, unless there is one. Never rejects. */
  readonly prepare: (publicBytes: Uint8Array, dictionary: Dictionary) => Promise<void>;
  /** The one that was begun, or one that begins now: no other call gets the same. */
  readonly take: (publicBytes: Uint8Array, dictionary: Dictionary) => Promise<HalfSeal>;
};

export function createNextSeal(): NextSeal {
  let ready: HalfSeal | undefined;
  const isFor = (publicBytes: Uint8Array, dictionary: Dictionary) =>
    ready?.dictionary === dictionary && areBytesEqual(ready.publicBytes, publicBytes);
  return {
    prepare: async (publicBytes, dictionary) => {
      if (isFor(publicBytes, dictionary)) return;
      // Where it does not begin now, the save will tell.
      ready = await beginSeal(publicBytes, dictionary).catch(() => undefined);
    },
    take: (publicBytes, dictionary) => {
      const taken = isFor(publicBytes, dictionary) ? ready : undefined;
      ready = undefined;
      return taken ? Promise.resolve(taken) : beginSeal(publicBytes, dictionary);
    },
  };
}

/** Sealing is loaded when the first screen stands: the screen does not need it, and each script it waits for makes it later. */
async function beginSeal(publicBytes: Uint8Array, dictionary: Dictionary): Promise<HalfSeal> {
  return (await import('../../sealing/seal.ts')).beginSeal(publicBytes, dictionary);
}
