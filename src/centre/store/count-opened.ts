import type { Bytes } from '../../domain/bytes.ts';
import { ask, type Steps } from './steps.ts';

/** How much there is, and how much of it the office said it has opened; pages that are gone are not there. */
export type OpenedCount = {
  readonly entries: number;
  readonly opened: number;
  readonly pages: number;
  readonly pagesOpened: number;
};

/** Changes nothing. */
export function* countOpened(campaign: Bytes): Steps<OpenedCount> {
  const [journals] = yield* ask<{ entries: number; opened: number }>(
    `SELECT CAST(coalesce(sum(head), 0) AS bigint) AS entries,
       CAST(coalesce(sum(CASE WHEN opened_to < head THEN opened_to ELSE head END), 0) AS bigint) AS opened
     FROM journals WHERE campaign = $1`,
    [campaign],
  );
  const [files] = yield* ask<{ pages: number; opened: number }>(
    `SELECT count(*) AS pages,
       CAST(coalesce(sum(CASE WHEN attachments.number <= journals.opened_to AND attachments.received_at <= journals.opened_at
         THEN 1 ELSE 0 END), 0) AS bigint) AS opened
     FROM attachments JOIN journals ON journals.id = attachments.journal
     WHERE journals.campaign = $1 AND attachments.gone_at IS NULL`,
    [campaign],
  );
  return {
    entries: journals?.entries ?? 0,
    opened: journals?.opened ?? 0,
    pages: files?.pages ?? 0,
    pagesOpened: files?.opened ?? 0,
  };
}
