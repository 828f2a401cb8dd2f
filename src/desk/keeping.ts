import { bad, good, type Outcome } from '../domain/outcome.ts';
import { type EntryPlace, maxOfficeRows, type OfficeContent } from '../protocol/office-content.ts';
import type { CentreClient } from './centre-client.ts';
import type { CampaignKeys } from './keys/campaign-keys.ts';
import { type OfficeJournalProblem, readOfficeJournal, writeToOfficeJournal } from './office-journal.ts';
import { type OpenCampaignProblem, openCampaign } from './open-campaign.ts';

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

/** Up to where the office can open each journal, and how many entries it cannot, which hold their journal up. */
export type OpenedTo = { readonly rows: readonly EntryPlace[]; readonly problems: number };

/** Opens all that is at the centre, and finds up to where each journal opens without a gap or a fault: nothing beyond may be called opened. */
export async function findOpened(
  client: CentreClient,
  keys: CampaignKeys,
): Promise<Outcome<OpenedTo, OpenCampaignProblem>> {
  const upTo = new Map<string, number>();
  let problems = 0;
  const opened = await openCampaign(client, keys, {
    start: () => undefined,
    take: (news) => {
      if (news.kind === 'entry' || news.kind === 'erased') {
        const { journal, number } = news.entry;
        if (number === (upTo.get(journal) ?? 0) + 1) upTo.set(journal, number);
      } else if (news.kind === 'problem') problems += 1;
    },
  });
  if (!opened.ok) return opened;
  return good({ rows: [...upTo].map(([journal, number]) => ({ journal, number })), problems });
}

/** Says so: so many rows an entry. */
export async function noteOpened(
  client: CentreClient,
  keys: CampaignKeys,
  { rows }: OpenedTo,
  now: number,
): Promise<Outcome<undefined, OfficeJournalProblem>> {
  const contents: OfficeContent[] = [];
  for (let at = 0; at < rows.length; at += maxOfficeRows) {
    contents.push({ kind: 'opened', rows: rows.slice(at, at + maxOfficeRows) });
  }
  const written = await writeContents(client, keys, contents, now);
  return written.ok ? good(undefined) : bad(written.problem);
}
