import { decodeHeader } from '../../src/protocol/decode-header.ts';
import { type CentreProcess, startCentreProcess } from '../bench/centre-process.ts';
import { type CopyYardstick, openCopyYardstick } from '../bench/copy-rows.ts';
import { makeDemoSealing } from '../bench/demo-sealing.ts';
import { joinAll } from '../bench/join-all.ts';
import {
  createTabletMaker,
  type PreparedTablet,
  type TabletMaker,
  type TabletPlan,
} from '../bench/prepared-batches.ts';
import { judge, type Result, tell } from '../bench/result.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { uploadToCopies } from '../bench/upload.ts';
import { measureSize, readMemory } from './measure-size.ts';
import { measureTotals } from './measure-totals.ts';
import { makePlaces } from './places.ts';

/** As tablets are: a few hundred entries a journal, of several events. */
const plan = { batches: 2, perBatch: 500 };
const sittings = 5;
/** So many tablets send at once, and so many of them one after the other in a round: a round of one each lasts a third of a second, much of it its beginning and end, when not all send. */
const uploaders = 32;
const tabletsEach = 3;
const perRound = uploaders * tabletsEach * plan.batches * plan.perBatch;
/** Before every other round one is kept uncounted, of the same bytes: what counting costs. */
const roundsToControl = 2;

type Clock = { entries: number; seconds: number };

const rateOf = ({ entries, seconds }: Clock) => entries / seconds;
const shown = (rate: number) => `${Math.round(rate).toLocaleString('en')} /s`;

/**
 * Rounds of 96 tablets: their rows by raw binary COPY, and the same batches to the copies of the centre, each batch to the other than the one before; who comes second finds the
 * disk at work for the first, so they take turns at that. The first round of each is not counted, for nobody has warmed up. Then replays, totals, memory, disk.
 */
export async function measureCampaign(databaseUrl: string, entries: number, seed: number): Promise<Result[]> {
  const { keys, sealing } = await makeDemoSealing();
  const make = await createTabletMaker(sealing, seed);
  const random = seededRandom(seed);
  const copies = [await startCentreProcess(databaseUrl), await startCentreProcess(databaseUrl)];
  const urls = copies.map(({ url }) => url);
  const [first] = copies;
  const yardstick = await openCopyYardstick(databaseUrl, 1);
  const clocks = { copied: newClock(), counted: newClock(), uncounted: newClock(), alone: newClock() };
  const sums = { actions: 0, people: 0, entries: 0 };
  if (!first) throw new Error('no centre');
  try {
    const rounds = Math.max(2, Math.round(entries / perRound));
    let last: readonly PreparedTablet[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const tablets = await makeRound(make, random, round, {});
      await joinAll(first.url, keys, tablets);
      if (round % roundsToControl === 1) await takeControls(round, tablets.length);
      const sides = [
        async () => addTo(clocks.copied, round, perRound, await copyAll(yardstick, tablets)),
        async () => addTo(clocks.counted, round, perRound, await uploadRound(tablets)),
      ];
      for (const side of round % 2 === 0 ? sides : sides.reverse()) await side();
      addUp(sums, tablets);
      last = tablets;
      process.stdout.write(
        `\r${sums.entries.toLocaleString('en')} entries, ${sums.actions.toLocaleString('en')} actions`,
      );
    }
    console.log('');
    const replays = newClock();
    for (let turn = 1; turn <= 3; turn += 1) addTo(replays, turn, perRound, await uploadRound(last));
    const [copied, counted] = [rateOf(clocks.copied), rateOf(clocks.counted)];
    const [uncounted, alone, replayed] = [rateOf(clocks.uncounted), rateOf(clocks.alone), rateOf(replays)];
    return [
      judge(
        `entries a second, two copies, ${uploaders} uploaders, batches of ${plan.perBatch}`,
        `${shown(counted)} = ${(counted / copied).toFixed(2)} × COPY`,
        '≥ 0.6 × COPY by one connection',
        counted >= 0.6 * copied,
      ),
      tell('  COPY: raw and binary, the same rows, same run', shown(copied)),
      judge(
        '  with counters against without, 32 uploaders',
        `${(counted / uncounted).toFixed(2)} × ${shown(uncounted)}`,
        '≥ 0.95',
        counted >= 0.95 * uncounted,
      ),
      tell('  32 uploaders against 1', `${(counted / alone).toFixed(1)} × ${shown(alone)}`),
      judge('  replays', `${(replayed / counted).toFixed(1)} × fresh`, '≥ 2 × fresh', replayed >= 2 * counted),
      ...(await measureTotals(copies, keys, sums)),
      ...judgeMemory(copies),
      ...(await measureSize(databaseUrl)),
    ];
  } finally {
    await Promise.all([yardstick.stop(), ...copies.map((copy) => copy.stop())]);
  }

  /** Seconds. */
  async function uploadRound(tablets: readonly PreparedTablet[]): Promise<number> {
    return perRound / (await uploadToCopies(urls, tablets, [0, plan.batches], uploaders));
  }

  /** A round that the centre does not count, and one by a single uploader; their entries are in the database, and in no total. */
  async function takeControls(round: number, index: number): Promise<void> {
    const uncounted = await makeRound(make, random, round + index, { uncounted: true });
    await joinAll(urls[0] ?? '', keys, uncounted);
    addTo(clocks.uncounted, round, perRound, await uploadRound(uncounted));
    const [tablet] = await makeRound(make, random, round + index, {}, 1);
    if (!tablet) return;
    await joinAll(urls[0] ?? '', keys, [tablet]);
    const size = plan.batches * plan.perBatch;
    addTo(clocks.alone, round, size, size / (await uploadToCopies(urls, [tablet], [0, plan.batches])));
    addUp(sums, [tablet]);
    sums.entries += perRound;
  }
}

