import type { CasePack } from '../domain/case-pack.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import type { JournalList } from '../protocol/endpoints.ts';
import type { JournalPart } from '../protocol/journal-sequence.ts';
import type { Totals } from '../protocol/totals.ts';
import type { CarriedFiles } from './carried-files.ts';
import type { CentreClient, CentreProblem } from './centre-client.ts';
import { type CollectedEntry, createEntryBook } from './collect-entries.ts';
import { compareTotals, type TotalsDifference } from './compare-totals.ts';
import type { JournalNews } from './journal-news.ts';
import type { CampaignKeys } from './keys/campaign-keys.ts';
import { makeOffice, type Office } from './office.ts';
import {
  emptyOfficeJournal,
  type LetGo,
  type OfficeJournal,
  type OfficeJournalProblem,
  readLetGo,
  readOfficeJournal,
} from './office-journal.ts';
import { openJournals } from './open-journal.ts';
import { fetchPublished, type PublishedProblem } from './published.ts';
import { createSummary, type Summary } from './summary.ts';
import { withoutErased } from './without-erased.ts';

/** What opening a whole campaign gives. */
export type CampaignReport = {
  readonly summary: Summary;
  readonly comparison:
    | { readonly kind: 'same'; readonly asOf: number }
    | { readonly kind: 'differs'; readonly asOf: number; readonly differences: readonly TotalsDifference[] }
    /** Letters were arriving all the time, so that no totals belonged to what was opened. */
    | { readonly kind: 'still-arriving' }
    /** Read from files, with no centre asked. */
    | { readonly kind: 'none' };
};

/** A report, and what the campaign has published: the last pack is in force. */
export type OpenedCampaign = CampaignReport & {
  readonly packs: readonly CasePack[];
  /** What the office said of it so far; empty where no centre was asked. */
  readonly officeJournal: OfficeJournal;
};

export type OpenCampaignProblem = PublishedProblem | OfficeJournalProblem | { readonly kind: 'campaign-unpublished' };

/** Takes the entries of one journal, in order, and what the office said of all; called once a journal. */
export type TakeEntries = (entries: readonly CollectedEntry[], officeJournal: OfficeJournal) => Promise<void>;

/** Takes everything the moment it is read, so that nobody holds a whole journal; `of` is how many entries the centre says there are, where it was asked. */
export type WatchNews = { readonly start: (of: number) => void; readonly take: (news: JournalNews) => void };

/** Who is given what is opened. */
export type CampaignReader = TakeEntries | WatchNews;

/**
 * Opens all that the centre has, journal after journal, and holds its totals against what was opened; then what only carrier files have, and the rest of journals that
 * they know further. Each entry is opened once.
 */
export async function openCampaign(
  client: CentreClient,
  keys: CampaignKeys,
  reader: CampaignReader,
  carried?: CarriedFiles,
): Promise<Outcome<OpenedCampaign, OpenCampaignProblem>> {
  const published = await fetchPublished(client, keys.campaign);
  if (!published.ok) return published;
  if (!published.value) return bad({ kind: 'campaign-unpublished' });
  const dictionaries = packsToDictionaries([...(carried?.packs ?? []), ...published.value.packs]);
  const office = await makeOffice(keys, dictionaries);
  const officeJournal = await readOfficeJournal(client, keys.signer);
  if (!officeJournal.ok) return officeJournal;
  const said = journalToSaid(officeJournal.value);
  const snapshot = await takeSnapshot(client);
  if (!snapshot.ok) return snapshot;
  const { journals, totals } = snapshot.value;
  if (typeof reader !== 'function') reader.start(journals.reduce((sum, { head }) => sum + head, 0));
  const clear = createSummary('clear');
  const sealed = createSummary('sealed');
  for (const journal of journals) {
    const parts = await client.entries(journal.id, 0);
    if (!parts.ok) return parts;
    if (!carried?.journals.includes(journal.id)) {
      await readJournal(upToHead(openJournals(parts.value, office), journal), [clear, sealed], reader, said);
      continue;
    }
    // The centre's totals know nothing of what comes after its head.
    const both = openJournals(oneAfterTheOther([parts.value, carried.partsOf(journal.id)]), office);
    const books = [{ take: (news: JournalNews) => isWithin(news, journal.head) && clear.take(news) }, sealed];
    await readJournal(both, books, reader, said);
  }
  const listed = new Set(journals.map(({ id }) => id));
  for (const id of (carried?.journals ?? []).filter((each) => !listed.has(each))) {
    if (carried) await readJournal(openJournals(carried.partsOf(id), office), [sealed], reader, said);
  }
  const differences = totals ? compareTotals(clear.read(), totals) : [];
  const asOf = totals?.asOf ?? 0;
  const comparison: CampaignReport['comparison'] = !totals
    ? { kind: 'still-arriving' }
    : differences.length > 0
      ? { kind: 'differs', asOf, differences }
      : { kind: 'same', asOf };
  return good({
    summary: sealed.read(),
    comparison,
    packs: published.value.packs,
    officeJournal: officeJournal.value,
  });
}

