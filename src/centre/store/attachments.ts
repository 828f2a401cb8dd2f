import type { Bytes } from '../../domain/bytes.ts';
import type { AttachmentToKeep, KeptAttachment } from './centre-store.ts';
import { findOne } from './looking-up.ts';
import { ask, type Steps } from './steps.ts';

/** Writes down that a file is there. Again changes nothing, and gives `false`. */
export function* keepAttachment({ journal, digest, number, bytes, at }: AttachmentToKeep): Steps<boolean> {
  const rows = yield* ask(
    `INSERT INTO attachments (journal, digest, number, bytes, received_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING number`,
    [journal, digest, number, bytes, at],
  );
  return rows.length > 0;
}

/** The row with its journal's campaign. */
export function findAttachment(journal: Bytes, digest: Bytes): Steps<KeptAttachment | undefined> {
  return findOne<KeptAttachment>(
    `SELECT journals.campaign, attachments.bytes, attachments.received_at AS at
     FROM attachments JOIN journals ON journals.id = attachments.journal
     WHERE attachments.journal = $1 AND attachments.digest = $2`,
    [journal, digest],
  );
}

/** How many bytes a journal's files take. */
export function* sumAttachments(journal: Bytes): Steps<number> {
  const rows = yield* ask<{ bytes: number }>(
    'SELECT CAST(coalesce(sum(bytes), 0) AS bigint) AS bytes FROM attachments WHERE journal = $1',
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