function newClock(): Clock {
  return { entries: 0, seconds: 0 };
}

function addTo(clock: Clock, round: number, entries: number, seconds: number): void {
  if (round === 0) return;
  clock.entries += entries;
  clock.seconds += seconds;
}

async function makeRound(
  make: TabletMaker,
  random: () => number,
  round: number,
  more: Partial<TabletPlan>,
  count = uploaders * tabletsEach,
): Promise<PreparedTablet[]> {
  const tablets: PreparedTablet[] = [];
  for (let index = 0; index < count; index += 1) {
    tablets.push(
      await make({ ...plan, places: makePlaces(random, sittings), ...more }, round * uploaders * tabletsEach + index),
    );
  }
  return tablets;
}

function copyAll(yardstick: CopyYardstick, tablets: readonly PreparedTablet[]): Promise<number> {
  return yardstick.copy(tablets.flatMap(({ journal, batches }) => batches.map((batch) => ({ journal, batch }))));
}

/** What the headers say, added up by another way than the centre's. */
function addUp(sums: { actions: number; people: number; entries: number }, tablets: readonly PreparedTablet[]): void {
  for (const { header } of tablets.flatMap(({ batches }) => batches.flatMap(({ entries }) => entries))) {
    const decoded = decodeHeader(header);
    if (!decoded.ok) throw new Error(decoded.problem.kind);
    sums.entries += 1;
    sums.people += decoded.value.people;
    for (const { n } of decoded.value.cells) sums.actions += n;
  }
}

function judgeMemory(copies: readonly CentreProcess[]): Result[] {
  const peaks = copies.map(({ pid }) => readMemory(pid));
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const measured = peaks.map(({ most, now }) => `${megabytes(most)} (now ${megabytes(now)})`).join(' and ');
  return [
    judge(
      'memory of each copy, at most',
      measured,
      '≤ 300 MB',
      peaks.every(({ most }) => most <= 300e6),
    ),
  ];
}