/** Opens journals from files; nobody's totals to compare with. */
export async function openJournalFiles(
  files: readonly AsyncIterable<JournalPart>[],
  office: Office,
  reader: CampaignReader,
): Promise<CampaignReport> {
  const summary = createSummary('sealed');
  await readJournal(openJournals(oneAfterTheOther(files), office), [summary], reader);
  return { summary: summary.read(), comparison: { kind: 'none' } };
}

/** Opens carrier files with no centre at all: an organiser with one laptop is their own office. */
export async function openCarriedFiles(
  carried: CarriedFiles,
  keys: CampaignKeys,
  reader: CampaignReader,
): Promise<OpenedCampaign> {
  const office = await makeOffice(keys, packsToDictionaries(carried.packs));
  const summary = createSummary('sealed');
  for (const id of carried.journals) await readJournal(openJournals(carried.partsOf(id), office), [summary], reader);
  return {
    summary: summary.read(),
    comparison: { kind: 'none' },
    packs: carried.packs,
    officeJournal: emptyOfficeJournal,
  };
}

/** Every dictionary that entries may name. */
export function packsToDictionaries(packs: readonly CasePack[]): CasePack['dictionary'][] {
  return packs.map(({ dictionary }) => dictionary);
}

/** What the office said, and what of it must not be opened: read once for all journals. */
type Said = { readonly journal: OfficeJournal; readonly letGo: LetGo };

function journalToSaid(journal: OfficeJournal): Said {
  return { journal, letGo: readLetGo(journal) };
}

async function readJournal(
  newsOfJournal: AsyncIterable<JournalNews>,
  books: readonly { readonly take: (news: JournalNews) => void }[],
  reader: CampaignReader,
  { journal, letGo }: Said = journalToSaid(emptyOfficeJournal),
): Promise<void> {
  const entries = createEntryBook();
  const taker = typeof reader === 'function' ? entries : reader;
  for await (const news of withoutErased(newsOfJournal, letGo)) {
    for (const book of books) book.take(news);
    taker.take(news);
  }
  if (typeof reader === 'function') await reader(entries.list(), journal);
}

const snapshotTries = 5;

type Snapshot = { readonly journals: JournalList['journals']; readonly totals: Totals | undefined };

/** Heads and totals that belong together: the heads stood still while the totals were read. Totals are `undefined` where they never did. */
async function takeSnapshot(client: CentreClient): Promise<Outcome<Snapshot, CentreProblem>> {
  let before = await client.journals();
  for (let tries = snapshotTries; tries > 0 && before.ok; tries -= 1) {
    const totals = await client.totals();
    if (!totals.ok) return totals;
    const after = await client.journals();
    if (!after.ok) return after;
    if (headsToText(before.value) === headsToText(after.value)) {
      return good({ journals: after.value, totals: totals.value });
    }
    before = after;
  }
  return before.ok ? good({ journals: before.value, totals: undefined }) : before;
}

function headsToText(journals: JournalList['journals']): string {
  return journals
    .map(({ id, head }) => `${id}=${head}`)
    .sort()
    .join();
}

function isWithin(news: JournalNews, head: number): boolean {
  if (news.kind === 'entry' || news.kind === 'erased') return news.entry.number <= head;
  return news.kind !== 'problem' || news.problem.from <= head;
}

/** What came after the snapshot is left for next time; what the centre says it has and does not give is missing. */
async function* upToHead(
  newsOfJournal: AsyncIterable<JournalNews>,
  { id, head }: JournalList['journals'][number],
): AsyncGenerator<JournalNews> {
  let seen = 0;
  for await (const news of newsOfJournal) {
    const isEntry = news.kind === 'entry' || news.kind === 'erased';
    if (isEntry && news.entry.number > head) continue;
    if (news.kind === 'problem' && news.problem.from > head) continue;
    if (isEntry) seen = Math.max(seen, news.entry.number);
    if (news.kind === 'problem') seen = Math.max(seen, news.problem.to);
    yield news;
  }
  if (seen < head) {
    yield { kind: 'problem', problem: { journal: id, from: seen + 1, to: head, why: { kind: 'gap' } } };
  }
}

async function* oneAfterTheOther(files: readonly AsyncIterable<JournalPart>[]): AsyncGenerator<JournalPart> {
  for (const file of files) yield* file;
}
