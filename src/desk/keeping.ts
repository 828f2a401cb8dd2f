import { good, type Outcome } from '../domain/outcome.ts';
import type { EntryKind } from '../protocol/entry-header.ts';
import type { EntryPlace, LineTally, OfficeContent } from '../protocol/office-content.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import type { CentreClient } from './centre-client.ts';
import type { CampaignKeys } from './keys/campaign-keys.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { cutRows, type OfficeJournalProblem, readOfficeJournal, writeToOfficeJournal } from './office-journal.ts';
import { type OpenCampaignProblem, openCampaign } from './open-campaign.ts';
import { findLineTallies } from './review/judged-lines.ts';

/** What the office says about how long the centre keeps what, and about what the centre put aside. */

/** Writes contents into the office's own journal, one entry after the other. Gives the last one's number. */
export async function writeContents(
  client: CentreClient,
  { signer }: CampaignKeys,
  contents: readonly OfficeContent[],
  now: number,
): Promise<Outcome<number, OfficeJournalProblem>> {
  const read = await readOfficeJournal(client, signer);
  if (!read.ok) return read;
  let journal = read.value;
  for (const content of contents) {
    const written = await writeToOfficeJournal(client, signer, journal, () => content, now);
    if (!written.ok) return written;
    journal = written.value;
  }
  return good(journal.entries.length);
}

/** Up to where the office can open each journal, the paper sheets and the pages of these entries, and how many entries it cannot open, which hold their journal up. */
export type OpenedTo = {
  readonly rows: readonly EntryPlace[];
  readonly sheets: Ledger;
  readonly pages: readonly NamedPage[];
  readonly problems: number;
};

/** `digest`: base64url of the sealed file's SHA-256. */
export type NamedPage = { readonly journal: string; readonly digest: string; readonly bytes: number };

/** Opens all that is at the centre, and finds up to where each journal opens without a gap or a fault: nothing beyond may be called opened. */
export async function findOpened(
  client: CentreClient,
  keys: CampaignKeys,
): Promise<Outcome<OpenedTo, OpenCampaignProblem>> {
  const upTo = new Map<string, number>();
  const sheets = createLedger();
  const pages: NamedPage[] = [];
  let problems = 0;
  const opened = await openCampaign(client, keys, {
    start: () => undefined,
    take: (news) => {
      if (news.kind === 'entry' || news.kind === 'erased') {
        if (ofSheets.includes(news.entry.header.kind)) sheets.take(news);
        const { journal, number, header } = news.entry;
        if (number !== (upTo.get(journal) ?? 0) + 1) return;
        upTo.set(journal, number);
        for (const { digest, bytes } of header.attachments)
          pages.push({ journal, digest: bytesToBase64url(digest), bytes });
      } else if (news.kind === 'problem') problems += 1;
    },
  });
  if (!opened.ok) return opened;
  return good({ rows: [...upTo].map(([journal, number]) => ({ journal, number })), sheets, pages, problems });
}

/** What says which line of paper counts where. */
const ofSheets: readonly EntryKind[] = ['tally', 'sheet-lines', 'correction'];

/**
 * The journals of which the office lacks a page. What it does not have (`isHere`) and the centre has not either is no lack: it comes later, or is gone; but where the centre does not say so it is.
 */
export async function findLacking(
  client: CentreClient,
  pages: readonly NamedPage[],
  isHere: (page: NamedPage) => Promise<boolean>,
): Promise<ReadonlySet<string>> {
  const lacking = new Set<string>();
  for (const page of pages) {
    if (lacking.has(page.journal) || (await isHere(page))) continue;
    const file = await client.sealedFile(page.journal, page.digest);
    const isNowhere =
      !file.ok && file.problem.kind === 'centre-refused' && file.problem.refusal.kind === 'unknown-attachment';
    if (!isNowhere) lacking.add(page.journal);
  }
  return lacking;
}

/** Says so: so many rows an entry, and before that where judged lines of `sheets` count, for what says it may go now. `pagesAt` (epoch ms): which pages the office has, those that had arrived by then; 0 for none. */
export async function noteOpened(
  client: CentreClient,
  keys: CampaignKeys,
  { rows, sheets }: Pick<OpenedTo, 'rows' | 'sheets'>,
  pagesAt: number,
): Promise<Outcome<undefined, OfficeJournalProblem>> {
  const journal = await readOfficeJournal(client, keys.signer);
  if (!journal.ok) return journal;
  const lines = findLineTallies(sheets, journal.value);
  const linesAt = journal.value.entries.at(-1)?.at ?? pagesAt;
  const toLines = (some: readonly LineTally[]): OfficeContent => ({ kind: 'line-tally', rows: some });
  const counted = await writeContents(client, keys, cutRows(lines).map(toLines), linesAt);
  if (!counted.ok) return counted;
  const toOpened = (some: readonly EntryPlace[]): OfficeContent => ({ kind: 'opened', rows: some });
  const written = await writeContents(client, keys, cutRows(rows).map(toOpened), pagesAt);
  return written.ok ? good(undefined) : written;
}
