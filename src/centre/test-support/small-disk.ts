import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of few bytes: a tmpfs of its own. */
export type SmallDisk = {
  readonly folder: string;
  /** Takes up all the room that is left. */
  readonly fill: () => void;
  /** Gives that back. */
  readonly free: () => void;
  readonly discard: () => void;
};

/** Mounts one, for the user of that name unless it is oneself; `undefined` where this process may not. */
export function mountSmallDisk(
  bytes: number,
  owner?: { readonly uid: number; readonly gid: number },
): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'barua-small-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes},mode=0700`, 'barua-small', folder]).status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => {
      try {
        writeFileSync(filler, new Uint8Array(2 * bytes));
      } catch {
        // It is full, which is what was wanted; what fitted in is there.
      }
    },
    free: () => rmSync(filler, { force: true }),
    discard: () => {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
