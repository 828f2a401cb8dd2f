import type { Bytes } from '../../domain/bytes.ts';
import { type Batch, readBatch } from '../../protocol/batch.ts';
import { asKept, isErased, type KeptEntry, packKeptBatch } from '../../protocol/kept-batch.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { eraseEntry } from './erasing.ts';
import { ask, type Steps } from './steps.ts';

/** Steps by which what has gone from a journal, or must never come into it, goes from the batches that were put aside, too. */

/**
 * The batch with digests in the place of the bodies that are gone, or `undefined` where it has none of these. Under a number of a fork may stand somebody else: where the journal has an entry
 * there, only the very same body goes.
 */
export function* stripErased({ statement, signed, entries }: Batch): Steps<Bytes | undefined> {
  const { campaign, journal, first, count } = statement;
  const rows = yield* ask<{ number: number; body: Bytes | null }>(
    `SELECT erasures.number, entries.body FROM erasures
     LEFT JOIN entries ON entries.journal = erasures.journal AND entries.number = erasures.number
     WHERE erasures.journal = $1 AND erasures.number BETWEEN $2 AND $3
     UNION ALL SELECT number, NULL AS body FROM erasures_ahead WHERE campaign = $4 AND journal = $1 AND number BETWEEN $2 AND $3`,
    [journal, first, first + count - 1, campaign],
  );
  const goneByNumber = new Map(rows.map(({ number, body }) => [number, body]));
  let isStripped = false;
  const left = entries.map((entry, index): KeptEntry => {
    const gone = goneByNumber.get(first + index);
    if (gone === undefined || isErased(entry)) return entry;
    const digest = digestBytes(entry.body);
    if (gone && !areBytesEqual(gone, digest)) return entry;
    isStripped = true;
    return { header: entry.header, body: digest, isErased: true };
  });
  return isStripped ? packKeptBatch(signed, left) : undefined;
}

/** Journals of which something was erased ahead, and which a copy of an older version, that did not look, has begun since. Again is good. */
export function* eraseBegun(campaign: Bytes, at: number): Steps<void> {
  const rows = yield* ask<{ journal: Bytes; number: number }>(
    `SELECT ahead.journal, ahead.number FROM erasures_ahead AS ahead
     JOIN journals ON journals.id = ahead.journal AND journals.campaign = ahead.campaign
     WHERE ahead.campaign = $1 ORDER BY ahead.journal, ahead.number LIMIT 200`,
    [campaign],
  );
  for (const { journal, number } of rows) {
    yield* eraseEntry(campaign, journal, number, at);
    const place = [campaign, journal, number];
    yield* ask('DELETE FROM erasures_ahead WHERE campaign = $1 AND journal = $2 AND number = $3', place);
    yield* eraseAside(campaign, journal);
  }
}

/** Goes over all that was put aside of a journal. Again is good. */
export function* eraseAside(campaign: Bytes, journal: Bytes): Steps<void> {
  const rows = yield* ask<{ digest: Bytes; batch: Bytes; is_fork: number }>(
    `SELECT forks.digest, forks.batch, 1 AS is_fork FROM forks JOIN journals ON journals.id = forks.journal
     WHERE forks.journal = $2 AND journals.campaign = $1
     UNION ALL SELECT digest, batch, 0 AS is_fork FROM set_aside WHERE campaign = $1 AND journal = $2`,
    [campaign, journal],
  );
  for (const { digest, batch, is_fork: isFork } of rows) {
    const read = readBatch(batch, asKept);
    const stripped = read.ok ? yield* stripErased(read.value) : undefined;
    if (!stripped) continue;
    if (isFork) {
      yield* ask('UPDATE forks SET batch = $3 WHERE journal = $1 AND digest = $2', [journal, digest, stripped]);
    } else {
      yield* ask('UPDATE set_aside SET batch = $4 WHERE campaign = $1 AND journal = $2 AND digest = $3', [
        campaign,
        journal,
        digest,
        stripped,
      ]);
    }
  }
}
