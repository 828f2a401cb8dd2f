import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../bench/seeded-random.ts';
import { type Campaign, startCampaign } from '../campaign.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { printTable } from '../print-table.ts';
import { injureWithoutFile, loseBothCopies } from './controls.ts';
import { judgeRig, type Verdict } from './judge-rig.ts';
import { type LoopDisk, makeLoopDisk } from './loop-disk.ts';
import { type BackEnd, readOptions } from './options.ts';
import { enterPrivateMounts, probeMounts } from './private-mounts.ts';
import { cutPowerWhileSaving, fillDisk, injureLogs, killWhileSaving } from './proofs.ts';
import { makePlainFolder, type Rig, setUpRig } from './rig.ts';

/**
 * `npm run power`: what was called sealed is there after every next start, whatever happened to browser and disk. Exit code 0: all shown; 1: something sealed was
 * lost, doubled or misnumbered; 2: nothing lost, but this machine could not show everything. With `--control`, 1 means that the planted losses were
 * found, 3 that one was not.
 */
type Proof = {
  readonly name: string;
  readonly rounds: number;
  readonly disk: 'plain' | 'loop';
  readonly backEnds: readonly BackEnd[];
  readonly run: (rig: Rig, disk: LoopDisk | undefined) => Promise<void>;
};

type Row = {
  readonly proof: Proof;
  readonly backEnd: BackEnd;
  readonly rig?: Rig;
  readonly verdict?: Verdict;
  readonly why?: string;
};

const diskMegabytes = 300;

const options = readOptions(process.argv.slice(2));
if (!options.isShort && !options.isControl) enterPrivateMounts();
const mounts = probeMounts();
ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'barua-power-'));
const campaign = await startCampaign({ folder, tablets: 50 });
const rows: Row[] = [];
try {
  console.log(`power: seed ${options.seed}, storage ${options.isEvictable ? 'evictable' : 'persistent'}`);
  const wanted = listProofs().filter(({ name }) => options.only.length === 0 || options.only.includes(name));
  for (const backEnd of options.backEnds) {
    for (const proof of wanted) if (proof.backEnds.includes(backEnd)) rows.push(await show(campaign, proof, backEnd));
  }
} finally {
  await campaign.stopCentre();
  rmSync(folder, { recursive: true, force: true });
}
printRows(rows);
process.exitCode = toExitCode(rows);

function listProofs(): Proof[] {
  const { rounds, kills } = options;
  const backEnds = ['leveldb', 'sqlite'] as const;
  if (options.isControl) {
    return [
      { name: 'control-rolled-back', rounds: 1, disk: 'plain', backEnds, run: loseBothCopies },
      { name: 'control-one-copy', rounds: 1, disk: 'plain', backEnds: ['leveldb'], run: injureWithoutFile },
    ];
  }
  const plain: Proof[] = [
    { name: 'torn-log', rounds, disk: 'plain', backEnds, run: (rig) => injureLogs(rig, rounds) },
    { name: 'kills', rounds: kills, disk: 'plain', backEnds, run: (rig) => killWhileSaving(rig, kills) },
  ];
  if (options.isShort) return plain;
  return [
    ...plain,
    { name: 'full-disk', rounds, disk: 'loop', backEnds, run: (rig, disk) => fillDisk(rig, need(disk), rounds) },
    {
      name: 'power-cut',
      rounds,
      disk: 'loop',
      backEnds,
      run: (rig, disk) => cutPowerWhileSaving(rig, need(disk), rounds),
    },
  ];
}

/** One proof on a tablet of its own. */
async function show(at: Campaign, proof: Proof, backEnd: BackEnd): Promise<Row> {
  if (proof.disk === 'loop' && mounts.kind === 'cannot-mount') return { proof, backEnd, why: mounts.why };
  const started = Date.now();
  const disk = proof.disk === 'loop' ? makeLoopDisk(diskMegabytes) : undefined;
  const place = disk ?? makePlainFolder();
  const random = seededRandom(options.seed);
  const tabletName = `${proof.name} ${backEnd}`;
  const { isEvictable } = options;
  const rig = await setUpRig(at, { tabletName, backEnd, random, folder: place.folder, isEvictable });
  try {
    const trouble = await proof.run(rig, disk).then(
      () => undefined,
      (error: unknown) => String(error).split('\n')[0],
    );
    if (trouble && rig.tablet.isRunning()) await rig.tablet.kill();
    const judged = await judgeRig(at, rig);
    const verdict = trouble ? { ...judged, wrong: [trouble, ...judged.wrong], isGood: false } : judged;
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`${proof.name} on ${backEnd}: ${verdict.isGood ? 'good' : 'FAILED'} (${seconds} s)`);
    return { proof, backEnd, rig, verdict };
  } finally {
    if (rig.tablet.isRunning()) await rig.tablet.kill();
    await place.dispose();
  }
}

function need(disk: LoopDisk | undefined): LoopDisk {
  if (!disk) throw new Error('this proof needs a disk of its own');
  return disk;
}

function printRows(shown: readonly Row[]): void {
  const headings = [
    'proof',
    'back end',
    'rounds',
    'sealed',
    'missing',
    'doubled',
    'healed',
    'wipes',
    'refused',
    'verdict',
  ];
  printTable(
    headings,
    shown.map(({ proof, backEnd, rig, verdict, why }) => {
      if (!rig || !verdict) return [proof.name, backEnd, '0', '', '', '', '', '', '', `NOT SHOWN HERE: ${why}`];
      const { restored, wipes, refused, onlineStarts, restarts } = rig.findings;
      const numbers = [proof.rounds, verdict.sealed, verdict.missing, verdict.doubled, restored, wipes, refused];
      const remarks = [
        ...verdict.wrong,
        ...(onlineStarts > 0 ? [`${onlineStarts} starts needed the network`] : []),
        ...(restarts > 0 ? [`${restarts} reloads needed a restart`] : []),
      ];
      const word = [verdict.isGood ? 'good' : 'FAILED', ...remarks].join(', ');
      return [proof.name, backEnd, ...numbers.map(String), word];
    }),
  );
}

function toExitCode(shown: readonly Row[]): number {
  const failed = shown.filter(({ verdict }) => verdict && !verdict.isGood);
  if (options.isControl) {
    const isCaught = shown.length > 0 && failed.length === shown.length;
    console.log(
      isCaught ? 'Every planted loss was found, as it must be.' : 'A PLANTED LOSS WAS NOT FOUND: this check is blind.',
    );
    return isCaught ? 1 : 3;
  }
  if (failed.length > 0) return 1;
  return shown.length === 0 || shown.some(({ verdict }) => !verdict) ? 2 : 0;
}
