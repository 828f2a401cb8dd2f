import { ask, type Steps } from './steps.ts';

/** Whether what the database says it may do includes writing. `probe` is the dialect's. */
export function* isReady(probe: string): Steps<boolean> {
  const rows = yield* ask<{ ready: number }>(probe);
  return rows[0]?.ready === 1;
}

/** How many tablets' journals took something new since then (epoch ms). Looks at every journal's row: some thousands. */
export function* countTablets(since: number): Steps<number> {
  const rows = yield* ask<{ n: number }>('SELECT count(DISTINCT tablet) AS n FROM journals WHERE received_at >= $1', [
    since,
  ]);
  return rows[0]?.n ?? 0;
}
