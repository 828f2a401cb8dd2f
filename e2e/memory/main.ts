import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge, type Result, tell } from '../bench/result.ts';
import { createTablet } from '../browser/tablet-driver.ts';
import { findFreePort, startCampaign } from '../campaign.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { printTable } from '../print-table.ts';
import { checkArrival } from './check-arrival.ts';
import { fillTablet } from './full-tablet.ts';
import { sendWatched } from './send-watched.ts';

/**
 * `npm run bench:memory`: what the app's JavaScript holds while a tablet with 50,000 entries and 500 photographs of 120 kB starts and sends all of it to a real centre. Exit code 0 only if that
 * stayed below 60 MB and every entry and photograph is at the centre once and to the byte. `--entries N`, `--photos N`, `--seed N`.
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '50000' },
    photos: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
  },
});
const [entries, photos, seed] = [Number(values.entries), Number(values.photos), Number(values.seed)];
const mostBytes = 60_000_000;

ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'barua-memory-'));
const campaign = await startCampaign({ folder });
const port = await findFreePort();
const profile = join(folder, 'tablet');
const tablet = createTablet({ profile, url: campaign.url, flags: [`--remote-debugging-port=${port}`] });
try {
  const filled = await fillTablet(tablet, campaign, { entries, photos, seed });
  console.log('sending …');
  const sent = await sendWatched(tablet, campaign, port, photos);
  const problems = await checkArrival(campaign, filled);
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const sum = ({ used, buffers }: { readonly used: number; readonly buffers: number }) => used + buffers;
  const split = (heap: { readonly used: number; readonly buffers: number }) =>
    `${mb(sum(heap))} (objects ${mb(heap.used)}, buffers ${mb(heap.buffers)})`;
  const what = `${entries.toLocaleString('en')} entries, ${photos} photographs`;
  const results: Result[] = [
    tell('at the start, at most', split(sent.starting)),
    tell('at rest before sending, garbage collected', split(sent.before)),
    judge(`sending ${what}, at most`, split(sent.sending), '≤ 60 MB', sum(sent.sending) <= mostBytes),
    tell('after it, garbage collected', split(sent.after)),
    tell('watched', sent.targets),
    tell('requests, seconds', `${sent.requests}, ${sent.seconds.toFixed(0)} s`),
    judge('at the centre once and to the byte', problems.join('; ') || 'all', 'all', problems.length === 0),
  ];
  console.log('');
  printTable(
    ['what', 'measured', 'budget', 'verdict'],
    results.map(({ what: row, measured, budget, verdict }) => [
      row,
      measured,
      budget,
      verdict === 'told' ? '' : verdict,
    ]),
  );
  process.exitCode = results.some(({ verdict }) => verdict === 'MISSED') ? 1 : 0;
} finally {
  if (tablet.isRunning()) await tablet.kill();
  await campaign.stopCentre();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
