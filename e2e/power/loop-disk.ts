import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small disk of its own, ext4 in a file, that can be filled up and whose power can be cut. */
export type LoopDisk = {
  /** Where it is mounted. */
  readonly folder: string;
  /** Writes until there is not one block left; again, to take what was freed meanwhile. */
  readonly fill: () => void;
  /** Gives back all that `fill` took. */
  readonly free: () => void;
  /** Everything written until now is on the device: what a few quiet minutes do. */
  readonly settle: () => void;
  /**
   * From now on nothing reaches the device, and what had not is lost. Gives the moment before it began, epoch ms. Whoever uses it gets errors, but for this: an
   * fsync that was under way may say yes for bytes that are lost (measured without a browser, two writers in C: 9 of 150 cuts, each such yes
   * 1.3 to 2.2 ms after the beginning, none before it). Where power really goes, nobody is left to hear that yes.
   */
  readonly cutPower: () => number;
  /** Mounts it again as after a power cut; the journal is replayed. Whoever used it has to be dead. */
  readonly powerUp: () => Promise<void>;
  readonly dispose: () => Promise<void>;
};

/**
 * EXT4_IOC_SHUTDOWN (fs/ext4/ioctl.c, `_IOR('X', 125, __u32)`), with NOLOGFLUSH: not even the journal's open transaction is written. Node has no
 * ioctl; perl is in every Debian.
 */
const shutdownScript =
  'use Time::HiRes "time"; open(my $f, "<", $ARGV[0]) or die $!; my $how = pack("I", 2); print time; ioctl($f, 0x8004587D, $how) or die $!';

/** Makes and mounts one of so many megabytes. Throws where `probeMounts` would have said no. */
export function makeLoopDisk(megabytes: number): LoopDisk {
  const home = mkdtempSync(join(tmpdir(), 'barua-disk-'));
  const image = join(home, 'disk.img');
  const folder = join(home, 'mounted');
  const filler = join(folder, 'filler');
  const handle = join(folder, 'handle');
  closeSync(openSync(image, 'w'));
  truncateSync(image, megabytes * 2 ** 20);
  execFileSync('mkfs.ext4', ['-q', '-F', '-m', '0', image]);
  mkdirSync(folder);
  mount();

  function mount(): void {
    execFileSync('mount', ['-o', 'loop', image, folder]);
    if (!existsSync(handle)) writeFileSync(handle, 'for ioctl');
  }

  async function unmount(): Promise<void> {
    for (let tries = 0; spawnSync('umount', [folder]).status !== 0; tries += 1) {
      if (tries > 100) throw new Error('the disk is still in use');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  return {
    folder,
    fill: () => writeUntilFull(filler),
    free: () => rmSync(filler, { force: true }),
    settle: () => execFileSync('sync', ['-f', folder]),
    cutPower: () => Number(execFileSync('perl', ['-e', shutdownScript, handle], { encoding: 'utf8' })) * 1000,
    powerUp: async () => {
      await unmount();
      mount();
    },
    dispose: async () => {
      await unmount();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Big pieces first, then single blocks; synced, so that delayed allocation cannot find room for others later. */
function writeUntilFull(path: string): void {
  const file = openSync(path, 'a');
  try {
    for (const bytes of [2 ** 20, 4096, 1]) {
      const piece = Buffer.alloc(bytes, 1);
      while (tryWrite(file, piece));
    }
  } finally {
    closeSync(file);
  }
  spawnSync('sync', ['-f', path]);
}

function tryWrite(file: number, piece: Buffer): boolean {
  try {
    return writeSync(file, piece) === piece.length;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false;
    throw error;
  }
}
