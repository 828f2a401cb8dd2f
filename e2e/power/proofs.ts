import { between } from '../bench/seeded-random.ts';
import type { LoopDisk } from './loop-disk.ts';
import type { Rig } from './rig.ts';
import { tearNewestLog } from './torn-tail.ts';

/** What is done to a tablet. Each ends with the browser closed or dead; whether everything survived is `judgeRig`'s to say. */

/**
 * Between two sessions the newest log gets the torn record of an interrupted write. The session after that appends to it, the next one finds it unreadable: in
 * LevelDB that alone loses everything. The app ends well each time, so it cannot know, and only the second copy helps; in every fourth round it does not, and
 * has to make the log begin anew. SQLite folds its log into the database at a clean end, so there the sessions end by SIGKILL.
 */
export async function injureLogs(rig: Rig, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const endsWell = round % 4 !== 3;
    const end = () => (rig.backEnd === 'sqlite' ? rig.tablet.kill() : endsWell ? rig.leave() : rig.tablet.close());
    await rig.start();
    await rig.save(2);
    await end();
    tearNewestLog(rig.tablet.profile);
    await rig.start();
    await rig.save(3);
    await end();
  }
}

/** SIGKILL to the whole browser at a random moment of continuous saving. */
export async function killWhileSaving(rig: Rig, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await rig.start();
    await saveUntil(rig, between(rig.random, 20, 600), () => rig.tablet.kill());
  }
}

/** The disk loses what had not reached it, at a random moment of continuous saving; then the browser dies, as all does without power. */
export async function cutPowerWhileSaving(rig: Rig, disk: LoopDisk, rounds: number): Promise<void> {
  disk.settle();
  for (let round = 0; round < rounds; round += 1) {
    await rig.start();
    let cutAt = Number.POSITIVE_INFINITY;
    await saveUntil(rig, between(rig.random, 50, 800), async () => {
      cutAt = disk.cutPower();
      await rig.tablet.kill();
    });
    rig.ledger.forgetSince(cutAt);
    await disk.powerUp();
  }
}

/**
 * The disk fills up twice, the second time taking what the tablet's ballast gave back; saves go on all the while and say what they say. Then there is room
 * again, the page is opened anew, and saving goes on: with one copy in LevelDB this loses everything, every time (PLATFORM, finding 1).
 */
export async function fillDisk(rig: Rig, disk: LoopDisk, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await rig.start();
    await rig.save(2);
    disk.fill();
    await rig.save(2);
    disk.fill();
    await rig.save(3);
    disk.free();
    await rig.save(1);
    await rig.reload();
    await rig.save(3);
    await rig.tablet.close();
    await rig.start();
    await rig.save(1);
    await rig.tablet.close();
  }
}

/**
 * Saves without a pause; the end comes so long after the first "sealed" of this session, in the middle of whatever is under way, which then never gets an
 * answer.
 */
async function saveUntil(rig: Rig, delayMs: number, end: () => Promise<void>): Promise<void> {
  const before = rig.ledger.list().length;
  const saving = rig.save(300).catch(() => undefined);
  const deadline = Date.now() + 20_000;
  while (rig.ledger.list().length === before && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  await end();
  await saving;
}
