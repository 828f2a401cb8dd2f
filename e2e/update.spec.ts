import { expect, type Page, type Response } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { makeInviteLink } from '../src/desk/links.ts';
import { english } from '../src/text/en.ts';
import { openLetter, photographAndSign } from './browser/letter-screens.ts';
import { buildNext } from './browser/next-build.ts';
import { type EnteredPass, enterHalf, handOn, pressSeal, readSealedPage } from './browser/participant-screens.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import { createTablet } from './browser/tablet-driver.ts';
import { closeSitting, readFigures, waitUntilAllIsSent } from './browser/tablet-screens.ts';
import { startUpdatingCentre } from './browser/updating-centre.ts';
import { test } from './story.ts';

const pack = makeDemoPack();
const signer: EnteredPass = {
  language: 'en',
  name: 'Amélie',
  signed: [1, 2],
  affirmation: { kind: 'typed' },
  letters: [],
  consents: [],
};
const newTitle = 'Start page, new';

test('a new version waits until nobody writes; cut in the middle it changes nothing; an old tab goes on as before, but for photographs, which wait for it', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(300_000);
  // It takes as long as everything up to the half of a form.
  const building = buildNext(campaign.appFolder, [english.home.title, newTitle]);
  const centre = await startUpdatingCentre(campaign.url);
  const own = createTablet({ profile: tablet.profile, url: centre.url });
  const page = await own.start();
  const scope = { tablets: 1, expiresAt: Date.now() + 86_400_000 };
  await setUpTablet(own, await makeInviteLink(campaign.keys, centre.url, scope), 'Blue');
  await page.reload();
  await enterHalf(page, signer, pack);
  const before = await listKept(page);
  const road: Response[] = [];
  page.on('response', (response) => road.push(response));

  const next = await building;
  const lastFile = [...next.files.keys()].filter((path) => path.startsWith('/assets/first-tablet')).at(-1) ?? '';
  centre.give(next, lastFile);
  for (let times = 0; times < 2; times += 1) expect(await lookForUpdate(page)).toBe('redundant');
  expect(centre.asked.map(({ path }) => path)).toContain(lastFile);
  expect(await listKept(page)).toEqual(expect.arrayContaining(before));

  centre.give(next);
  expect(await lookForUpdate(page)).toBe('installed');
  await expect(page.getByText(english.home.update)).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: english.sign.name, exact: true })).toHaveValue(signer.name);
  await pressSeal(page, 'en');
  await readSealedPage(page, 'en');
  await handOn(page, 'en');
  await openLetter(page, 'en', 3);
  await photographAndSign(page, ['Excellency,', 'let her go home.'], 'Mumtaz');
  await pressSeal(page, 'en');
  await readSealedPage(page, 'en');
  await handOn(page, 'en');
  await closeSitting(page, setUpPin);
  // What sends pages comes over the network, and this centre has the new version's only.
  await expect(page.getByText(english.sync.troubles['app-too-old'])).toBeVisible({ timeout: 60_000 });
  const figures = await readFigures(page);
  expect(figures).toEqual({ written: 4, safeHere: 4, atCentre: 4 });
  expect(listByWorker(road).some((method) => method === 'GET /assets')).toBe(true);
  expect(listByWorker(road).filter((each) => each !== 'GET /assets')).toEqual([]);
  expect(road.some((response) => response.request().method() === 'POST')).toBe(true);

  await expect(page.getByRole('status').filter({ hasText: english.home.update })).toBeVisible();
  await page.getByRole('button', { name: english.home.updateNow }).click();
  await page.getByRole('heading', { level: 1, name: newTitle }).waitFor();
  expect(await readFigures(page)).toEqual(figures);
  // The page that waited goes now; a hint saves the half minute until it goes by itself.
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await waitUntilAllIsSent(page, 2_000);
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText(english.home.update)).toHaveCount(0);
  await expect.poll(() => listKept(page)).toHaveLength(before.length);
  expect((await listKept(page)).filter((path) => next.gone.has(path))).toEqual([]);

  await centre.stop();
  await own.goOffline();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: newTitle }).waitFor();
  await own.close();
});

/** What the service worker answered: method and first part of the path. */
function listByWorker(answers: readonly Response[]): string[] {
  return answers
    .filter((response) => response.fromServiceWorker())
    .map((response) => `${response.request().method()} /${new URL(response.url()).pathname.split('/')[1]}`);
}

/** Does what the browser does by itself at each start: asks for a newer worker. Gives how its installation ended. */
function lookForUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => resolve(worker.state), { once: true });
      });
    });
    await registration.update();
    return found;
  });
}

/** The paths that the service worker's caches hold, in order. */
function listKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    }
    return paths.sort();
  });
}
