import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Rig } from './rig.ts';
import { tearNewestLog } from './torn-tail.ts';

/** Losses planted on purpose: a check that does not find them would find nothing. */

/** Both copies go back to how they were before the last three saves, as if neither had been on the disk. */
export async function loseBothCopies(rig: Rig): Promise<void> {
  const { profile } = rig.tablet;
  const before = `${profile}-before`;
  await rig.start();
  await rig.save(3);
  await rig.leave();
  cpSync(profile, before, { recursive: true });
  await rig.start();
  await rig.save(3);
  await rig.leave();
  rmSync(profile, { recursive: true });
  cpSync(before, profile, { recursive: true });
}

/** The torn log again, but without the journal file: shows that the injury is real, and that the second copy is what heals it. */
export async function injureWithoutFile(rig: Rig): Promise<void> {
  const { profile } = rig.tablet;
  await rig.start();
  await rig.save(2);
  await rig.leave();
  tearNewestLog(profile);
  await rig.start();
  await rig.save(3);
  await rig.leave();
  rmSync(join(profile, 'Default/File System'), { recursive: true });
}
