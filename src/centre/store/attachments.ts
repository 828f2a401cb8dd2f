import type { Bytes } from '../../domain/bytes.ts';
import type { AttachmentToKeep, KeptAttachment } from './centre-store.ts';
import { doomFile, holdFile, lockJournal } from './erasing.ts';
import { findOne } from './looking-up.ts';
import { ask, type Steps } from './steps.ts';

/**
 * Writes down that a file is there. `known`: it was written down before, and nothing changes. `erased`: its entry was erased meanwhile, so the row says that it is gone
 * and the file is doomed. `doomed`: the file is still to be taken away, at another entry's end; nothing is written, and it counts as not here.
 */
export function* keepAttachment(attachment: AttachmentToKeep): Steps<'kept' | 'known' | 'erased' | 'doomed'> {
  const { campaign, journal, digest, number, bytes, at } = attachment;
  yield* lockJournal(campaign, journal);
  const insert = (goneAt: number | null) =>
    ask(
      `INSERT INTO attachments (journal, digest, number, bytes, received_at, gone_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING`,
      [journal, digest, number, bytes, at, goneAt],
    );
  if (yield* isErased(journal, number)) {
    yield* insert(at);
    yield* doomFile(campaign, digest);
    return 'erased';
  }
  const known = yield* ask('SELECT number FROM attachments WHERE journal = $1 AND digest = $2', [journal, digest]);
  if (known.length > 0) return 'known';
  if (!(yield* holdFile(campaign, digest, () => insert(null)))) return 'doomed';
  return 'kept';
}

/** Whether the office has erased the entry; what went by its age is another matter. */
export function* isErased(journal: Bytes, number: number): Steps<boolean> {
  const rows = yield* ask('SELECT number FROM erasures WHERE journal = $1 AND number = $2 AND by_age = 0', [
    journal,
    number,
  ]);
  return rows.length > 0;
}

/** The row with its journal's campaign. */
export function* findAttachment(journal: Bytes, digest: Bytes): Steps<KeptAttachment | undefined> {
  const row = yield* findOne<Omit<KeptAttachment, 'isGone'> & { gone_at: number | null }>(
    `SELECT journals.campaign, attachments.bytes, attachments.received_at AS at, attachments.gone_at
     FROM attachments JOIN journals ON journals.id = attachments.journal
     WHERE attachments.journal = $1 AND attachments.digest = $2`,
    [journal, digest],
  );
  if (!row) return undefined;
  const { gone_at, ...kept } = row;
  return { ...kept, isGone: gone_at !== null };
}

/** How many bytes a journal's files take. */
export function* sumAttachments(journal: Bytes): Steps<number> {
  const rows = yield* ask<{ bytes: number }>(
    'SELECT CAST(coalesce(sum(bytes), 0) AS bigint) AS bytes FROM attachments WHERE journal = $1 AND gone_at IS NULL',
    [journal],
  );
  return rows[0]?.bytes ?? 0;
}

/** An entry's header as it came. */
export function* findHeader(journal: Bytes, number: number): Steps<Bytes | undefined> {
  const rows = yield* ask<{ header: Bytes }>('SELECT header FROM entries WHERE journal = $1 AND number = $2', [
    journal,
    number,
  ]);
  return rows[0]?.header;
}
