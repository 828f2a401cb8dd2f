import type { Campaign } from '../campaign.ts';
import { compareNumbers } from '../hall/compare-numbers.ts';
import { comparePasses } from '../hall/compare-passes.ts';
import { countMonth, findUnequalRows } from '../hall/count-table.ts';
import { readDesk } from '../read-desk.ts';
import type { StoryPlayed } from './sync-story.ts';

export type Judged = {
  readonly entries: number;
  /** A sentence for each thing that is not as it has to be. */
  readonly problems: readonly string[];
};

/** Opens everything at the centre with the office's key: each pass that somebody was told is sealed once and as it was entered, every number, every total. */
export async function judgeStory(campaign: Campaign, { sealed, figures, wrong }: StoryPlayed): Promise<Judged> {
  const { entries, exitCode, printed } = await readDesk(campaign);
  const journals = await campaign.client.journals();
  const totals = await campaign.client.totals();
  if (!journals.ok || !totals.ok) throw new Error('the office could not ask the centre');
  const journalByTablet = new Map(journals.value.map(({ tabletName, id }) => [tabletName, id]));
  const rows = countMonth({ sealed, totals: totals.value, entries });
  const problems = [
    ...wrong,
    ...(exitCode === 0 ? [] : [`the desk ended with ${exitCode}:\n${printed}`]),
    ...compareNumbers([figures], journals.value, entries),
    ...comparePasses({ sealed, entries, journalByTablet }),
    ...findUnequalRows(rows),
  ];
  return { entries: entries.length, problems };
}
