import type { Bytes } from '../../domain/bytes.ts';
import { entryKinds } from '../../protocol/entry-header.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { writeAudit } from './audit.ts';
import { eraseAside } from './erase-aside.ts';
import { letFileGo, lockJournal } from './erasing.ts';
import { ask, type Steps } from './steps.ts';

/** Steps by which a campaign's pages and bodies go when they are old enough and the office has opened them. */

export type RetentionPolicy = { readonly pageDays: number; readonly bodyDays: number };

/** Up to where a journal's bodies may go: what arrived before `before` and is opened. */
export type JournalDue = { readonly journal: Bytes; readonly upTo: number };

/** What is due, and what is old enough but not opened. */
export type RetentionCount = {
  readonly pages: number;
  readonly pageBytes: number;
  readonly pagesUnopened: number;
  readonly bodies: number;
  readonly bodyBytes: number;
  readonly bodiesUnopened: number;
  /** Batches in quarantine that are as old: these wait for the office's word. */
  readonly aside: number;
};

const atOnce = 200;

export function* listCampaigns(): Steps<readonly Bytes[]> {
  return (yield* ask<{ id: Bytes }>('SELECT id FROM campaigns ORDER BY id')).map(({ id }) => id);
}

export function* findRetention(campaign: Bytes): Steps<RetentionPolicy | undefined> {
  const rows = yield* ask<{ page_days: number; body_days: number }>(
    'SELECT page_days, body_days FROM retentions WHERE campaign = $1',
    [campaign],
  );
  return rows[0] && { pageDays: rows[0].page_days, bodyDays: rows[0].body_days };
}

/** The later word holds. */
export function* setRetention(campaign: Bytes, { pageDays, bodyDays }: RetentionPolicy): Steps<void> {
  yield* ask(
    `INSERT INTO retentions (campaign, page_days, body_days) VALUES ($1, $2, $3)
     ON CONFLICT (campaign) DO UPDATE SET page_days = excluded.page_days, body_days = excluded.body_days`,
    [campaign, pageDays, bodyDays],
  );
}

/** The office has opened a journal up to there, never back, and has its pages that had arrived by then (epoch ms): of the same entries never fewer. */
export function* noteOpened(campaign: Bytes, journal: Bytes, upTo: number, at: number): Steps<void> {
  yield* ask(
    `UPDATE journals SET opened_to = $3, opened_at = CASE WHEN opened_to = $3 AND opened_at > $4 THEN opened_at ELSE $4 END
     WHERE id = $1 AND campaign = $2 AND opened_to <= $3`,
    [journal, campaign, upTo, at],
  );
}

/** One copy of the centre at a time, until then (epoch ms); who holds it may hold it longer. */
export function* takeLease(
  campaign: Bytes,
  purpose: string,
  holder: string,
  { now, until }: { readonly now: number; readonly until: number },
): Steps<boolean> {
  const rows = yield* ask(
    `INSERT INTO leases (campaign, purpose, holder, until_at) VALUES ($1, $2, $3, $5)
     ON CONFLICT (campaign, purpose) DO UPDATE SET holder = excluded.holder, until_at = excluded.until_at
     WHERE leases.until_at < $4 OR leases.holder = excluded.holder RETURNING holder`,
    [campaign, purpose, holder, now, until],
  );
  return rows.length > 0;
}

const oldPages = `FROM attachments JOIN journals ON journals.id = attachments.journal
  WHERE journals.campaign = $1 AND attachments.received_at < $2 AND attachments.gone_at IS NULL`;
const openedPages = `attachments.number <= journals.opened_to AND attachments.received_at <= journals.opened_at`;

/** Some of the pages that are due go. Gives how many; 0 is the end. */
export function* letPagesGo(campaign: Bytes, before: number, at: number): Steps<number> {
  const due = yield* ask<{ journal: Bytes; digest: Bytes }>(
    `SELECT attachments.journal, attachments.digest ${oldPages} AND ${openedPages}
     ORDER BY attachments.journal, attachments.digest LIMIT ${atOnce}`,
    [campaign, before],
  );
  for (const { journal, digest } of due) {
    yield* lockJournal(campaign, journal);
    yield* letFileGo(campaign, journal, digest, at);
  }
  if (due.length > 0) yield* writeDown(campaign, at, [], [due.length, 0]);
  return due.length;
}

function writeDown(campaign: Bytes, at: number, ids: readonly Bytes[], numbers: readonly number[]): Steps<void> {
  return writeAudit({ campaign, at, by: { kind: 'centre' }, deed: 'let-go', ids, numbers });
}

