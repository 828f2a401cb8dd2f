import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startCampaign } from '../campaign.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { printTable } from '../print-table.ts';
import { type EngineName, engineNames, findEngine } from './engines.ts';
import { judgeStory } from './judge-story.ts';
import { createEngineTablet } from './start-tablet.ts';
import { playSyncStory } from './sync-story.ts';

/**
 * `npm run engines`: the sync story in Chromium, Firefox and WebKit, on the production build and a real centre. Exit code 0 only if it passed in each engine that was asked for:
 * all three, or `--only chromium,firefox`. Installs nothing; an engine that is not on this machine has not passed. `--pictures FOLDER` keeps what the screens looked like.
 */
type Verdict = {
  readonly engine: EngineName;
  readonly version: string;
  readonly entries: string;
  readonly seconds: string;
  readonly notReady: readonly string[];
  readonly problems: readonly string[];
};

const { values } = parseArgs({
  options: { only: { type: 'string', default: engineNames.join(',') }, pictures: { type: 'string' } },
});
const asked = values.only.split(',').map(readEngine);
ensureBuilt();
const verdicts: Verdict[] = [];
for (const engine of asked) verdicts.push(await tryEngine(engine));

console.log('');
printTable(
  ['engine', 'version', 'entries', 'seconds', 'verdict'],
  verdicts.map(({ engine, version, entries, seconds, problems }) => [
    ...[engine, version, entries, seconds],
    problems.length === 0 ? 'good' : 'NOT PASSED',
  ]),
);
for (const { engine, problems, notReady } of verdicts) {
  if (notReady.length > 0) console.log(`\n${engine}, not green on the readiness list: ${notReady.join(' · ')}`);
  for (const problem of problems) console.log(`\n${engine}: ${problem}`);
}
process.exitCode = verdicts.every(({ problems }) => problems.length === 0) ? 0 : 1;

async function tryEngine(engine: EngineName): Promise<Verdict> {
  const found = findEngine(engine);
  const nothing = { engine, version: '–', entries: '–', seconds: '–', notReady: [] };
  if (found.kind === 'missing') return { ...nothing, problems: [`not on this machine: ${found.why}`] };
  console.log(`${engine}: ${found.version} …`);
  const startedAt = Date.now();
  const folder = mkdtempSync(join(tmpdir(), `barua-${engine}-`));
  const pictures = join(values.pictures ?? folder, engine);
  mkdirSync(pictures, { recursive: true });
  const campaign = await startCampaign({ folder });
  const tablet = createEngineTablet(engine, { profile: join(folder, 'tablet'), url: campaign.url });
  const seconds = () => String(Math.round((Date.now() - startedAt) / 1000));
  try {
    const played = await playSyncStory(tablet, campaign, pictures);
    const { entries, problems } = await judgeStory(campaign, played);
    return {
      ...{ engine, version: found.version, entries: String(entries), seconds: seconds() },
      notReady: played.notReady,
      problems: [...problems, ...tablet.pageErrors.map((error) => `the page threw ${error}`)],
    };
  } catch (error) {
    await tablet.takePicture(join(pictures, 'end.png')).catch(() => undefined);
    const problems = [`the story did not come to its end: ${error}`, ...tablet.pageErrors];
    return { ...nothing, version: found.version, seconds: seconds(), problems };
  } finally {
    await tablet.end();
    await campaign.stopCentre();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function readEngine(name: string): EngineName {
  const engine = engineNames.find((each) => each === name);
  if (!engine) throw new Error(`no engine called ${name}: there is ${engineNames.join(', ')}`);
  return engine;
}
