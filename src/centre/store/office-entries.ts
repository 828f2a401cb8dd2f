import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { writeAudit } from './audit.ts';
import { ask, type Steps } from './steps.ts';

/** Steps of the office's own journal, and of what it has erased. */

/** An entry whose signature is good already. `at`: epoch ms; `erased`: entries whose bodies it lets go. */
export type OfficeEntryToKeep = {
  readonly campaign: Bytes;
  readonly number: number;
  readonly previous: Bytes;
  readonly digest: Bytes;
  readonly signed: Bytes;
  readonly at: number;
  readonly erased: readonly { readonly journal: Bytes; readonly number: number }[];
};

export type OfficeEntryRefusal = { readonly kind: 'gap'; readonly need: number } | { readonly kind: 'fork' };

/** Sealed files that nothing names any more, by digest: to be taken away once it is committed. */
export type KeptOfficeEntry = { readonly orphans: readonly Bytes[] };

/** Takes the next entry; the same again is good. Erasing is part of the same transaction: bodies are gone when it resolves, their digests stay in their place. */
export function* keepOfficeEntry(entry: OfficeEntryToKeep): Steps<Outcome<KeptOfficeEntry, OfficeEntryRefusal>> {
  const { campaign, number, previous, digest, signed, at, erased } = entry;
  yield* ask('SELECT id FROM campaigns WHERE id = $1 FOR UPDATE', [campaign]);
  const known = yield* ask<{ number: number; digest: Bytes }>(
    'SELECT number, digest FROM office_entries WHERE campaign = $1 AND number >= $2 ORDER BY number',
    [campaign, number - 1],
  );
  const before = known.find((each) => each.number === number - 1);
  const same = known.find((each) => each.number === number);
  if (same) return areBytesEqual(same.digest, digest) ? good({ orphans: [] }) : bad({ kind: 'fork' });
  if (number > 1 && !before) return bad({ kind: 'gap', need: yield* findNext(campaign) });
  if (!areBytesEqual(before?.digest ?? new Uint8Array(32), previous)) return bad({ kind: 'fork' });
  yield* ask('INSERT INTO office_entries (campaign, number, digest, signed, received_at) VALUES ($1, $2, $3, $4, $5)', [
    campaign,
    number,
    digest,
    signed,
    at,
  ]);
  const orphans: Bytes[] = [];
  for (const place of erased) orphans.push(...(yield* erase(campaign, place.journal, place.number)));
  const deed = erased.length > 0 ? 'erased' : 'office-wrote';
  const numbers = erased.length > 0 ? [number, erased.length] : [number];
  yield* writeAudit({ campaign, at, by: { kind: 'key' }, deed, ids: [digest], numbers });
  return good({ orphans });
}

/** The office's entries above a number, oldest first. */
export function* listOfficeEntries(campaign: Bytes, after: number): Steps<readonly Bytes[]> {
  const rows = yield* ask<{ signed: Bytes }>(
    'SELECT signed FROM office_entries WHERE campaign = $1 AND number > $2 ORDER BY number LIMIT 200',
    [campaign, after],
  );
  return rows.map(({ signed }) => signed);
}

function* findNext(campaign: Bytes): Steps<number> {
  const rows = yield* ask<{ head: number }>(
    'SELECT coalesce(max(number), 0) AS head FROM office_entries WHERE campaign = $1',
    [campaign],
  );
  return (rows[0]?.head ?? 0) + 1;
}

/** Of another campaign's journal, and of what is not there, nothing is touched. */
function* erase(campaign: Bytes, journal: Bytes, number: number): Steps<readonly Bytes[]> {
  const [found] = yield* ask<{ body: Bytes }>(
    `SELECT entries.body FROM entries JOIN journals ON journals.id = entries.journal
     WHERE entries.journal = $1 AND entries.number = $2 AND journals.campaign = $3`,
    [journal, number, campaign],
  );
  const already = yield* ask('SELECT number FROM erasures WHERE journal = $1 AND number = $2', [journal, number]);
  if (!found || already.length > 0) return [];
  yield* ask('INSERT INTO erasures (journal, number) VALUES ($1, $2)', [journal, number]);
  yield* ask('UPDATE entries SET body = $3 WHERE journal = $1 AND number = $2', [
    journal,
    number,
    digestBytes(found.body),
  ]);
  const files = yield* ask<{ digest: Bytes }>('SELECT digest FROM attachments WHERE journal = $1 AND number = $2', [
    journal,
    number,
  ]);
  yield* ask('DELETE FROM attachments WHERE journal = $1 AND number = $2', [journal, number]);
  const orphans: Bytes[] = [];
  for (const { digest } of files) {
    const others = yield* ask('SELECT journal FROM attachments WHERE digest = $1 LIMIT 1', [digest]);
    if (others.length === 0) orphans.push(digest);
  }
  return orphans;
}
