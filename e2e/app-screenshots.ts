import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUpTablet } from './browser/set-up-tablet.ts';
import { createTablet } from './browser/tablet-driver.ts';
import { startCampaign } from './campaign.ts';
import { ensureBuilt } from './ensure-built.ts';

/** `npx node e2e/app-screenshots.ts`: the two pictures that a browser shows when it offers to install the app, kept in `public/screenshots`. */
const target = join(import.meta.dirname, '../public/screenshots');
const folder = mkdtempSync(join(tmpdir(), 'barua-screenshots-'));
mkdirSync(target, { recursive: true });
ensureBuilt();
const campaign = await startCampaign({ folder });
const tablet = createTablet({ profile: join(folder, 'tablet'), url: campaign.url });
await setUpTablet(tablet, campaign.inviteLink, 'Blue');
const page = tablet.page();
const take = (name: string) => page.screenshot({ path: join(target, `${name}.jpg`), type: 'jpeg', quality: 80 });

await page.getByRole('button', { name: 'English', exact: true }).click();
await page.getByRole('checkbox').nth(0).check();
await page.getByRole('checkbox').nth(2).check();
await page.evaluate(() => scrollTo(0, 0));
await take('wide');
await page.setViewportSize({ width: 800, height: 1280 });
await page
  .getByRole('button', { name: /^Read the story/ })
  .nth(0)
  .click();
await page.getByRole('dialog').getByRole('button', { name: 'Write a letter', exact: true }).click();
await page.getByRole('button', { name: 'Start from the sample' }).click();
await page.getByRole('heading', { level: 1 }).focus();
await take('narrow');

await tablet.close();
await campaign.stopCentre();
rmSync(folder, { recursive: true });
process.stdout.write(`Pictures taken: ${target}\n`);
