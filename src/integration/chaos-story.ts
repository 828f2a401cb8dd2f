import { contentTypes } from '../protocol/content-types.ts';
import type { Fetch } from '../tablet/sync/exchange.ts';
import { type ChaosHall, note, type PlantedBug } from './chaos-hall.ts';
import { type ChaosVerdict, judgeStory } from './chaos-judge.ts';
import { takeStep } from './chaos-steps.ts';
import { copyProfile, finish, joinTablet, makeRoom, type Profile, startProfile } from './chaos-tablet.ts';
import { createFaultyNetwork } from './faulty-network.ts';
import { createRandom } from './seeded-random.ts';
import { type OpenSource, openCentre } from './simulated-centre.ts';

const steps = 48;

/** Plays the story of a seed to its end, when the link is good and everything had its chance, and judges it. */
export async function playStory(
  seed: number,
  bug: PlantedBug = 'none',
  openSource?: OpenSource,
): Promise<ChaosVerdict> {
  const random = createRandom(seed);
  let now = 1_700_000_000_000;
  const centre = await openCentre(() => now, undefined, openSource);
  const receipts: Uint8Array[] = [];
  const injected = new Map<string, number>();
  const network = createFaultyNetwork(killAtTimes(recordReceipts(centre.fetch, receipts)), random);
  const road = { fetch: network.fetch, random };
  const figures = { marksChecked: 0, wrongMarks: 0 };
  const hall: ChaosHall = {
    ...{ centre, network, road, random, bug, figures, receipts, injected },
    ...{ tablets: [], told: new Set() },
  };
  network.badness = 0.3;
  for (const name of ['One', 'Two', 'Three']) {
    hall.tablets = [...hall.tablets, await joinTablet(name, centre.campaign.inviteText, road)];
  }
  const end = await tellStory(hall, () => {
    now += random.oneOf([-86_400_000, 3_600_000, 86_400_000]);
  });
  for (const [fault, count] of network.struck) injected.set(fault, count);
  return { seed, ...end };

  function killAtTimes(fetch: Fetch): Fetch {
    return async (path, options) => {
      if (network.badness === 0 || !random.chance(0.02)) return fetch(path, options);
      note(hall, 'centre killed');
      const answer = fetch(path, options).catch(() => undefined);
      for (let turns = random.pick(6); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
      await centre.kill();
      await answer;
      throw new TypeError('Failed to fetch');
    };
  }
}

async function tellStory(hall: ChaosHall, onCentreClock: () => void): Promise<Omit<ChaosVerdict, 'seed'>> {
  const { random, network, centre } = hall;
  const fork = random.oneOf(['none', 'none', 'restored', 'twins'] as const);
  const copiedAt = random.pick(steps / 2);
  const startedAt = copiedAt + 1 + random.pick(steps / 2);
  let copy: Profile | undefined;
  for (let step = 0; step < steps; step += 1) {
    network.badness = random.oneOf([0, 0.3, 0.7, 1]);
    const [first] = hall.tablets;
    if (fork !== 'none' && step === copiedAt && first) {
      makeRoom(first);
      copy = await copyProfile(first, hall.road);
    }
    if (copy && step === startedAt) await startCopy(hall, copy, fork === 'twins');
    if (random.chance(0.05)) {
      note(hall, 'centre’s clock jump');
      onCentreClock();
    }
    const tablet = hall.tablets[random.pick(hall.tablets.length)];
    if (tablet) await takeStep(hall, tablet);
    await checkMarks(hall);
  }
  network.badness = 0;
  for (const tablet of hall.tablets) await finish(tablet);
  await network.deliverLate();
  for (const tablet of hall.tablets) await finish(tablet);
  await checkMarks(hall);
  const verdict = await judgeStory(hall);
  for (const { sync, store } of hall.tablets) {
    await sync.stop();
    await store.close();
  }
  await centre.close();
  return verdict;
}

/** A twin goes on beside the original, or yesterday's profile takes its place, once all of today is at the centre. */
async function startCopy(hall: ChaosHall, copy: Profile, isTwin: boolean): Promise<void> {
  const { network, road } = hall;
  const [first, ...others] = hall.tablets;
  if (!first) return;
  note(hall, isTwin ? 'two tablets from one copy' : 'yesterday’s copy');
  if (!isTwin) {
    network.badness = 0;
    await finish(first);
    await first.sync.stop();
    await first.store.close();
  }
  const started = await startProfile('Copy', copy, road);
  hall.tablets = isTwin ? [started, first, ...others] : [started, ...others];
}

/** What a tablet says of the centre must be so, at any moment: never more than is there. */
async function checkMarks({ centre, tablets, figures, bug }: ChaosHall): Promise<void> {
  for (const { store } of tablets) {
    const journal = await store.journal();
    if (!journal) continue;
    if (bug === 'believes-anybody' && journal.acknowledged < journal.head) {
      const { head, digest } = journal;
      await store.keepReceipt({ campaign: centre.campaign.signer.id, journal: journal.journal, head, digest, at: 1 });
    }
    const { acknowledged } = (await store.journal()) ?? journal;
    const kept = await centre.store().findJournal(journal.journal);
    figures.marksChecked += 1;
    if (acknowledged > (kept?.head ?? 0)) figures.wrongMarks += 1;
  }
}

function recordReceipts(fetch: Fetch, receipts: Uint8Array[]): Fetch {
  return async (path, options) => {
    const answer = await fetch(path, options);
    if (answer.headers.get('Content-Type')?.startsWith(contentTypes.receipt)) {
      receipts.push(new Uint8Array(await answer.clone().arrayBuffer()));
    }
    return answer;
  };
}
