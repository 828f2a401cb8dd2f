import { between, type Random } from '../bench/seeded-random.ts';
import { isNeedleLongEnough } from '../browser/needle-finder.ts';
import type { PackWords } from '../browser/participant-screens.ts';
import type { Campaign } from '../campaign.ts';
import { readDesk } from '../read-desk.ts';
import type { ClosingReport } from './closing-report.ts';
import { compareNumbers, type TabletFigures } from './compare-numbers.ts';
import { comparePasses } from './compare-passes.ts';
import { countMonth, findUnequalRows } from './count-table.ts';
import { type HallTablet, holdSitting } from './debate.ts';
import { distortMemory, type Fault, leakName } from './faults.ts';
import { leaveHalfFilled, prepareTablet, sendFromTown, sendUnderKill } from './journeys.ts';
import { createMemory, type MemoryBook } from './memory.ts';
import { passesToNeedles } from './needles.ts';
import type { Debate } from './plan.ts';
import { type PrivacyCheck, plantAndFind, readOwnTexts, searchForPeople } from './privacy.ts';

export type Month = {
  readonly campaign: Campaign;
  readonly tablets: readonly HallTablet[];
  readonly debates: readonly Debate[];
  readonly pack: PackWords;
  readonly random: Random;
  /** For what the desk writes. */
  readonly folder: string;
  readonly faults: readonly Fault[];
};

/** From the first invite to the last comparison. Returns what does not hold; throws where the month cannot go on. */
export async function holdMonth(month: Month): Promise<Omit<ClosingReport, 'seed' | 'seconds'>> {
  const { campaign, tablets, debates, faults } = month;
  const memory = createMemory();
  await tell('tablets join, and go offline', () =>
    Promise.all(tablets.map((tablet) => prepareTablet(tablet, campaign.inviteLink))),
  );
  await campaign.stopCentre();
  for (const [index, debate] of debates.entries()) {
    await tell(debate.title, () => holdDebate(month, memory, debate));
    if (index === Math.floor(debates.length / 2))
      await tell('a stop in town, killed while sending', () => stopInTown(month, memory));
  }
  const stolen = await tell('tablets are killed with forms filled in, and searched', () =>
    searchStolenTablets(month, memory),
  );
  await campaign.startCentre();
  const figures = await tell('tablets send, by themselves', () => Promise.all(tablets.map(sendFromTown)));
  const compared = await tell('the desk opens', () => compareAll(month, memory, figures));
  await campaign.stopCentre();
  const [first] = tablets;
  const named = memory.sealed.find(({ pass }) => isNeedleLongEnough(pass.name));
  if (first && named) leakName(named.pass.name, faults, first, campaign);
  const privacy = await tell('profiles and centre are searched', () => searchAtTheEnd(month, memory));
  const checks = [stolen, ...privacy];
  return {
    rows: compared.rows,
    tablets: compared.tablets,
    memory,
    privacy: checks,
    namesTooShort: listNeedles(campaign, memory).tooShort.length,
    problems: [...compared.problems, ...checks.flatMap(({ problems }) => problems)],
  };
}

/** The tablets of a hall work side by side. */
async function holdDebate({ tablets, pack, random }: Month, memory: MemoryBook, debate: Debate): Promise<void> {
  await Promise.all(
    tablets.map((tablet, index) => holdSitting({ tablet, memory, pack, random }, debate, debate.sittings[index] ?? [])),
  );
}

async function stopInTown({ campaign, tablets, random }: Month, memory: MemoryBook): Promise<void> {
  const [first] = tablets;
  if (!first) return;
  await campaign.startCentre();
  await sendUnderKill(first, memory, between(random, 0, 400));
  await campaign.stopCentre();
}

async function searchStolenTablets(
  { campaign, tablets, debates, pack }: Month,
  memory: MemoryBook,
): Promise<PrivacyCheck> {
  const last = debates.at(-1);
  const left = await Promise.all(
    tablets.map((tablet, index) => {
      const planned = last?.sittings[index]?.find(({ way }) => way === 'screens');
      if (!last || !planned) throw new Error('a debate without passes on the screens');
      return leaveHalfFilled(tablet, last.title, planned.pass, pack, memory);
    }),
  );
  const check = searchForPeople(
    'in the profiles after SIGKILL',
    tablets.map(({ device }) => device.profile),
    listNeedles(campaign, memory).needles,
  );
  for (const { cleanUp } of left) await cleanUp();
  return check;
}

async function searchAtTheEnd({ campaign, tablets }: Month, memory: MemoryBook): Promise<PrivacyCheck[]> {
  const { needles } = listNeedles(campaign, memory);
  const profiles = tablets.map(({ device }) => device.profile);
  const [first] = tablets;
  return [
    searchForPeople('in the profiles after all was sent', profiles, needles),
    searchForPeople('at the centre, data and log', [campaign.centreFolder], needles),
    ...(first ? await plantAndFind(first, campaign, needles) : []),
  ];
}

function listNeedles(campaign: Campaign, memory: MemoryBook) {
  const passes = [...memory.sealed.map(({ pass }) => pass), ...memory.interrupted];
  return passesToNeedles(passes, readOwnTexts(campaign));
}

type Compared = Pick<ClosingReport, 'rows' | 'tablets' | 'problems'>;

async function compareAll(
  { campaign, faults }: Month,
  memory: MemoryBook,
  figures: readonly TabletFigures[],
): Promise<Compared> {
  const journals = await campaign.client.journals();
  const totals = await campaign.client.totals();
  if (!journals.ok || !totals.ok) throw new Error('the centre did not answer the office');
  const { entries, exitCode, printed } = await readDesk(campaign);
  const sealed = distortMemory(memory.sealed, faults);
  const rows = countMonth({ sealed, totals: totals.value, entries });
  const journalByTablet = new Map(journals.value.map(({ tabletName, id }) => [tabletName, id]));
  const problems = [
    ...(exitCode === 0 ? [] : [`the desk ended with ${exitCode}:\n${printed}`]),
    ...compareNumbers(figures, journals.value, entries),
    ...comparePasses({ sealed, entries, journalByTablet }),
    ...findUnequalRows(rows),
  ];
  const countOpened = (tablet: string) =>
    entries.filter(({ journal }) => journal === journalByTablet.get(tablet)).length;
  return { rows, tablets: figures.map((each) => ({ ...each, opened: countOpened(each.tablet) })), problems };
}

async function tell<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const startedAt = Date.now();
  process.stdout.write(`${what} … `);
  const value = await work();
  process.stdout.write(`${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);
  return value;
}
