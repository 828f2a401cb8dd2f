import { join } from 'node:path';
import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import { english } from '../../src/text/en.ts';
import { drawInk } from '../bench/drawn-ink.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { dateIn } from '../browser/date-in.ts';
import {
  completePass,
  type EnteredPass,
  enterPass,
  pressSeal,
  readSealedPage,
} from '../browser/participant-screens.ts';
import type { ScreenPage } from '../browser/screen-page.ts';
import {
  closeSitting,
  enterVolunteersPage,
  joinCampaign,
  leaveReadiness,
  makeEvent,
  openSitting,
  readFigures,
  readSittingFigures,
  setPin,
  waitForParticipants,
  waitUntilAllIsSent,
  waitUntilAppIsKept,
} from '../browser/tablet-screens.ts';
import type { Campaign } from '../campaign.ts';
import type { TabletFigures } from '../hall/compare-numbers.ts';
import type { SealedPass } from '../hall/memory.ts';
import type { EngineTablet } from './engine-tablet.ts';

const pack = makeDemoPack();
const pin = '482913';
const debate = { title: 'Debate in the great hall', venue: 'Great hall', city: 'Lubumbashi', date: dateIn(17) };

const online: EnteredPass = {
  language: 'en',
  name: 'Mumtaz',
  signed: [1, 2, 5],
  affirmation: { kind: 'typed' },
  letters: [],
  consents: [{ id: 'deliver', version: 1, language: 'en' }],
};

const offline: EnteredPass = {
  language: 'fr',
  name: 'Ngũgĩ wa Amélie',
  signed: [1, 3, 4, 12],
  affirmation: { kind: 'ink', ink: drawInk(seededRandom(1)) },
  letters: [
    {
      ...{ case: 3, purpose: 'appeal', form: 'letter', language: 'fr' },
      text: 'Monsieur le Ministre,\n\nLibérez-les, sans condition.\n\nRespectueusement',
    },
  ],
  consents: [],
};

const afterKill: EnteredPass = {
  language: 'en',
  name: 'ዓለም ፀጋዬ',
  signed: [4],
  affirmation: { kind: 'mark', ink: drawInk(seededRandom(2)), witness: 'Asha' },
  letters: [{ case: 1, purpose: 'solidarity', form: 'card', language: 'en', text: 'You are not alone. ကျေးဇူးတင်ပါတယ်' }],
  consents: [{ id: 'outcome', version: 1, language: 'en' }],
  contact: { kind: 'sms', address: '+243 970 000 000' },
};

export type StoryPlayed = {
  readonly sealed: readonly SealedPass[];
  /** What the start page said in the end. */
  readonly figures: TabletFigures;
  /** The readiness list's lines that are not green, as they stand there. */
  readonly notReady: readonly string[];
  /** What was not as it has to be on the way. */
  readonly wrong: readonly string[];
};

/**
 * From the invite to the last receipt: a pass with a network, two without one, a kill after each of these two, everything sent in the end. "Without a network" is a
 * centre that has ended, since not every driver can cut the network. Throws where a screen does not come.
 */
export async function playSyncStory(tablet: EngineTablet, campaign: Campaign, pictures: string): Promise<StoryPlayed> {
  const name = 'Blue';
  const sealed: SealedPass[] = [];
  const wrong: string[] = [];
  const take = (pass: EnteredPass, said: { readonly person: number; readonly code: string }) => {
    const unsaid = { at: 0, withdrawal: new Uint8Array(8) };
    sealed.push({
      ...{ pass: { ...pass, ...unsaid }, way: 'screens', debate: debate.title, tablet: name },
      ...{ code: said.code, number: undefined },
    });
    if (said.person !== sealed.length) wrong.push(`participant ${sealed.length} was told number ${said.person}`);
  };
  const show = (what: string) => tablet.takePicture(join(pictures, `${what}.png`));

  let page = await tablet.start();
  const notReady = await setUp(page, campaign.inviteLink, name, show);
  take(online, await completePass(page, online, pack));
  await waitForParticipants(page);

  await campaign.stopCentre();
  await enterPass(page, offline, pack);
  await show('review');
  await pressSeal(page, offline.language);
  take(offline, await readSealedPage(page, offline.language));
  await show('sealed');
  await tablet.kill();
  page = await tablet.start();
  await waitForParticipants(page);

  await enterPass(page, afterKill, pack);
  await pressSeal(page, afterKill.language);
  take(afterKill, await readSealedPage(page, afterKill.language));
  await tablet.kill();
  page = await tablet.start();
  await waitForParticipants(page);
  const there = await readSittingFigures(page, pin);
  if (there.people !== sealed.length) wrong.push(`${there.people} people after the kills, told ${sealed.length}`);
  if (there.safeHere !== there.written) wrong.push(`safe here ${there.safeHere} of ${there.written} after the kills`);
  if (there.atCentre === there.written) wrong.push('all at the centre without a centre');
  await enterVolunteersPage(page, pin);
  await show('volunteers');
  await page.getByRole('button', { name: english.sitting.goOn }).click();
  await waitForParticipants(page);
  await closeSitting(page, pin);

  await campaign.startCentre();
  await waitUntilAllIsSent(page, 120_000);
  await show('start');
  return { sealed, figures: { tablet: name, ...(await readFigures(page)) }, notReady, wrong };
}

/** Ends facing the participants; gives what the readiness list did not find in order. */
async function setUp(
  page: ScreenPage,
  inviteLink: string,
  name: string,
  show: (what: string) => Promise<void>,
): Promise<string[]> {
  await joinCampaign(page, inviteLink, name);
  await setPin(page, pin);
  await waitUntilAppIsKept(page);
  await page.getByText(english.preparing.roomGood(0).split('0')[0] ?? '').waitFor();
  const lines = await page.locator('main li h2').allTextContents();
  await show('readiness');
  await leaveReadiness(page);
  await makeEvent(page, debate);
  await openSitting(page, debate.title);
  await show('participants');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: english.take.casesTitle }).waitFor();
  await show('cases');
  await page.goto(new URL('/', inviteLink).href);
  await waitForParticipants(page);
  return lines.filter((line) => !line.trim().endsWith(english.readiness.states.good));
}
