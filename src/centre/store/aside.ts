import type { Bytes } from '../../domain/bytes.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { writeAudit } from './audit.ts';
import { ask, type Steps } from './steps.ts';

/** Steps over the batches that were put aside: forks (other content under numbers that are here), and what withdrawn tablets sent. */

/** `at`: epoch ms of its arrival; `bytes`: its length. `digest`: the chain's at its end. */
export type AsideBatch = {
  readonly kind: 'fork' | 'withdrawn';
  readonly digest: Bytes;
  readonly journal: Bytes;
  readonly tablet: Bytes;
  readonly at: number;
  readonly bytes: number;
};

/** `at`: epoch ms of its release. */
export type ReleasedBatch = Pick<AsideBatch, 'digest' | 'tablet' | 'at'>;

/** The oldest first, 1,000 at most. */
export function* listAside(campaign: Bytes): Steps<readonly AsideBatch[]> {
  return yield* ask<AsideBatch>(
    `SELECT 'fork' AS kind, forks.digest, forks.journal, journals.tablet, forks.received_at AS at, length(forks.batch) AS bytes
     FROM forks JOIN journals ON journals.id = forks.journal WHERE journals.campaign = $1
     UNION ALL
     SELECT 'withdrawn' AS kind, digest, journal, tablet, received_at AS at, length(batch) AS bytes
     FROM set_aside WHERE campaign = $1 ORDER BY at, digest LIMIT 1000`,
    [campaign],
  );
}

/** The batch just as it came, but for the bodies that are erased. */
export function* findAside(campaign: Bytes, digest: Bytes): Steps<Bytes | undefined> {
  const rows = yield* ask<{ batch: Bytes }>(
    `SELECT forks.batch FROM forks JOIN journals ON journals.id = forks.journal
     WHERE journals.campaign = $1 AND forks.digest = $2
     UNION ALL SELECT batch FROM set_aside WHERE campaign = $1 AND digest = $2 LIMIT 1`,
    [campaign, digest],
  );
  return rows[0]?.batch;
}

/** It is in its journal by now: at the office's word, which is the key's. Where the same word came twice at once, one line of the audit log tells it. */
export function* dropReleased(campaign: Bytes, { digest, tablet, at }: ReleasedBatch): Steps<void> {
  const gone = yield* dropAside(campaign, digest);
  if (gone.length === 0) return;
  yield* writeAudit({ campaign, at, by: { kind: 'key' }, deed: 'released', ids: [tablet], numbers: [1] });
}

/** Its release showed that it contradicts its journal: it lies among the forks now, and there only. */
export function* dropForked(campaign: Bytes, digest: Bytes): Steps<void> {
  yield* ask(
    `DELETE FROM set_aside WHERE campaign = $1 AND digest = $2 AND EXISTS (
       SELECT 1 FROM forks JOIN journals ON journals.id = forks.journal WHERE journals.campaign = $1 AND forks.digest = $2)`,
    [campaign, digest],
  );
}

/** Thrown away. Again is good. Gives whose they were: nobody's where it was gone already. */
export function* dropAside(campaign: Bytes, digest: Bytes): Steps<readonly Bytes[]> {
  const place = [campaign, digest];
  const forked = yield* ask<{ tablet: Bytes }>(
    `SELECT journals.tablet FROM forks JOIN journals ON journals.id = forks.journal
     WHERE journals.campaign = $1 AND forks.digest = $2`,
    place,
  );
  yield* ask('DELETE FROM forks WHERE digest = $2 AND journal IN (SELECT id FROM journals WHERE campaign = $1)', place);
  const withdrawn = yield* ask<{ tablet: Bytes }>(
    'DELETE FROM set_aside WHERE campaign = $1 AND digest = $2 RETURNING tablet',
    place,
  );
  return [...forked, ...withdrawn].map(({ tablet }) => tablet);
}

/** At the office's word, which is the key's: a line of the audit log for each tablet whose batches go. */
export function* discardAside(campaign: Bytes, digests: readonly Bytes[], at: number): Steps<void> {
  const gone: Bytes[] = [];
  for (const digest of digests) gone.push(...(yield* dropAside(campaign, digest)));
  for (const some of Map.groupBy(gone, bytesToBase64url).values()) {
    const ids = some.slice(0, 1);
    yield* writeAudit({ campaign, at, by: { kind: 'key' }, deed: 'discarded', ids, numbers: [some.length] });
  }
}
