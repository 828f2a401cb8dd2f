import type { Joined, TabletStore } from '../tablet/store/tablet-store.ts';
import { type CopyEnd, type CopyParts, copyBothWays } from '../tablet/sync/second-copy/copy-both-ways.ts';
import { createLine, type SimulatedLine } from './simulated-pipe.ts';

type Changes = Partial<Omit<CopyParts, 'copy' | 'side'>>;

/** Two tablets that have scanned each other's codes take each a copy; `changes` is what one of them does otherwise. */
export async function copyBetween(
  [first, second]: readonly [TabletStore, TabletStore],
  line: SimulatedLine = createLine(),
  changes: { readonly first?: Changes; readonly second?: Changes } = {},
): Promise<readonly [CopyEnd, CopyEnd]> {
  const start = async (store: TabletStore, side: 'first' | 'second') => {
    const joined = changes[side]?.joined ?? joinedOf(store);
    return copyBothWays(line[side], {
      copy: (await store.carrier()).secondCopy(joined),
      joined,
      side,
      line: { first: new Uint8Array(32).fill(1), second: new Uint8Array(32).fill(2) },
      withPages: false,
      onProgress: () => undefined,
      ...changes[side],
    });
  };
  return Promise.all([start(first, 'first'), start(second, 'second')]);
}

/** The campaign of a tablet that has joined; throws where it has not. */
export function joinedOf(store: TabletStore): Joined {
  const joined = store.joined.value;
  if (!joined) throw new Error('not joined');
  return joined;
}
