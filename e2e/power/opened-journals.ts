import { makeOffice } from '../../src/desk/office.ts';
import { openJournals } from '../../src/desk/open-journal.ts';
import { fetchPublished } from '../../src/desk/published.ts';
import type { Campaign } from '../campaign.ts';
import { bytesToHex } from './code-hex.ts';
import type { FoundPass } from './ledger.ts';

/** What the office finds in a tablet's journals at the centre. */
export type Opened = {
  readonly passes: readonly FoundPass[];
  /** The journals' heads together. */
  readonly entries: number;
  readonly journals: number;
  /** Gaps, forks, wrong signatures, what does not open: every kind once. */
  readonly problems: readonly string[];
};

/** How many entries of a tablet, by the name it joined with, are at the centre. */
export async function countAtCentre(campaign: Campaign, tabletName: string): Promise<number> {
  const journals = await listJournals(campaign, tabletName);
  return journals.reduce((sum, { head }) => sum + head, 0);
}

/** Opens everything that the centre has of one tablet, as the desk does. */
export async function openTabletJournals(campaign: Campaign, tabletName: string): Promise<Opened> {
  const published = await fetchPublished(campaign.client, campaign.keys.campaign);
  if (!published.ok || !published.value) throw new Error('the campaign is not at the centre');
  const office = await makeOffice(
    campaign.keys,
    published.value.packs.map(({ dictionary }) => dictionary),
  );
  const journals = await listJournals(campaign, tabletName);
  const passes: FoundPass[] = [];
  const problems = new Set<string>();
  for (const { id } of journals) {
    const parts = await campaign.client.entries(id, 0);
    if (!parts.ok) throw new Error(`no entries: ${parts.problem.kind}`);
    for await (const news of openJournals(parts.value, office)) {
      if (news.kind === 'problem') problems.add(news.problem.why.kind);
      if (news.kind !== 'entry' || news.entry.body.kind !== 'pass') continue;
      passes.push({ code: bytesToHex(news.entry.body.pass.withdrawal), number: news.entry.number });
    }
  }
  const entries = journals.reduce((sum, { head }) => sum + head, 0);
  return { passes, entries, journals: journals.length, problems: [...problems] };
}

/** Asked more than once: after minutes of silence the first question may go into a connection that the centre has just closed. */
async function listJournals(campaign: Campaign, tabletName: string) {
  let listed = await campaign.client.journals();
  for (let tries = 0; !listed.ok && tries < 5; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    listed = await campaign.client.journals();
  }
  if (!listed.ok) throw new Error(`no list of journals: ${listed.problem.kind}`);
  return listed.value.filter((journal) => journal.tabletName === tabletName);
}
