import type { MiddlewareHandler } from 'hono';
import type { CentreEnv } from './centre-parts.ts';

/** Whether a copy of the centre goes on taking work, and what it has in hand. */
export type Life = {
  /** Aborted from the moment on at which the centre is to stop: who holds a connection open for long lets go of it then. */
  readonly stopping: AbortSignal;
  /** From now on the centre is not ready, and every answer ends its connection. Again changes nothing. */
  readonly beginStop: () => void;
  /** Counts what is in hand. */
  readonly watch: MiddlewareHandler<CentreEnv>;
  /** Resolves when no handler works any more, also where its client has long gone; never where one is stuck. */
  readonly whenIdle: () => Promise<void>;
};

/** A centre that has just begun. */
export function createLife(): Life {
  const ending = new AbortController();
  const waiting = new Set<() => void>();
  let inHand = 0;
  return {
    stopping: ending.signal,
    beginStop: () => ending.abort(),
    watch: async (context, next) => {
      inHand += 1;
      try {
        await next();
        if (ending.signal.aborted) context.res.headers.set('Connection', 'close');
      } finally {
        inHand -= 1;
        if (inHand === 0) for (const resolve of waiting) resolve();
      }
    },
    whenIdle: () => (inHand === 0 ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve))),
  };
}
