import { expect, type Page } from '@playwright/test';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { makeInviteLink } from '../src/desk/links.ts';
import { contentTypes } from '../src/protocol/content-types.ts';
import { makeInvite } from '../src/protocol/invite.ts';
import { makeSigner } from '../src/sealing/keys.ts';
import { english } from '../src/text/en.ts';
import {
  completePass,
  type EnteredPass,
  enterPass,
  handOn,
  pressSeal,
  readSealedPage,
} from './browser/participant-screens.ts';
import { setUpPin, setUpTablet } from './browser/set-up-tablet.ts';
import {
  closeSitting,
  joinCampaign,
  leaveReadiness,
  readFigures,
  waitForParticipants,
  waitUntilAllIsSent,
} from './browser/tablet-screens.ts';
import { readDesk } from './read-desk.ts';
import { test } from './story.ts';

const pack = makeDemoPack();
const { welcome, sync, store, sign, home } = english;
const typed: EnteredPass = {
  language: 'en',
  name: 'Asha',
  signed: [1],
  affirmation: { kind: 'typed' },
  letters: [],
  consents: [],
};

async function tryInvite(page: Page, link: string): Promise<void> {
  await page.getByRole('textbox', { name: welcome.paste }).fill(link);
  await page.getByRole('textbox', { name: welcome.tabletName }).fill('Blue');
  await page.getByRole('button', { name: welcome.join }).click();
}

test('an invite that is none, damaged, or of another campaign is refused in words, and changes nothing', async ({
  tablet,
  campaign,
}) => {
  const page = await tablet.start();
  await tryInvite(page, 'https://example.org/');
  await expect(page.getByText(welcome.problems['invite-missing'])).toBeVisible();
  await tryInvite(page, campaign.inviteLink.slice(0, -20));
  await expect(page.getByText(welcome.problems['invite-damaged'])).toBeVisible();
  const stranger = await makeSigner(true);
  const foreign = await makeInvite(stranger, await makeSigner(true), { tablets: 1, expiresAt: 4_000_000_000 });
  await tryInvite(page, `${campaign.url}/#${foreign}`);
  await expect(page.getByText(welcome.problems['unknown-campaign'])).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible();
});

test('a centre that answers for another campaign than the invite’s is not believed', async ({ tablet, campaign }) => {
  const page = await tablet.start();
  const stranger = await makeSigner(true);
  const foreign = await makeInvite(stranger, await makeSigner(true), { tablets: 1, expiresAt: 4_000_000_000 });
  const answer = await fetch(
    `${campaign.url}/v1/campaigns/${Buffer.from(campaign.keys.campaign).toString('base64url')}/manifest`,
  );
  const manifest = Buffer.from(await answer.arrayBuffer());
  await page.route('**/v1/campaigns/*/manifest', (route) =>
    route.fulfill({ body: manifest, contentType: contentTypes.manifest }),
  );
  await tryInvite(page, `${campaign.url}/#${foreign}`);
  await expect(page.getByText(welcome.problems['manifest-for-other-campaign'])).toBeVisible();
});

test('a tablet with an expired invite still collects, and says what to do', async ({ tablet, campaign }) => {
  const page = await tablet.start();
  const link = await makeInviteLink(campaign.keys, campaign.url, { tablets: 5, expiresAt: Date.now() - 3_600_000 });
  await joinCampaign(page, link, 'Late');
  await leaveReadiness(page);
  await expect(page.getByText(sync.troubles['invite-refused']['invite-expired'])).toBeVisible();
  await expect(page.getByRole('button', { name: home.newEvent })).toBeVisible();
});

test('a log-in page that answers 200 for the centre marks nothing as arrived', async ({ tablet, campaign }) => {
  await setUpTablet(tablet, campaign.inviteLink, 'Portal');
  const page = tablet.page();
  await page.context().route('**/v1/**', (route) =>
    route.fulfill({
      status: 200,
      contentType: 'text/html',
      body: '<!doctype html><title>Hotel Wi-Fi</title>Please log in',
    }),
  );
  await completePass(page, typed, pack);
  await closeSitting(page, setUpPin);
  await expect(page.getByText(sync.troubles['captive-portal'])).toBeVisible();
  const figures = await readFigures(page);
  expect(figures.written).toBe(3);
  expect(figures.atCentre).toBeLessThan(3);
  await page.context().unroute('**/v1/**');
  await page.getByRole('button', { name: home.sendNow }).click();
  await waitUntilAllIsSent(page, 60_000);
});

