import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { endpoints } from '../../src/protocol/endpoints.ts';
import { base64urlToBytes } from '../../src/sealing/base64url.ts';
import { importVerifier, type VerifierKey } from '../../src/sealing/keys.ts';
import { type CentreProcess, startCentreProcess } from '../bench/centre-process.ts';
import { makeDemoSealing } from '../bench/demo-sealing.ts';
import { joinAll } from '../bench/join-all.ts';
import { prepareTablets } from '../bench/prepared-batches.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { printTable } from '../print-table.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { readLedger, type Verdict } from './ledger.ts';
import { findTools, type HaTools } from './tools.ts';
import { type Acknowledged, sendBatches, type Uploads } from './uploader.ts';

/**
 * `npm run ha`: three nodes of PostgreSQL under Patroni, etcd and HAProxy, two copies of the centre, tablets that send; then SIGKILL to the primary. Exit code 0 only if nothing that was
 * receipted is lost or doubled and the next receipt came in time. `--control` replicates asynchronously: 0 only if entries were lost, else the first verdict proves nothing. 2 where the
 * machine lacks a program. `--keep` leaves the folder with configuration and logs.
 */
const plan = { tablets: 24, batches: 400, perBatch: 40, pauseMs: 400, seed: 1 };
const [beforeMs, stalledMs, afterMs, giveUpMs] = [12_000, 1_000, 15_000, 90_000];
const budgetMs = 15_000;

const { values } = parseArgs({ options: { control: { type: 'boolean' }, keep: { type: 'boolean' } } });
const isControl = values.control ?? false;
const tools = findTools();
if ('missing' in tools) {
  console.log(
    `NOT SHOWN: this machine has no ${tools.missing.join(', ')} (Debian: apt install patroni etcd-server haproxy postgresql)`,
  );
  process.exit(2);
}
process.exit(await main(tools));

async function main(found: HaTools): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'barua-ha-'));
  const cluster = await startCluster(found, folder, !isControl);
  const copies = [];
  try {
    for (const port of cluster.centrePorts) copies.push(await startCentreProcess(cluster.databaseUrl, port));
    await waitForBalancer(cluster);
    return judge(await play(cluster));
  } finally {
    await Promise.all(copies.map((copy: CentreProcess) => copy.stop()));
    await cluster.stop();
    if (values.keep) console.log(folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}

type Played = Verdict & {
  readonly primaries: readonly string[];
  readonly synchronous: readonly string[];
  readonly killedAt: number;
  readonly backMs: number | undefined;
  readonly all: readonly Acknowledged[];
  readonly uploads: readonly Uploads[];
};

async function play(cluster: Cluster): Promise<Played> {
  const { keys, sealing } = await makeDemoSealing();
  const tablets = await prepareTablets(sealing, plan);
  await joinAll(cluster.centreUrl, keys, tablets);
  const verifier = await readVerifier(cluster.centreUrl);
  const synchronous = await cluster.listSynchronous();
  const random = seededRandom(plan.seed);
  const all: Acknowledged[] = [];
  let isOver = false;
  const parts = {
    url: cluster.centreUrl,
    campaign: keys.campaign,
    verifier,
    pauseMs: plan.pauseMs,
    random,
    onAcknowledged: (each: Acknowledged) => all.push(each),
    isOver: () => isOver,
  };
  const sending = tablets.map((tablet) => sendBatches(tablet, parts));
  await wait(beforeMs);
  const killed = await cluster.killPrimary(stalledMs);
  console.log(`killed ${killed.name} after ${all.length} receipts …`);
  while (!findNext(all, killed.at) && performance.now() < killed.at + giveUpMs) await wait(50);
  await wait(afterMs);
  isOver = true;
  const uploads = await Promise.all(sending);
  const verdict = await readLedger(cluster.databaseUrl, tablets, uploads);
  const next = await cluster.findPrimary();
  const primaries = [killed.name, next ?? 'nobody'];
  const backMs = await cluster.bringBack(killed.name);
  return { ...verdict, primaries, synchronous, killedAt: killed.at, backMs, all, uploads };
}

function judge(played: Played): number {
  const { acknowledged, kept, lost, doubled, primaries, synchronous, killedAt, all, uploads } = played;
  const next = findNext(all, killedAt);
  const nextMs = next ? next.at - killedAt : Number.POSITIVE_INFINITY;
  const askedAgain = uploads.reduce((sum, each) => sum + each.askedAgain, 0);
  const recovered = uploads.filter((each) => findNext(each.acknowledged, killedAt)).length;
  const seconds = (ms: number) => (Number.isFinite(ms) ? `${(ms / 1000).toFixed(1)} s` : 'never');
  const rows = [
    ['replication', isControl ? 'asynchronous (control)' : `synchronous, strict (${synchronous.join(', ')})`, ''],
    ['primary', primaries.join(' → '), 'another one'],
    ['receipts, checked', `${all.length}`, ''],
    ['entries receipted', `${acknowledged}`, ''],
    ['entries at the centre in the end', `${kept}`, ''],
    ['receipted, then asked for again', `${askedAgain}`, isControl ? 'some' : '0'],
    ['receipted, not there in the end', `${lost}`, '0'],
    ['doubled', `${doubled}`, '0'],
    ['tablets that went on by themselves', `${recovered} of ${plan.tablets}`, `${plan.tablets}`],
    ['from the kill to the next receipt', seconds(nextMs), isControl ? '' : `< ${seconds(budgetMs)}`],
    [
      'bytes an entry, indexes and all',
      `${Math.round(played.bytesPerEntry)} for ${played.actionsPerEntry.toFixed(1)} actions`,
      '',
    ],
    ['killed node started again, a standby after', seconds(played.backMs ?? Number.POSITIVE_INFINITY), 'some time'],
    ['what tablets met meanwhile', describeTroubles(uploads), ''],
  ];
  printTable(['what', 'measured', 'budget'], rows);
  const isWhole =
    lost === 0 &&
    doubled === 0 &&
    recovered === plan.tablets &&
    primaries[0] !== primaries[1] &&
    played.backMs !== undefined;
  const isGood = isControl ? askedAgain > 0 : isWhole && askedAgain === 0 && nextMs < budgetMs;
  console.log(isGood ? (isControl ? 'The control lost receipted entries, as it must.' : 'Kept.') : 'MISSED');
  return isGood ? 0 : 1;
}

/** The first receipt for a batch that went out after that moment. */
function findNext(acknowledged: readonly Acknowledged[], moment: number): Acknowledged | undefined {
  return acknowledged.filter(({ sentAt }) => sentAt > moment).sort((one, other) => one.at - other.at)[0];
}

function describeTroubles(uploads: readonly Uploads[]): string {
  const counts = new Map<string, number>();
  for (const { troubles } of uploads) for (const [why, n] of troubles) counts.set(why, (counts.get(why) ?? 0) + n);
  return [...counts].map(([why, n]) => `${why} ×${n}`).join(', ');
}

async function waitForBalancer({ centreUrl }: Cluster): Promise<void> {
  while (!(await fetch(`${centreUrl}/readyz`).catch(() => undefined))?.ok) await wait(100);
}

async function readVerifier(url: string): Promise<VerifierKey> {
  const info = (await (await fetch(url + endpoints.centre())).json()) as { receiptKey: string };
  const key = base64urlToBytes(info.receiptKey);
  const verifier = key && (await importVerifier(key));
  if (!verifier) throw new Error('the centre told no receipt key');
  return verifier;
}
