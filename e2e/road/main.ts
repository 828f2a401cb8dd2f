import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { findChromium } from '../browser/find-chromium.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { printTable } from '../print-table.ts';
import { describeFinish } from './describe-finish.ts';
import { findLinkProblem } from './emulated-link.ts';
import { judgeRaces } from './judge-races.ts';
import { type Entrant, type Finish, runLane } from './lane.ts';
import { links } from './links.ts';
import { installPouch } from './pouch-packages.ts';
import type { MannerName } from './tablet-side.ts';

/**
 * `npm run bench:road`: a month's entries over emulated links, ours and in the peers' manners, in one run. Wants root, for network namespaces of its own; says so
 * where it cannot, and proves nothing then. Exit code 0 whatever it says; with `--strict` 1 where a budget is missed or was not shown.
 * `--links "EDGE,flaky GPRS"`, `--manners barua,gzip-100`, `--count 1800`, `--seed 1`, `--lanes 16` at once, `--seconds 600` at most each: what has not ended then is told by its rate.
 */
const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    links: { type: 'string', default: links.map(({ name }) => name).join(',') },
    manners: { type: 'string', default: 'barua,barua-browser,idle,gzip-100,json-100,pouch-500,pouch,json,openrosa' },
    count: { type: 'string', default: '1800' },
    seed: { type: 'string', default: '1' },
    lanes: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '600' },
  },
});

/** The app itself runs where it is told beside its sync in Node, to see that both agree; the cost of lying open does not depend on the link. */
const onlyOn: Partial<Record<MannerName, readonly string[]>> = { 'barua-browser': ['EDGE', 'GPRS'], idle: ['EDGE'] };
/** After the forty seconds there is nothing to be waited for. */
const fortySecondsMost = 235;
/** Their rate is known soon. */
const perRecordMost = 300;

const problem = findLinkProblem();
if (problem) {
  console.log(`Not shown here: ${problem}.`);
  process.exit(values.strict ? 1 : 0);
}
ensureBuilt();
process.env['CHROMIUM'] = findChromium();
const pouch = installPouch();
if (!pouch.ok) console.log(`Not shown: ${pouch.problem}.`);
const entrants = listEntrants();
console.log(`${entrants.length} races, ${values.lanes} at a time; load ${loadavg()[0]?.toFixed(1)} at the start`);
const finishes = await runAll(entrants, Number(values.lanes));
console.log('');
printTable(
  ['link', 'manner', 'seconds', '× bound', 'kB up', 'kB down', 'requests', 'there'],
  finishes.map(describeFinish),
);
console.log('');
const results = judgeRaces(finishes);
printTable(
  ['what', 'measured', 'budget', 'verdict'],
  results.map(({ what, measured, budget, verdict }) => [what, measured, budget, verdict === 'told' ? '' : verdict]),
);
const short = results.filter(({ verdict }) => verdict === 'MISSED' || verdict === 'not-shown');
console.log(
  `\n${short.length === 0 ? 'Every budget kept' : `${short.length} budgets missed or not shown`}; load ${loadavg()[0]?.toFixed(1)}.`,
);
process.exit(values.strict && short.length > 0 ? 1 : 0);

function listEntrants(): Entrant[] {
  const manners = values.manners.split(',') as MannerName[];
  return values.links.split(',').flatMap((name) => {
    const link = links.find((each) => each.name === name);
    if (!link) throw new Error(`no link called ${name}: there is ${links.map((each) => each.name).join(', ')}`);
    const fitting = manners.filter(
      (manner) => (onlyOn[manner]?.includes(name) ?? true) && (pouch.ok || !manner.startsWith('pouch')),
    );
    return fitting.map((manner) => ({
      link,
      manner,
      count: Number(values.count),
      seed: Number(values.seed),
      mostSeconds: mostSeconds(name, manner),
      pouchFolder: pouch.ok ? pouch.value : undefined,
    }));
  });
}

function mostSeconds(link: string, manner: MannerName): number {
  const most = Number(values.seconds);
  if (link === 'forty seconds') return fortySecondsMost;
  return manner === 'json' || manner === 'openrosa' ? Math.min(most, perRecordMost) : most;
}

/** So many at a time, in the order of the list; they prepare together and start together, so that none is held up by another's preparing. */
async function runAll(all: readonly Entrant[], lanes: number): Promise<Finish[]> {
  const done: Finish[] = [];
  for (let at = 0; at < all.length; at += lanes) {
    const round = all.slice(at, at + lanes);
    const whenAllAreReady = createStart(round.length);
    const run = async (entrant: Entrant, index: number) => {
      try {
        const finish = await runLane(`br${process.pid % 10_000}x${at + index}`, entrant, whenAllAreReady);
        console.log(describeFinish(finish).join('  '));
        return finish;
      } catch (error) {
        console.log(`${entrant.link.name}  ${entrant.manner}  not shown: ${String(error)}`);
        // The others do not wait for it.
        void whenAllAreReady();
        return undefined;
      }
    };
    const finishes = await Promise.all(round.map(run));
    done.push(...finishes.filter((finish) => finish !== undefined));
  }
  return done;
}

/** Resolves for all when it was called so many times. */
function createStart(count: number): () => Promise<void> {
  let ready = 0;
  let start: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  return () => {
    ready += 1;
    if (ready === count) start();
    return started;
  };
}
