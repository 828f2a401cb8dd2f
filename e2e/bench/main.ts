import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setUpTablet } from '../browser/set-up-tablet.ts';
import { createTablet, type TabletDevice } from '../browser/tablet-driver.ts';
import { startCampaign } from '../campaign.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { printTable } from '../print-table.ts';
import { judgeAppBytes, listPrecached } from './app-bytes.ts';
import { measureCentreRate } from './centre-rate.ts';
import { measureColdStart } from './cold-start.ts';
import { measureDeskRate } from './desk-rate.ts';
import { listFilesOfFirstPass } from './first-pass.ts';
import { measureNameFolding } from './name-folding.ts';
import type { Result } from './result.ts';
import { fillJournal } from './save-in-page.ts';
import { measureSaveLatency } from './save-latency.ts';
import { measureSyncRequests } from './sync-requests.ts';
import { measureWireBytes } from './wire-bytes.ts';

/**
 * `npm run bench`: measures what TESTING.md has budgets for and prints one table. Exit code 0 whatever it says, unless something could not be measured at
 * all; with `--strict` 1 where a budget is missed or was not shown. `--only tablet,wire,desk,centre`, `--seed N`.
 */
const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    only: { type: 'string', default: 'tablet,wire,desk,centre' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
const parts: Readonly<Record<string, (seed: number) => Promise<Result[]>>> = {
  tablet: measureTablet,
  wire: measureWireBytes,
  desk: async (seed) => [...(await measureDeskRate(seed)), ...measureNameFolding(seed)],
  centre: measureCentreRate,
};

const results: Result[] = [];
for (const name of values.only.split(',')) {
  const measure = parts[name];
  if (!measure) throw new Error(`nothing to measure called ${name}: there is ${Object.keys(parts).join(', ')}`);
  console.log(`measuring: ${name} …`);
  results.push(...(await measure(seed)));
}
console.log('');
printTable(
  ['what', 'measured', 'budget', 'verdict'],
  results.map(({ what, measured, budget, verdict }) => [what, measured, budget, verdict === 'told' ? '' : verdict]),
);
const short = results.filter(({ verdict }) => verdict === 'MISSED' || verdict === 'not-shown');
console.log(short.length === 0 ? '\nEvery budget kept.' : `\n${short.length} budgets missed or not shown.`);
process.exitCode = values.strict && short.length > 0 ? 1 : 0;

/** Everything that needs the app in a browser, on one tablet: bytes first, then saves, then cold starts, then sending. */
async function measureTablet(): Promise<Result[]> {
  ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'barua-bench-'));
  const campaign = await startCampaign({ folder });
  const tablet = createTablet({ profile: join(folder, 'tablet'), url: campaign.url });
  try {
    return await measureOn(tablet, campaign.url, campaign.inviteLink);
  } finally {
    if (tablet.isRunning()) await tablet.close();
    await campaign.stopCentre();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureOn(tablet: TabletDevice, url: string, inviteLink: string): Promise<Result[]> {
  await setUpTablet(tablet, inviteLink, 'Bench');
  const bytes = judgeAppBytes(await listFilesOfFirstPass(tablet, seed), await listPrecached(tablet.page()));
  await tablet.slowDown(4);
  const latency = await measureSaveLatency(tablet.page(), seed);
  await tablet.slowDown(1);
  await tablet.close();
  const coldStart = await measureColdStart(tablet.profile, url);
  await tablet.start();
  await fillJournal(tablet.page(), seed, 1_800);
  const requests = await measureSyncRequests(tablet);
  return [...latency, ...coldStart, ...bytes, ...requests];
}
