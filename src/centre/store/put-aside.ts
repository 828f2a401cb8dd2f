import type { BatchToTake } from './centre-store.ts';
import { stripErased } from './erase-aside.ts';
import { ask, type Steps } from './steps.ts';

/** What a withdrawn tablet can fill of the disk: a season of letters. */
const mostBytes = 50_000_000;

/** A withdrawn tablet's batch, unread, for the office to look at; without the bodies of what was erased. Unique by the digest at its end. */
export function* putAside({ batch, bytes, at }: BatchToTake): Steps<void> {
  const { statement, tablet } = batch;
  const { campaign, journal, head } = statement;
  const rows = yield* ask<{ n: number }>(
    'SELECT CAST(coalesce(sum(length(batch)), 0) AS bigint) AS n FROM set_aside WHERE campaign = $1 AND tablet = $2',
    [campaign, tablet],
  );
  if ((rows[0]?.n ?? 0) + bytes.length > mostBytes) return;
  const kept = yield* ask(
    `INSERT INTO set_aside (campaign, tablet, digest, journal, batch, received_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING digest`,
    [campaign, tablet, head, journal, bytes, at],
  );
  // One that is here already is what an erasure has left of it, perhaps in this moment: nothing is written over it.
  if (kept.length === 0) return;
  // Only now, for the row waits for an erasure that is just being written: its reference to the campaign does.
  const stripped = yield* stripErased(batch);
  if (!stripped) return;
  yield* ask('UPDATE set_aside SET batch = $4 WHERE campaign = $1 AND tablet = $2 AND digest = $3', [
    campaign,
    tablet,
    head,
    stripped,
  ]);
}
