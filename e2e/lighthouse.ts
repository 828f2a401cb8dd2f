import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { makeTotalsLink } from '../src/desk/links.ts';
import { chromiumFlags, findChromium } from './browser/find-chromium.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { createTablet, type TabletDevice } from './browser/tablet-driver.ts';
import { closeSitting, waitForParticipants } from './browser/tablet-screens.ts';
import { type Campaign, findFreePort, startCampaign } from './campaign.ts';
import { ensureBuilt } from './ensure-built.ts';
import { printTable } from './print-table.ts';

/**
 * `npm run lighthouse`: the production build, served by the real centre, in the system's Chromium, on every screen that an address and what is stored lead to. Exit code 0
 * where best practices and accessibility are 100 everywhere. Screens inside the app are axe's, in the stories.
 */
type Look = { readonly name: string; readonly path: string; readonly formFactor: 'mobile' | 'desktop' };
type Score = Look & { readonly scores: Readonly<Record<string, number>>; readonly failed: readonly string[] };

const categories = ['best-practices', 'accessibility'];

ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'barua-lighthouse-'));
const port = await findFreePort();
const campaign = await startCampaign({ folder });
try {
  const scores = [...(await lookFresh(campaign)), ...(await lookJoined(campaign))];
  printTable(
    ['screen', 'as', ...categories, 'what fails'],
    scores.map(({ name, formFactor, scores: byCategory, failed }) => [
      ...[name, formFactor],
      ...categories.map((category) => String(byCategory[category] ?? 'none')),
      failed.join(', '),
    ]),
  );
  const isPerfect = scores.every(({ scores: byCategory }) => categories.every((each) => byCategory[each] === 100));
  process.exitCode = isPerfect ? 0 : 1;
} finally {
  await campaign.stopCentre();
  rmSync(folder, { recursive: true, force: true });
}

/** A browser that has never been here. */
async function lookFresh({ url, inviteLink, keys }: Campaign): Promise<Score[]> {
  const invitePath = inviteLink.slice(url.length);
  const totalsPath = (await makeTotalsLink(keys, url, Date.now() + 3_600_000)).slice(url.length);
  const context = await launch(join(folder, 'fresh'));
  try {
    return [
      await look(url, { name: 'first start', path: '/', formFactor: 'mobile' }),
      await look(url, { name: 'invite', path: invitePath, formFactor: 'mobile' }),
      await look(url, { name: 'invite', path: invitePath, formFactor: 'desktop' }),
      await look(url, { name: 'office: totals', path: totalsPath, formFactor: 'desktop' }),
      await look(url, { name: 'office: totals', path: totalsPath, formFactor: 'mobile' }),
      await look(url, { name: 'office: half a link', path: '/desk/totals', formFactor: 'mobile' }),
    ];
  } finally {
    await context.close();
  }
}

/** A tablet that has joined: what stands there follows from what is stored. */
async function lookJoined({ url, inviteLink }: Campaign): Promise<Score[]> {
  const profile = join(folder, 'joined');
  const tablet = createTablet({ profile, url });
  await setUpTablet(tablet, inviteLink, 'Lighthouse');
  await tablet.close();
  const participant = await lookAlone(profile, url, { name: 'participant', path: '/', formFactor: 'mobile' });
  await endSitting(tablet);
  const organiser = await lookAlone(profile, url, { name: 'organiser’s start page', path: '/', formFactor: 'mobile' });
  return [participant, organiser];
}

async function endSitting(tablet: TabletDevice): Promise<void> {
  const page = await tablet.start();
  await waitForParticipants(page);
  await closeSitting(page, setUpPin);
  await tablet.close();
}

async function lookAlone(profile: string, url: string, at: Look): Promise<Score> {
  const context = await launch(profile);
  try {
    return await look(url, at);
  } finally {
    await context.close();
  }
}

/** Only Lighthouse's own page may be the tablet: one page at a time owns the journal. */
function launch(profile: string): Promise<BrowserContext> {
  const args = [...chromiumFlags, `--remote-debugging-port=${port}`];
  return chromium.launchPersistentContext(profile, { executablePath: findChromium(), args });
}

async function look(url: string, at: Look): Promise<Score> {
  const emulated = at.formFactor === 'desktop' && { screenEmulation: { disabled: true } };
  const flags = { port, onlyCategories: categories, formFactor: at.formFactor, disableStorageReset: true, ...emulated };
  const result = await lighthouse(`${url}${at.path}`, { ...flags, logLevel: 'error' });
  if (!result) throw new Error(`no result for ${at.name}`);
  const { lhr } = result;
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
  );
  const failed = Object.values(lhr.audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
    .map(({ id }) => id);
  if (lhr.runtimeError) throw new Error(`${at.name}: ${lhr.runtimeError.message}`);
  return { ...at, scores, failed };
}
