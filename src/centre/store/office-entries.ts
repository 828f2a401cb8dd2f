import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { discardAside } from './aside.ts';
import { writeAudit } from './audit.ts';
import { eraseAside } from './erase-aside.ts';
import { eraseEntry } from './erasing.ts';
import { withdrawInvites } from './invites.ts';
import { noteOpened, type RetentionPolicy, setRetention } from './retention.ts';
import { ask, type Steps } from './steps.ts';

/** Steps of the office's own journal, and of what it has erased. */

/** An entry whose signature is good already. `at`: epoch ms. What it makes the centre do is done in the same transaction. */
export type OfficeEntryToKeep = {
  readonly campaign: Bytes;
  readonly number: number;
  readonly previous: Bytes;
  readonly digest: Bytes;
  readonly signed: Bytes;
  readonly at: number;
  /** Entries whose bodies and files it lets go. */
  readonly erased?: readonly EntryAt[];
  /** Up to where it has opened journals, and when (epoch ms). */
  readonly opened?: { readonly places: readonly EntryAt[]; readonly at: number };
  readonly retention?: RetentionPolicy;
  /** Batches that were put aside (the digests at their ends) and are thrown away. */
  readonly discarded?: readonly Bytes[];
  /** Invites, tablets' and colleagues', by which nobody joins any more. */
  readonly withdrawn?: readonly Bytes[];
};

type EntryAt = { readonly journal: Bytes; readonly number: number };

export type OfficeEntryRefusal = { readonly kind: 'gap'; readonly need: number } | { readonly kind: 'fork' };

/** Takes the next entry, and does what it says; the same again is good. Bodies that it erases are gone when it resolves, their digests stay in their place, and their files are doomed. */
export function* keepOfficeEntry(entry: OfficeEntryToKeep): Steps<Outcome<undefined, OfficeEntryRefusal>> {
  const { campaign, number, previous, digest, signed, at } = entry;
  yield* ask('SELECT id FROM campaigns WHERE id = $1 FOR UPDATE', [campaign]);
  const known = yield* ask<{ number: number; digest: Bytes }>(
    'SELECT number, digest FROM office_entries WHERE campaign = $1 AND number >= $2 ORDER BY number',
    [campaign, number - 1],
  );
  const before = known.find((each) => each.number === number - 1);
  const same = known.find((each) => each.number === number);
  if (same) return areBytesEqual(same.digest, digest) ? good(undefined) : bad({ kind: 'fork' });
  if (number > 1 && !before) return bad({ kind: 'gap', need: yield* findNext(campaign) });
  if (!areBytesEqual(before?.digest ?? new Uint8Array(32), previous)) return bad({ kind: 'fork' });
  yield* ask('INSERT INTO office_entries (campaign, number, digest, signed, received_at) VALUES ($1, $2, $3, $4, $5)', [
    campaign,
    number,
    digest,
    signed,
    at,
  ]);
  for (const place of entry.erased ?? []) yield* eraseEntry(campaign, place.journal, place.number, at);
  const journals = new Map((entry.erased ?? []).map(({ journal }) => [bytesToBase64url(journal), journal]));
  for (const journal of journals.values()) yield* eraseAside(campaign, journal);
  const { opened } = entry;
  for (const place of opened?.places ?? []) yield* noteOpened(campaign, place.journal, place.number, opened?.at ?? 0);
  yield* discardAside(campaign, entry.discarded ?? [], at);
  yield* withdrawInvites(campaign, entry.withdrawn ?? [], at);
  if (entry.retention) yield* setRetention(campaign, entry.retention);
  const erased = entry.erased?.length ?? 0;
  const deed = erased > 0 ? 'erased' : 'office-wrote';
  const numbers = erased > 0 ? [number, erased] : [number];
  yield* writeAudit({ campaign, at, by: { kind: 'key' }, deed, ids: [digest], numbers });
  return good(undefined);
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