/** Journals of which something is old enough, with `upTo` 0 where none of that is opened. */
export function* listOld(campaign: Bytes, before: number): Steps<readonly (JournalDue & { readonly old: number })[]> {
  const rows = yield* ask<{ id: Bytes; opened_to: number; old: number }>(
    `SELECT journals.id, journals.opened_to, max(statements.last) AS old FROM journals
     JOIN statements ON statements.journal = journals.id
     WHERE journals.campaign = $1 AND statements.received_at < $2
     GROUP BY journals.id, journals.opened_to ORDER BY journals.id`,
    [campaign, before],
  );
  return rows.map(({ id, opened_to, old }) => ({ journal: id, old, upTo: Math.min(old, opened_to) }));
}

/** Some of the bodies that are due go; their digests stay in their places, and at the end in what was put aside of the same. Gives how many; 0 is the end. */
export function* letBodiesGo(campaign: Bytes, { journal, upTo }: JournalDue, at: number): Steps<number> {
  if (!(yield* lockJournal(campaign, journal))) return 0;
  const due = yield* ask<{ number: number; body: Bytes }>(
    `SELECT number, body FROM entries WHERE journal = $1 AND number <= $2 AND ${isThere} ORDER BY number LIMIT ${atOnce}`,
    [journal, upTo, closing],
  );
  if (due.length === 0) {
    yield* eraseAside(campaign, journal);
    return 0;
  }
  const numbers = due.map(({ number }) => number);
  yield [
    {
      kind: 'insert',
      table: 'erasures',
      columns: [
        { name: 'journal', type: 'bytes', value: journal },
        { name: 'number', type: 'int', values: numbers },
        { name: 'by_age', type: 'int', values: numbers.map(() => 1) },
      ],
    },
    ...due.map(({ number, body }) => ({
      kind: 'command' as const,
      sql: 'UPDATE entries SET body = $3 WHERE journal = $1 AND number = $2',
      values: [journal, number, digestBytes(body)],
    })),
  ];
  yield* writeDown(campaign, at, [journal], [0, due.length]);
  return due.length;
}

/** An entry's kind as its header says it: what comes after `[version, number,` in deterministic CBOR. */
const kind = `substr(header, CASE WHEN number < 24 THEN 4 WHEN number < 256 THEN 5 WHEN number < 65536 THEN 6 ELSE 8 END, 1)`;
const closing = new Uint8Array([entryKinds.indexOf('closing')]);

/**
 * And no sitting's opening: it names the event, nobody who took part, and without it nothing later of its sitting can be read. Nor a closing (`$3`): that says how many were in the hall, and
 * nothing else does.
 */
const isThere = `${kind} <> $3 AND NOT EXISTS (SELECT 1 FROM erasures WHERE erasures.journal = entries.journal AND erasures.number = entries.number)
  AND NOT EXISTS (SELECT 1 FROM sittings WHERE sittings.journal = entries.journal AND sittings.opening = entries.number)`;

/** What is due of a campaign's pages and bodies that arrived before these times (epoch ms; 0 for none). Changes nothing. */
export function* countDue(
  campaign: Bytes,
  { pagesBefore, bodiesBefore }: { readonly pagesBefore: number; readonly bodiesBefore: number },
): Steps<RetentionCount> {
  const countPages = (which: string) =>
    ask<{ n: number; bytes: number }>(
      `SELECT count(*) AS n, CAST(coalesce(sum(attachments.bytes), 0) AS bigint) AS bytes ${oldPages} AND ${which}`,
      [campaign, pagesBefore],
    );
  const [pages] = yield* countPages(openedPages);
  const [unopened] = yield* countPages(`NOT (${openedPages})`);
  let [bodies, bodyBytes, bodiesUnopened] = [0, 0, 0];
  for (const { journal, upTo, old } of yield* listOld(campaign, bodiesBefore)) {
    const [due] = yield* ask<{ n: number; bytes: number }>(
      `SELECT count(*) AS n, CAST(coalesce(sum(length(body)), 0) AS bigint) AS bytes FROM entries
       WHERE journal = $1 AND number <= $2 AND ${isThere}`,
      [journal, upTo, closing],
    );
    bodies += due?.n ?? 0;
    bodyBytes += due?.bytes ?? 0;
    bodiesUnopened += old - upTo;
  }
  const [aside] = yield* ask<{ n: number }>(
    `SELECT (SELECT count(*) FROM set_aside WHERE campaign = $1 AND received_at < $2)
       + (SELECT count(*) FROM forks JOIN journals ON journals.id = forks.journal
          WHERE journals.campaign = $1 AND forks.received_at < $2) AS n`,
    [campaign, bodiesBefore],
  );
  return {
    pages: pages?.n ?? 0,
    pageBytes: pages?.bytes ?? 0,
    pagesUnopened: unopened?.n ?? 0,
    bodies,
    bodyBytes,
    bodiesUnopened,
    aside: aside?.n ?? 0,
  };
}
