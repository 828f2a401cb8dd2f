import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgresSource } from '../../src/centre/store/postgres/postgres-source.ts';
import { startTemporaryPostgres } from '../../src/centre/store/postgres/temporary-postgres.ts';
import { chaosFaults } from '../../src/integration/chaos-hall.ts';
import type { ChaosVerdict } from '../../src/integration/chaos-judge.ts';
import { playStory } from '../../src/integration/chaos-story.ts';
import { startCampaign } from '../campaign.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { browserFaults, playBrowserStory } from './browser-story.ts';
import { readOptions } from './options.ts';
import { countFault, playSafely, printFaults, printVerdicts } from './verdict.ts';

/**
 * `npm run chaos`: everything that can go wrong on the road, at once and seeded. Exit code 0 only if every story ended with each entry at the centre exactly
 * once, every receipt true and no journal with a gap, and every fault struck. With `--plant`, 1 means that the bug was found in every story, 3 that it was
 * not in one.
 */
const options = readOptions(process.argv.slice(2));
const { seed: first, plant } = options;
const startedAt = Date.now();
const inProcess: ChaosVerdict[] = [];
const inBrowser: ChaosVerdict[] = [];
const postgres = options.isOnPostgres ? await startTemporaryPostgres() : undefined;
if (options.isOnPostgres && !postgres) throw new Error('no PostgreSQL here: install it, or set TEST_DATABASE_URL');
const openSource = postgres && (() => openPostgresSource(postgres.url));
for (let seed = first; seed < first + options.seeds; seed += 1) {
  inProcess.push(await playSafely(seed, () => playStory(seed, plant, openSource)));
  tell(inProcess);
  if (inProcess.length % 50 === 0) console.log(`${inProcess.length} stories in process (${seconds()} s)`);
}
await postgres?.stop();
if (options.browserSeeds > 0) await playInBrowser();
const kinds = new Map([
  ['in process', inProcess],
  ['in the browser', inBrowser],
]);
printFaults([...new Set([...chaosFaults, ...browserFaults])], kinds);
console.log();
printVerdicts(kinds);
console.log('\nIn process entries are counted, in the browser passes that a tablet called saved.');
process.exitCode = plant === 'none' ? judge() : judgePlanted();
console.log(`seeds from ${first} on, ${seconds()} s`);
// Writes that were made to hang never end.
process.exit();

async function playInBrowser(): Promise<void> {
  ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'barua-chaos-'));
  const campaign = await startCampaign({ folder });
  try {
    for (let seed = first; seed < first + options.browserSeeds; seed += 1) {
      inBrowser.push(await playSafely(seed, () => playBrowserStory(campaign, folder, seed, plant)));
      tell(inBrowser);
      console.log(`${inBrowser.length} stories in the browser (${seconds()} s)`);
    }
  } finally {
    await campaign.stopCentre();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function tell(verdicts: readonly ChaosVerdict[]): void {
  const last = verdicts.at(-1);
  if (plant === 'none' && last && last.wrong.length > 0) console.log(`seed ${last.seed}: ${last.wrong.join('; ')}`);
}

/** With few seeds not everything can strike. */
function judge(): number {
  const neverStruck = [
    ...(inProcess.length < 100 ? [] : chaosFaults.filter((fault) => countFault(inProcess, fault) === 0)),
    ...(inBrowser.length < 30 ? [] : browserFaults.filter((fault) => countFault(inBrowser, fault) === 0)),
  ];
  if (neverStruck.length > 0) console.log(`Never struck: ${neverStruck.join(', ')}`);
  const isAllGood = [...inProcess, ...inBrowser].every(({ wrong }) => wrong.length === 0);
  return neverStruck.length === 0 && isAllGood ? 0 : 1;
}

function judgePlanted(): number {
  const blind = [...inProcess, ...inBrowser].filter(({ wrong }) => wrong.length === 0).map(({ seed }) => seed);
  console.log(
    blind.length === 0 ? 'The planted bug was found in every story.' : `NOT FOUND with seeds ${blind.join(', ')}`,
  );
  return blind.length === 0 ? 1 : 3;
}

function seconds(): number {
  return Math.round((Date.now() - startedAt) / 1000);
}
