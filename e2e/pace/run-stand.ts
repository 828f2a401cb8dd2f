import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import { setUpPin, setUpTablet, setUpTitle } from '../browser/set-up-tablet.ts';
import type { TabletDevice } from '../browser/tablet-driver.ts';
import { closeSitting, readFigures, waitForParticipants, waitUntilAllIsSent } from '../browser/tablet-screens.ts';
import type { Campaign } from '../campaign.ts';
import { readDesk } from '../read-desk.ts';
import { compareStand } from './compare-stand.ts';
import { holdStand, type Stand } from './hold-stand.ts';
import { planStand } from './plan.ts';

type StandRun = {
  /** That no other tablet has written to. */
  readonly campaign: Campaign;
  /** Fresh from its box. */
  readonly tablet: TabletDevice;
  readonly people: number;
  readonly seed: number;
  readonly turnMs: number;
  /** By how much the page's processor is slowed; 1 for not at all. */
  readonly slower: number;
  readonly onTaken?: (count: number, latestMs: number) => void;
};

/** A stand from the tablet's box to the desk: set up with a network, started cold without, people one after the other, closed, sent, opened. */
export async function runStand(
  run: StandRun,
): Promise<{ readonly stand: Stand; readonly differences: readonly string[] }> {
  const { campaign, tablet, people, seed, turnMs, slower, onTaken } = run;
  const pack = makeDemoPack();
  const name = 'Stand';
  await setUpTablet(tablet, campaign.inviteLink, name);
  await tablet.close();
  await tablet.goOffline();
  await waitForParticipants(await tablet.start());
  await tablet.slowDown(slower);
  const visits = planStand(people, seed, pack);
  const stand = await holdStand({ tablet, visits, pack, pin: setUpPin, seed, turnMs, ...(onTaken && { onTaken }) });
  await tablet.slowDown(1);
  await closeSitting(tablet.page(), setUpPin);
  await tablet.goOnline();
  await waitUntilAllIsSent(tablet.page(), 120_000);
  const { written } = await readFigures(tablet.page());
  const desk = await readDesk(campaign);
  return { stand, differences: compareStand(stand, desk, { debate: setUpTitle, tablet: name, written }) };
}
