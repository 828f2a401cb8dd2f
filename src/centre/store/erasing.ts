import type { Bytes } from '../../domain/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { ask, type Question, type Steps } from './steps.ts';

/** Steps by which bodies and files go. The journal's row is locked first, so that none of them misses a file whose row is just being written. */

/** Locks a journal; `false` where it is not this campaign's. */
export function* lockJournal(campaign: Bytes, journal: Bytes): Steps<boolean> {
  const rows = yield* ask('SELECT id FROM journals WHERE id = $1 AND campaign = $2 FOR UPDATE', [journal, campaign]);
  return rows.length > 0;
}

/** At the office's word: the body's digest stands in the body's place, its files go, and what comes of them later is not kept. Again is good; of another campaign, nothing is touched. `at`: epoch ms. What was put aside is another step (`eraseAside`). */
export function* eraseEntry(campaign: Bytes, journal: Bytes, number: number, at: number): Steps<void> {
  if (!(yield* lockJournal(campaign, journal))) return yield* eraseAhead(campaign, journal, number);
  const [found] = yield* ask<{ body: Bytes; by_age: number | null }>(
    `SELECT entries.body, erasures.by_age FROM entries
     LEFT JOIN erasures ON erasures.journal = entries.journal AND erasures.number = entries.number
     WHERE entries.journal = $1 AND entries.number = $2`,
    [journal, number],
  );
  const place = [journal, number] as const;
  // Not here yet: `takeBatch` keeps no body of it when it comes.
  if (!found) yield* ask('INSERT INTO erasures (journal, number) VALUES ($1, $2) ON CONFLICT DO NOTHING', place);
  if (!found || found.by_age === 0) return;
  if (found.by_age === null) {
    yield* ask('INSERT INTO erasures (journal, number) VALUES ($1, $2)', place);
    const digest = digestBytes(found.body);
    yield* ask('UPDATE entries SET body = $3 WHERE journal = $1 AND number = $2', [...place, digest]);
  } else yield* ask('UPDATE erasures SET by_age = 0 WHERE journal = $1 AND number = $2', place);
  const files = yield* ask<{ digest: Bytes }>(
    'SELECT digest FROM attachments WHERE journal = $1 AND number = $2 AND gone_at IS NULL',
    place,
  );
  for (const { digest } of files) yield* letFileGo(campaign, journal, digest, at);
}

/** Of a journal that has not begun here, for the desk had it from a carrier file: kept until it does. */
function* eraseAhead(campaign: Bytes, journal: Bytes, number: number): Steps<void> {
  const others = yield* ask('SELECT id FROM journals WHERE id = $1', [journal]);
  if (others.length > 0) return;
  yield* ask('INSERT INTO erasures_ahead (campaign, journal, number) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    campaign,
    journal,
    number,
  ]);
}

/** Once the journal's row is there, which waits for an erasure that is just being written: what was erased ahead is erased in it. */
export function moveErasures(campaign: Bytes, journal: Bytes): readonly Question[] {
  const values = [campaign, journal];
  return [
    {
      kind: 'query',
      sql: `INSERT INTO erasures (journal, number)
       SELECT journal, number FROM erasures_ahead WHERE campaign = $1 AND journal = $2 ON CONFLICT DO NOTHING`,
      values,
    },
    { kind: 'query', sql: 'DELETE FROM erasures_ahead WHERE campaign = $1 AND journal = $2', values },
  ];
}

/** The file's row says that it is gone, and it is to be taken away where no other entry has it. */
export function* letFileGo(campaign: Bytes, journal: Bytes, digest: Bytes, at: number): Steps<void> {
  yield* ask('UPDATE attachments SET gone_at = $3 WHERE journal = $1 AND digest = $2', [journal, digest, at]);
  yield* doomFile(campaign, digest);
}

/** To be taken away, soon and by whichever copy of the centre; not where another entry has it. Its row is written first, for that waits for whoever is at `holdFile`. */
export function* doomFile(campaign: Bytes, digest: Bytes): Steps<void> {
  yield* writeDoomed(campaign, digest);
  const others = yield* ask('SELECT journal FROM attachments WHERE digest = $1 AND gone_at IS NULL LIMIT 1', [digest]);
  if (others.length > 0) yield* forgetDoomedFiles(campaign, [digest]);
}

/** Does these steps while nobody can doom the file; `false`, and nothing done, where it is doomed already. */
export function* holdFile(campaign: Bytes, digest: Bytes, steps: () => Steps<unknown>): Steps<boolean> {
  if (!(yield* writeDoomed(campaign, digest))) return false;
  yield* steps();
  yield* forgetDoomedFiles(campaign, [digest]);
  return true;
}

/** Waits for any other transaction that writes the same row; `false` where it was there. */
function* writeDoomed(campaign: Bytes, digest: Bytes): Steps<boolean> {
  const rows = yield* ask(
    'INSERT INTO doomed_files (campaign, digest) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING digest',
    [campaign, digest],
  );
  return rows.length > 0;
}

/** Digests of files that are still to be taken away, 200 at most. */
export function* listDoomedFiles(campaign: Bytes): Steps<readonly Bytes[]> {
  const rows = yield* ask<{ digest: Bytes }>(
    'SELECT digest FROM doomed_files WHERE campaign = $1 ORDER BY digest LIMIT 200',
    [campaign],
  );
  return rows.map(({ digest }) => digest);
}

/** Once they are away. */
export function* forgetDoomedFiles(campaign: Bytes, digests: readonly Bytes[]): Steps<void> {
  for (const digest of digests) {
    yield* ask('DELETE FROM doomed_files WHERE campaign = $1 AND digest = $2', [campaign, digest]);
  }
}
