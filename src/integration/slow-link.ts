import type { Fetch } from '../tablet/sync/exchange.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A link's breadth and length; `cutSeconds` of every `periodSeconds` nothing passes, at their end. */
export type SlowLinkSort = {
  readonly upBytesPerSecond: number;
  readonly roundTripMs: number;
  readonly periodSeconds?: number;
  readonly cutSeconds?: number;
};

/** A slow link in a time of its own, which passes only by what crosses it: no test waits for it. */
export type SlowLink = {
  readonly fetch: Fetch;
  /** Ms of its time. */
  readonly now: () => number;
  /** Nobody sends anything for so long. */
  readonly rest: (ms: number) => void;
  /** Bytes of bodies that were sent, lost ones too. */
  readonly sentBytes: () => number;
  /** How many requests a cut took, and how many it only held up. */
  readonly cuts: { lost: number; heldUp: number };
};

/** What a request weighs besides its body. */
const headerBytes = 150;
/** Ms of real time in which nothing was sent or answered: then nobody will send before the next answer. */
const quietMs = 100;

/** Requests share the way up, one after the other; answers weigh nothing. A cut loses every fourth request that it meets, before or after the centre took it, and holds the others up. */
export function createSlowLink(fetch: Fetch, sort: SlowLinkSort, random: SeededRandom): SlowLink {
  const { upBytesPerSecond, roundTripMs, periodSeconds = 0, cutSeconds = 0 } = sort;
  let now = 0;
  let freeAt = 0;
  let sentBytes = 0;
  /** Real time of the last request or answer. */
  let movedAt = 0;
  let last: Promise<unknown> = Promise.resolve();
  const cuts = { lost: 0, heldUp: 0 };

  /** The end of the cut that begins before `ms`, if one does since `from`. */
  function findCut(from: number, ms: number): number | undefined {
    if (cutSeconds === 0) return undefined;
    const end = Math.ceil((from + 1) / (periodSeconds * 1000)) * periodSeconds * 1000;
    return ms > end - cutSeconds * 1000 ? end : undefined;
  }

  /** Takes the link for so many bytes from now on; says when the answer is there, and whether a cut took the request. */
  function occupy(bytes: number): { readonly answeredAt: number; readonly isLost: boolean } {
    const start = Math.max(now, freeAt);
    freeAt = start + ((bytes + headerBytes) * 1000) / upBytesPerSecond;
    sentBytes += bytes;
    const cutEnd = findCut(start, freeAt);
    if (cutEnd === undefined) return { answeredAt: freeAt + roundTripMs, isLost: false };
    const isLost = random.chance(1 / 4);
    cuts[isLost ? 'lost' : 'heldUp'] += 1;
    // What was held up goes on when TCP tries again.
    freeAt = isLost ? cutEnd : Math.max(freeAt, cutEnd) + cutSeconds * 300;
    return { answeredAt: isLost ? cutEnd : freeAt + roundTripMs, isLost };
  }

  return {
    fetch: (path, options) => {
      movedAt = Date.now();
      const { answeredAt, isLost } = occupy(options.body instanceof Uint8Array ? options.body.length : 0);
      const answer = last.then(async () => {
        // Whoever got the last answer does first what follows from it.
        while (Date.now() - movedAt < quietMs) await new Promise((resolve) => setTimeout(resolve, 5));
        const given = isLost && random.chance(0.5) ? undefined : await fetch(path, options);
        now = Math.max(now, answeredAt);
        movedAt = Date.now();
        if (isLost || !given) throw new TypeError('Failed to fetch');
        return given;
      });
      last = answer.catch(() => undefined);
      return answer;
    },
    now: () => now,
    rest: (ms) => {
      now += ms;
    },
    sentBytes: () => sentBytes,
    cuts,
  };
}