test('a browser that refuses storage gets a clear word instead of a form', async ({ page, campaign }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto(campaign.url);
  await expect(page.getByText(store.trouble['storage-refused'].title)).toBeVisible();
});

test('when the storage is full the form stays, and seals once there is room again', async ({ tablet, campaign }) => {
  await setUpTablet(tablet, campaign.inviteLink, 'Full');
  const page = tablet.page();
  await enterPass(page, { ...typed, name: 'Patience' }, pack);
  await fillStorage(page);
  await pressSeal(page, 'en');
  await expect(page.getByText(store.notSaved.full)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('textbox', { name: sign.name, exact: true })).toHaveValue('Patience');
  await freeStorage(page);
  await page.getByRole('button', { name: english.general.tryAgain, exact: true }).click();
  expect((await readSealedPage(page, 'en')).person).toBe(1);
  await tablet.kill();
  await tablet.start();
  await waitForParticipants(tablet.page());
  await closeSitting(tablet.page(), setUpPin);
  await waitUntilAllIsSent(tablet.page(), 60_000);
  const desk = await readDesk(campaign);
  expect(desk.passes.filter(({ name }) => name === 'Patience')).toHaveLength(1);
});

test('a clock that is wrong by a year loses nothing and is told', async ({ tablet, campaign }) => {
  const page = await tablet.start();
  await page.addInitScript(() => {
    const RealDate = Date;
    const shift = 365 * 86_400_000;
    globalThis.Date = class extends RealDate {
      constructor(...given: []) {
        if (given.length === 0) super(RealDate.now() - shift);
        else super(...given);
      }
      static override now() {
        return RealDate.now() - shift;
      }
    } as DateConstructor;
  });
  await page.reload();
  await setUpTablet(tablet, campaign.inviteLink, 'Yesteryear');
  await completePass(page, { ...typed, name: 'Zeit' }, pack);
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  await page.getByRole('button', { name: home.readiness }).click();
  await expect(page.getByText(english.readiness.checks.clock.warn(365 * 24 * 60))).toBeVisible();
});

test('names of every script are kept to the letter; what is no name gets a reason and stays on the form', async ({
  tablet,
  campaign,
}) => {
  test.setTimeout(180_000);
  await setUpTablet(tablet, campaign.inviteLink, 'Names');
  const page = tablet.page();
  const names = ['O', 'Suharto', 'فاطمة الزهراء', 'ዓለም ፀጋዬ', 'ဒေါ်ခင်ခင်', 'श्रीदेवी', 'bell o’hooks', 'နို'.repeat(120)];
  for (const name of names) {
    await completePass(page, { ...typed, name }, pack);
  }
  await enterPass(page, typed, pack);
  const field = page.getByRole('textbox', { name: sign.name, exact: true });
  const refusals: [string, string][] = [
    ['   ', sign.problems['name-missing']],
    ['12345', sign.problems['name-without-letter']],
    ['x'.repeat(121), sign.problems['name-too-long'](121)],
    ['Ada\u202Eecalevol', sign.problems['name-with-hidden-characters']],
  ];
  for (const [name, reason] of refusals) {
    await field.fill(name);
    await pressSeal(page, 'en');
    await expect(page.getByText(reason)).toBeVisible();
  }
  await page.getByRole('button', { name: sign.useCleaned('Adaecalevol') }).click();
  await expect(field).toHaveValue('Adaecalevol');
  await pressSeal(page, 'en');
  await readSealedPage(page, 'en');
  await handOn(page, 'en');
  await closeSitting(page, setUpPin);
  await waitUntilAllIsSent(page, 60_000);
  const desk = await readDesk(campaign);
  const kept = desk.passes.map(({ name }) => name);
  for (const name of [...names, 'Adaecalevol']) expect(kept).toContain(name);
  for (const name of names) expect(desk.csv).toContain(name);
});

/** Every write of both copies fails as on a full disk (the real one is `npm run power`'s). */
async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
    Object.assign(globalThis, { freeStorage: () => Object.assign(IDBObjectStore.prototype, { put, add }) });
  });
  for (const worker of page.workers()) {
    await worker.evaluate(() => {
      const handles = Reflect.get(globalThis, 'FileSystemSyncAccessHandle').prototype;
      const { write } = handles;
      handles.write = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(globalThis, { freeStorage: () => Object.assign(handles, { write }) });
    });
  }
}

async function freeStorage(page: Page): Promise<void> {
  const free = () => Reflect.get(globalThis, 'freeStorage')();
  await page.evaluate(free);
  await Promise.all(page.workers().map((worker) => worker.evaluate(free)));
}
