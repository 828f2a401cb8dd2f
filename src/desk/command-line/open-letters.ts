import { good, type Outcome } from '../../domain/outcome.ts';
import { readJournalParts } from '../../protocol/journal-sequence.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import { makeOffice } from '../office.ts';
import { type CampaignReport, openCampaign, openJournalFiles, packsToDictionaries } from '../open-campaign.ts';
import { fetchPublished } from '../published.ts';
import type { Command } from './arguments.ts';
import { readBytesFile, streamFile } from './disk.ts';
import { createExportWriters } from './export-writers.ts';
import { type DeskProblem, type ExitCode, exitCodes } from './problem-words.ts';
import { isReportClean, reportToLines } from './report-lines.ts';
import { type DeskSurroundings, type Unlocked, unlock } from './unlock.ts';

type OpenCommand = Extract<Command, { kind: 'open' }>;

/** Opens, checks, exports and prints; the exit code says whether all of it held. */
export async function openLetters(
  command: OpenCommand,
  surroundings: DeskSurroundings,
): Promise<Outcome<ExitCode, DeskProblem>> {
  for (const path of command.journals) {
    const file = await readBytesFile(path);
    if (!file.ok) return file;
  }
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const writers = await createExportWriters(command);
  if (!writers.ok) return writers;
  const names: string[] = [];
  const report = await read(command, unlocked.value, async (entries) => {
    await writers.value.take(entries);
    if (command.names) names.push(...entries.flatMap(entryToNameLine));
  });
  const closed = await writers.value.close();
  if (!report.ok) return report;
  if (!closed.ok) return closed;
  const { title, centre } = unlocked.value;
  for (const line of [...names, ...reportToLines({ title, centre }, report.value)]) surroundings.terminal.print(line);
  for (const path of [command.csv, command.json]) if (path) surroundings.terminal.print(`Written: ${path}`);
  return good(isReportClean(report.value) ? exitCodes.good : exitCodes.broken);
}

async function read(
  command: OpenCommand,
  { client, keys }: Unlocked,
  take: (entries: readonly CollectedEntry[]) => Promise<void>,
): Promise<Outcome<CampaignReport, DeskProblem>> {
  if (command.journals.length === 0) return openCampaign(client, keys, take);
  const published = await fetchPublished(client, keys.campaign);
  if (!published.ok) return published;
  const office = await makeOffice(keys, packsToDictionaries(published.value?.packs ?? []));
  const files = command.journals.map((path) => readJournalParts(streamFile(path)));
  return good(await openJournalFiles(files, office, take));
}

function entryToNameLine({ entry: { journal, number, body }, isTakenBack }: CollectedEntry): string[] {
  if (body.kind !== 'pass') return [];
  const { name, signed, letters } = body.pass;
  const what = `${signed.length} signed, ${letters.length} written${isTakenBack ? ', taken back' : ''}`;
  return [`  ${journal.slice(0, 6)} ${String(number).padStart(5)}  ${name}  (${what})`];
}
