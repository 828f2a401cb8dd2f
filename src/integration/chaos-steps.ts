import type { Cell } from '../domain/action.ts';
import type { Pass } from '../domain/pass.ts';
import { contentTypes } from '../protocol/content-types.ts';
import { endpoints } from '../protocol/endpoints.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { type ChaosHall, note } from './chaos-hall.ts';
import { type ChaosTablet, fillUp, makeRoom, startOnDisk, writeFile } from './chaos-tablet.ts';
import { makeEvent, makePass, makeSignatures } from './simulated-campaign.ts';

const yearMs = 31_536_000_000;

const acts = [
  ...(['pass', 'pass', 'pass', 'letter', 'tally', 'sitting', 'send', 'send', 'send', 'hint'] as const),
  ...(['restart', 'kill', 'full', 'clock', 'carry', 'carry'] as const),
] as const;

/** One thing that somebody does or that happens to a tablet. */
export async function takeStep(hall: ChaosHall, tablet: ChaosTablet): Promise<void> {
  const { random, road } = hall;
  const act = random.oneOf(acts as unknown as readonly ['pass', ...(typeof acts)[number][]]);
  switch (act) {
    case 'pass':
      return save(hall, tablet, makePass(random.oneOf([[1], [2, 3], [1, 2, 3]])));
    case 'letter':
      return save(hall, tablet, makePass(random.oneOf([[], [1]]), true));
    case 'tally': {
      const cells: Cell[] = [makeSignatures(1, 1 + random.pick(9))];
      await tablet.store.saveTally(cells, '');
      return undefined;
    }
    case 'sitting':
      if (tablet.store.sitting.value) await tablet.store.closeSitting();
      await tablet.store.openSitting(makeEvent(), 'en');
      return undefined;
    case 'send':
      tablet.sync.nudge();
      return random.chance(0.6) ? tablet.sync.settled() : undefined;
    case 'hint':
      tablet.sync.wake(random.oneOf(['online', 'visible', 'background']));
      tablet.sync.elapse();
      return undefined;
    case 'restart':
      await tablet.sync.stop();
      await tablet.store.close();
      return startOnDisk(tablet, road);
    case 'kill':
      return kill(hall, tablet);
    case 'full':
      note(hall, 'storage full');
      fillUp(tablet);
      for (let saves = 0; saves < 2; saves += 1) await save(hall, tablet, makePass([1]));
      tablet.sync.nudge();
      await tablet.sync.settled();
      return random.chance(0.5) ? startOnDisk(tablet, road) : makeRoom(tablet);
    case 'clock':
      note(hall, 'clock jump');
      tablet.now += random.oneOf([-yearMs, -60_000, 60_000, yearMs]);
      return undefined;
    case 'carry':
      return carry(hall, tablet);
  }
}

async function save({ bug, told }: ChaosHall, { store }: ChaosTablet, pass: Pass): Promise<void> {
  if (!store.sitting.value) return;
  const code = bytesToBase64url(pass.withdrawal);
  if (bug === 'forgets' && told.size === 3) {
    told.add(code);
    return;
  }
  const saved = await store.savePass(pass);
  if (saved.ok) told.add(code);
  if (bug === 'writes-again' && told.size === 3) await store.savePass(pass);
}

/** SIGKILL: nothing is closed, nothing marked. Where both copies are whole, one of them may be hurt besides. */
async function kill(hall: ChaosHall, tablet: ChaosTablet): Promise<void> {
  const { disk, store, sync } = tablet;
  await sync.stop();
  note(hall, 'tablet killed');
  const injury = store.health.value.kind === 'two-copies' ? hall.random.pick(3) : 0;
  if (injury === 1) {
    note(hall, 'database wiped');
    disk.wipeDatabase();
  }
  if (injury === 2) {
    note(hall, 'file torn');
    disk.tearFile(1 + hall.random.pick(600));
  }
  await startOnDisk(tablet, hall.road);
}

/** A carrier file goes by hand: to one or two tablets, to the centre, more than once, perhaps damaged. */
async function carry(hall: ChaosHall, from: ChaosTablet): Promise<void> {
  const { random, network } = hall;
  const whole = await writeFile(from, random.oneOf(['unsent', 'all']));
  const file = random.chance(0.2) ? damage(hall, whole) : whole;
  const takers = hall.tablets.filter(() => random.chance(0.5));
  if (takers.length > 1) note(hall, 'one file on two tablets');
  for (const { store } of takers) {
    const joined = store.joined.value;
    if (joined) await (await store.carrier()).take(joined, streamOf(file));
  }
  for (let times = random.pick(4); times > 0; times -= 1) {
    if (times > 1) note(hall, 'file brought again');
    const headers = { 'Content-Type': contentTypes.carrier };
    await network.fetch(endpoints.carriers(), { method: 'POST', body: file, headers }).catch(() => undefined);
  }
}

function damage(hall: ChaosHall, file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  note(hall, 'file damaged');
  const at = hall.random.pick(file.length);
  if (hall.random.chance(0.5)) return file.slice(0, at);
  const changed = new Uint8Array(file);
  changed[at] = (changed[at] ?? 0) ^ 0x20;
  return changed;
}

async function* streamOf(file: Uint8Array): AsyncGenerator<Uint8Array> {
  yield file;
}
