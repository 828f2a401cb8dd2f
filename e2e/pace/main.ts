import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTablet } from '../browser/tablet-driver.ts';
import { startCampaign } from '../campaign.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { watchMachine } from './machine-load.ts';
import { reportStand } from './report.ts';
import { runStand } from './run-stand.ts';

/**
 * `npm run pace`: a busy stand. Eighty people in ten minutes at one tablet without network, its processor four times slower, by finger. Exit code 0 only where every tap
 * had its effect, the next screens came in time and the desk opens what was written. `--seed N` repeats a run, `--people N` makes it shorter.
 */
const { values } = parseArgs({ options: { seed: { type: 'string' }, people: { type: 'string', default: '80' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const people = Number(values.people);
if (!Number.isSafeInteger(seed) || !(people > 0)) throw new Error('--seed and --people are whole numbers');
const turnMs = 7_500;

ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'barua-pace-'));
const campaign = await startCampaign({ folder });
const tablet = createTablet({ profile: join(folder, 'tablet'), url: campaign.url });
try {
  const readLoad = watchMachine();
  const { stand, differences } = await runStand({
    campaign,
    tablet,
    people,
    seed,
    turnMs,
    slower: 4,
    onTaken: (count, latestMs) => {
      if (count % 10 === 0)
        console.log(`${count} people, the latest turn began ${Math.round(latestMs / 100) / 10} s late`);
    },
  });
  const holds = reportStand({ stand, people, mostMs: people * turnMs, load: readLoad(), seed, differences });
  process.exitCode = holds ? 0 : 1;
} catch (error) {
  console.error(error);
  console.error(`\nThe stand was not held to its end (seed ${seed}).`);
  process.exitCode = 1;
} finally {
  await tablet.close().catch(() => undefined);
  await campaign.stopCentre();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
