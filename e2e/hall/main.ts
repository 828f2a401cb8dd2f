import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { createTablet } from '../browser/tablet-driver.ts';
import { startCampaign } from '../campaign.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { printClosingReport } from './closing-report.ts';
import { holdMonth } from './month.ts';
import { readOptions } from './options.ts';
import { planMonth } from './plan.ts';

/**
 * `npm run hall`: a month in Lubumbashi. Five debates without internet, three tablets, browsers killed in the middle of everything; then the
 * network returns, and every letter is held against what the people were told. Exit code 0 only where all of it is equal.
 */
const options = readOptions(process.argv.slice(2), Date.now());
const startedAt = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'barua-hall-'));
ensureBuilt();

const pack = makeDemoPack();
const debates = planMonth(options.scale, options.seed, pack.cases);
const campaign = await startCampaign({
  folder,
  events: debates.flatMap(({ event }) => (event ? [event] : [])),
  tablets: options.scale.tablets,
});
const tablets = Array.from({ length: options.scale.tablets }, (_, index) => ({
  name: `Tablet ${index + 1}`,
  pin: String(314_159 + index * 100_003),
  device: createTablet({ profile: join(folder, `tablet-${index + 1}`), url: campaign.url }),
}));

try {
  const random = seededRandom(options.seed + 1);
  const month = await holdMonth({ campaign, tablets, debates, pack, random, folder, faults: options.faults });
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  printClosingReport({ ...month, seed: options.seed, seconds });
  process.exitCode = month.problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error);
  console.error(`\nThe month was not finished (seed ${options.seed}).`);
  process.exitCode = 1;
} finally {
  for (const { device } of tablets) await device.close().catch(() => undefined);
  await campaign.stopCentre();
  if (options.keep) console.log(`Kept: ${folder}`);
  else rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
