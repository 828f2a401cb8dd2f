import { join } from 'node:path';
import { good, type Outcome } from '../../domain/outcome.ts';
import { readJournalParts } from '../../protocol/journal-sequence.ts';
import { type CarriedFault, type CarriedFiles, readCarriedFiles } from '../carried-files.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import { makeOffice } from '../office.ts';
import { emptyOfficeJournal } from '../office-journal.ts';
import { type OpenedCampaign, openJournalFiles, packsToDictionaries, type TakeEntries } from '../open-campaign.ts';
import { createPageOpener } from '../open-page.ts';
import { fetchPublished } from '../published.ts';
import { type Judgements, readJudgements } from '../review/judge-signatures.ts';
import { readCampaign } from '../session/read-campaign.ts';
import type { Command } from './arguments.ts';
import { checkFile, listFolder, streamFile, writeNewFile } from './disk.ts';
import { createExportWriters } from './export-writers.ts';
import { openPageFolder, type PageFolder } from './page-folder.ts';
import { arePagesClean, pagesToLines } from './page-lines.ts';
import { toPlainLine } from './plain-line.ts';
import { type DeskProblem, type ExitCode, exitCodes } from './problem-words.ts';
import { isReportClean, reportToLines } from './report-lines.ts';
import { type DeskSurroundings, type Unlocked, unlock } from './unlock.ts';

type OpenCommand = Extract<Command, { kind: 'open' }>;

/** Opens, checks, exports and prints; the exit code says whether all of it held. */
export async function openLetters(
  command: OpenCommand,
  surroundings: DeskSurroundings,
): Promise<Outcome<ExitCode, DeskProblem>> {
  for (const path of [...command.journals, ...command.carriers]) {
    const file = await checkFile(path);
    if (!file.ok) return file;
  }
  const listed = command.pages === undefined ? good([]) : await listFolder(command.pages);
  if (!listed.ok) return listed;
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const carried = await readCarriers(command, unlocked.value);
  const unpacked = await unpackPages(command, carried, listed.value);
  if (!unpacked.ok) return unpacked;
  const pages = await openPages(command, unlocked.value);
  if (!pages.ok) return pages;
  const writers = await createExportWriters(command, (digest) => pages.value?.find(digest));
  if (!writers.ok) {
    await pages.value?.discard();
    return writers;
  }
  const names: string[] = [];
  let judgements: Judgements | undefined;
  let trouble: Outcome<undefined, DeskProblem> = good(undefined);
  const report = await read(command, unlocked.value, carried, async (entries, officeJournal) => {
    judgements ??= readJudgements(officeJournal);
    for (const each of entries) if (pages.value && trouble.ok) trouble = await pages.value.take(each);
    await writers.value.take(entries, judgements);
    if (command.names) names.push(...entries.flatMap(entryToNameLine));
  });
  const { title, centre } = unlocked.value;
  if (!report.ok) {
    await writers.value.discard();
    await pages.value?.discard();
    return report;
  }
  const closed = await writers.value.close({ title, packs: report.value.packs });
  if (!closed.ok) return closed;
  if (!trouble.ok) return trouble;
  for (const line of [...names, ...reportToLines({ title, centre }, report.value)]) {
    surroundings.terminal.print(toPlainLine(line));
  }
  for (const path of [command.csv, command.json, command.page])
    if (path) surroundings.terminal.print(`Written: ${path}`);
  const paged = pages.value?.report();
  if (paged) for (const line of pagesToLines(paged)) surroundings.terminal.print(line);
  for (const line of (carried?.faults ?? []).map(faultToLine)) surroundings.terminal.print(toPlainLine(line));
  const isWhole = !carried || carried.faults.length === 0;
  const isClean = isWhole && isReportClean(report.value) && (!paged || arePagesClean(paged));
  return good(isClean ? exitCodes.good : exitCodes.broken);
}

/** Sealed pages of carrier files are put to those in the folder, under their digests; alone, nobody else has them. */
async function unpackPages(
  { pages }: OpenCommand,
  carried: CarriedFiles | undefined,
  there: readonly string[],
): Promise<Outcome<undefined, DeskProblem>> {
  if (pages === undefined || !carried) return good(undefined);
  const names = new Set(there);
  for await (const { digest, bytes } of carried.pages()) {
    if (names.has(digest)) continue;
    const written = await writeNewFile(join(pages, digest), bytes);
    if (!written.ok) return written;
    names.add(digest);
  }
  return good(undefined);
}

/** The folder of sealed pages, where one was given; what is opened goes into a new folder beside the first export. */
async function openPages(
  { pages, csv, json, alone }: OpenCommand,
  { keys, client }: Unlocked,
): Promise<Outcome<PageFolder | undefined, DeskProblem>> {
  const beside = csv ?? json;
  if (pages === undefined || beside === undefined) return good(undefined);
  const to = `${beside.replace(/\.[^./\\]*$/, '')}-pages`;
  const opener = await createPageOpener(keys);
  if (alone) return openPageFolder(pages, to, opener);
  return openPageFolder(pages, to, opener, async (journal, digest) => {
    const file = await client.sealedFile(journal, digest);
    return file.ok ? file.value : undefined;
  });
}

async function readCarriers({ carriers }: OpenCommand, { keys }: Unlocked): Promise<CarriedFiles | undefined> {
  if (carriers.length === 0) return undefined;
  return readCarriedFiles(
    carriers.map((path) => ({ path, stream: () => streamFile(path) })),
    keys.campaign,
  );
}

async function read(
  command: OpenCommand,
  { client, keys }: Unlocked,
  carried: CarriedFiles | undefined,
  take: TakeEntries,
): Promise<Outcome<OpenedCampaign, DeskProblem>> {
  if (command.journals.length === 0) {
    return readCampaign({ client: command.alone ? undefined : client, carried }, keys, take);
  }
  const published = await fetchPublished(client, keys.campaign);
  if (!published.ok) return published;
  const packs = published.value?.packs ?? [];
  const office = await makeOffice(keys, packsToDictionaries(packs));
  const files = command.journals.map((path) => readJournalParts(streamFile(path)));
  return good({ ...(await openJournalFiles(files, office, take)), packs, officeJournal: emptyOfficeJournal });
}

function faultToLine({ path, why }: CarriedFault): string {
  switch (why) {
    case 'not-a-carrier':
      return `${path} is no carrier file.`;
    case 'damaged':
      return `${path} is damaged in places; the rest of it was read.`;
    case 'cut':
      return `${path} ends too early; what comes before was read. Ask for the file again.`;
  }
}

function entryToNameLine({ entry: { journal, number, body }, isTakenBack }: CollectedEntry): string[] {
  if (body.kind !== 'pass') return [];
  const { name, signed, letters } = body.pass;
  const what = `${signed.length} signed, ${letters.length} written${isTakenBack ? ', taken back' : ''}`;
  return [`  ${journal.slice(0, 6)} ${String(number).padStart(5)}  ${name}  (${what})`];
}
