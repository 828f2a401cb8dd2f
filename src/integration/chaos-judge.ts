import { readCarriedFiles } from '../desk/carried-files.ts';
import { createCentreClient } from '../desk/centre-client.ts';
import type { CollectedEntry } from '../desk/collect-entries.ts';
import { openCampaign, openCarriedFiles } from '../desk/open-campaign.ts';
import { listReceiptKeys } from '../protocol/manifest.ts';
import { readReceiptPlace, takeReceipt } from '../protocol/receipt.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { chainStart, digestEntry, extendChain } from '../sealing/chain.ts';
import type { ChaosHall } from './chaos-hall.ts';
import { type ChaosTablet, writeFile } from './chaos-tablet.ts';

/** How a story ended. Entries are told apart by journal, number and digest, passes by their withdrawal number. */
export type ChaosVerdict = {
  readonly seed: number;
  readonly injected: ReadonlyMap<string, number>;
  /** Entries on the tablets' disks at the end, those of a copy once. */
  readonly written: number;
  readonly atCentre: number;
  /** Passes that the office opens more than once, at the centre or from one file. */
  readonly doubled: number;
  /** Written or called saved, and neither at the centre nor kept aside by a fork that its tablet tells. */
  readonly missing: number;
  readonly receiptsChecked: number;
  readonly marksChecked: number;
  /** Tablets that say that a journal of theirs has ended, and the entries that wait in such. */
  readonly forksTold: number;
  readonly inForks: number;
  /** What is wrong, in words for engineers; empty where all holds. */
  readonly wrong: readonly string[];
};

/** Compares what tablets have, what the centre has, what it signed and what the office opens. */
export async function judgeStory(hall: ChaosHall): Promise<Omit<ChaosVerdict, 'seed'>> {
  const { centre, tablets, told, injected, figures } = hall;
  const wrong: string[] = [];
  const chains = await readChains(hall, wrong);
  const opened = await openAtOffice(hall, wrong);
  const written = new Set<string>();
  let missing = 0;
  let inForks = 0;
  let forksTold = 0;
  const inFiles = new Set<string>();
  let doubled = 0;
  for (const tablet of tablets) {
    const { disk, name, store } = tablet;
    const { current, entries, acknowledgedById } = await readDisk(disk);
    let waiting = 0;
    for (const { journal, number, digest } of entries) {
      written.add(`${journal} ${number} ${bytesToBase64url(digest)}`);
      const isThere = chains.get(journal)?.[number] === bytesToBase64url(digest);
      const isReceipted = number <= (acknowledgedById.get(journal) ?? 0);
      const isInFork = journal !== current && !isReceipted;
      if (isReceipted && !isThere) wrong.push(`${name} takes ${number} for arrived, which is not there`);
      if (isInFork) waiting += 1;
      else if (!isThere) missing += 1;
    }
    const { inForkedJournals, atCentre, written: own } = store.counts.value;
    if (atCentre !== own) {
      wrong.push(`${name}: written ${own}, at the centre ${atCentre}, ${JSON.stringify(tablet.sync.state.value)}`);
    }
    if (inForkedJournals !== waiting) wrong.push(`${name} tells ${inForkedJournals} in forks, and has ${waiting}`);
    if (inForkedJournals > 0) {
      forksTold += 1;
      const codes = await openFile(hall, tablet);
      doubled += countDoubled(codes);
      for (const code of codes) inFiles.add(code);
    }
    inForks += waiting;
  }
  doubled += countDoubled(opened);
  const there = new Set(opened);
  for (const code of told) if (!there.has(code) && !inFiles.has(code)) missing += 1;
  if (doubled > 0) wrong.push(`${doubled} doubled`);
  if (missing > 0) wrong.push(`${missing} missing`);
  if (figures.wrongMarks > 0) wrong.push(`${figures.wrongMarks} marks before the centre had it`);
  const isForked = injected.has('yesterday’s copy') || injected.has('two tablets from one copy');
  if (forksTold > 0 && !isForked) wrong.push('a fork without a copy');
  const receiptsChecked = await checkReceipts(hall, chains, wrong);
  const { entries, aside } = await centre.totals();
  const atCentre = [...chains.values()].reduce((sum, chain) => sum + chain.length - 1, 0);
  if (entries !== atCentre || aside > 0) wrong.push(`${atCentre} entries, ${entries} counted, ${aside} aside`);
  const { marksChecked } = figures;
  return {
    ...{ injected, written: written.size, atCentre, doubled, missing },
    ...{ receiptsChecked, marksChecked, forksTold, inForks, wrong },
  };
}

