import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withdrawalToText } from '../../src/domain/withdrawal-code.ts';
import { bytesToBase64url } from '../../src/sealing/base64url.ts';
import type { Campaign } from '../campaign.ts';
import { readDesk } from '../read-desk.ts';
import type { Filled } from './full-tablet.ts';

/** What differs between the tablet and the centre: a sentence each. The chain's digest at the head binds every byte before it; the desk opens all of it. */
export async function checkArrival(campaign: Campaign, { journal, codes, photos }: Filled): Promise<string[]> {
  const problems: string[] = [];
  const journals = await campaign.client.journals();
  const totals = await campaign.client.totals();
  if (!journals.ok || !totals.ok) throw new Error('the office could not ask the centre');
  const [there] = journals.value;
  if (journals.value.length !== 1 || there?.id !== journal.id) problems.push(`${journals.value.length} journals`);
  if (there?.head !== journal.head) problems.push(`head ${there?.head} of ${journal.head}`);
  if (there?.digest !== bytesToBase64url(journal.digest)) problems.push('another chain');
  if (totals.value.entries !== journal.head) problems.push(`${totals.value.entries} entries counted`);
  const desk = await readDesk(campaign);
  if (desk.exitCode !== 0) problems.push(`the desk ended with ${desk.exitCode}`);
  const opened = desk.passes.map(({ withdrawal }) => withdrawal);
  const told = codes.map(withdrawalToText);
  if (opened.length !== told.length || opened.some((code, at) => code !== told[at])) {
    problems.push(`the desk opened ${opened.length} passes of ${told.length}, or others`);
  }
  const files = listFiles(join(campaign.centreFolder, 'attachments'));
  const digests = new Set(files.map((file) => createHash('sha256').update(readFileSync(file)).digest('base64url')));
  const missing = photos.filter(({ digest }) => !digests.has(digest)).length;
  if (missing > 0) problems.push(`${missing} photographs missing or damaged`);
  if (digests.size < photos.length) problems.push(`${digests.size} files of ${photos.length}`);
  return problems;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