/** Every journal's chain of digests, reckoned anew from the entries' own bytes; a gap is wrong. */
async function readChains({ centre }: ChaosHall, wrong: string[]): Promise<Map<string, string[]>> {
  const chains = new Map<string, string[]>();
  for (const { id, head } of await centre.store().listJournals(centre.campaign.signer.id)) {
    const journal = base64urlToBytes(id) ?? new Uint8Array(0);
    const chain = [bytesToBase64url(chainStart)];
    let digest = chainStart;
    for (;;) {
      const after = chain.length - 1;
      const statement = await centre.store().readStatement(journal, after);
      if (!statement) break;
      const skip = after - (statement.last - statement.entries.length);
      if (skip < 0) wrong.push(`a gap after ${after} in ${id}`);
      for (const entry of statement.entries.slice(Math.max(0, skip))) {
        digest = extendChain(digest, digestEntry(entry));
        chain.push(bytesToBase64url(digest));
      }
      if (chain.length - 1 === after) break;
    }
    if (chain.length - 1 !== head) wrong.push(`head ${head} of ${id}, and ${chain.length - 1} entries`);
    chains.set(id, chain);
  }
  return chains;
}

/** Withdrawal numbers of all that the office opens at the centre, signatures, chains and totals checked by the way. */
async function openAtOffice(hall: ChaosHall, wrong: string[]): Promise<string[]> {
  const { centre } = hall;
  const now = () => centre.now();
  const fetch = async (path: string | URL | Request, init?: RequestInit) => centre.fetch(String(path), init ?? {});
  const client = createCentreClient({ url: '', signer: centre.campaign.signer, fetch, now });
  const codes: string[] = [];
  const opened = await openCampaign(client, officeKeys(hall), collectCodes(codes));
  if (!opened.ok) {
    wrong.push(`the office opens nothing: ${opened.problem.kind}`);
    return [];
  }
  const { summary, comparison } = opened.value;
  for (const { why } of summary.problems) wrong.push(`the office finds ${why.kind}`);
  if (comparison.kind !== 'same') wrong.push(`totals: ${comparison.kind}`);
  return codes;
}

/** The same of what a tablet gives out by hand. */
async function openFile(hall: ChaosHall, tablet: ChaosTablet): Promise<string[]> {
  const file = await writeFile(tablet, 'unsent');
  const stream = async function* whole() {
    yield file;
  };
  const carried = await readCarriedFiles([{ path: tablet.name, stream }], hall.centre.campaign.signer.id);
  const codes: string[] = [];
  await openCarriedFiles(carried, officeKeys(hall), collectCodes(codes));
  return codes;
}

function countDoubled(codes: readonly string[]): number {
  return [...new Set(codes)].filter((code) => codes.indexOf(code) !== codes.lastIndexOf(code)).length;
}

function collectCodes(codes: string[]) {
  return async (entries: readonly CollectedEntry[]) => {
    for (const { entry } of entries) {
      if (entry.body.kind === 'pass') codes.push(bytesToBase64url(entry.body.pass.withdrawal));
    }
  };
}

function officeKeys({ centre }: ChaosHall) {
  const { signer, opening } = centre.campaign;
  return { campaign: signer.id, signer, opening: [{ id: 1, pair: opening }], secrets: new Uint8Array(0) };
}

async function readDisk(disk: ChaosTablet['disk']) {
  const connection = disk.connect();
  const [campaign, journals, entries] = await connection.transaction('r', (tables) =>
    Promise.all([tables.campaign.get('current'), tables.journals.list(), tables.entries.list()]),
  );
  connection.close();
  const acknowledgedById = new Map(journals.map(({ id, acknowledged }) => [id, acknowledged]));
  return { current: campaign?.journal, entries, acknowledgedById };
}

/** Each receipt that ever left: signed by the centre, and true at the end. */
async function checkReceipts(
  { centre, receipts }: ChaosHall,
  chains: ReadonlyMap<string, readonly string[]>,
  wrong: string[],
): Promise<number> {
  const keys = await listReceiptKeys(centre.campaign.manifest);
  for (const bytes of receipts) {
    const place = readReceiptPlace(bytes);
    const receipt = place && (await takeReceipt(bytes, keys, place));
    if (!receipt?.ok) {
      wrong.push('a receipt that nobody signed');
      continue;
    }
    const { journal, head, digest } = receipt.value;
    const there = chains.get(bytesToBase64url(journal))?.[head];
    if (head > 0 && there !== bytesToBase64url(digest)) wrong.push(`a receipt for ${head} is not true`);
  }
  return receipts.length;
}
