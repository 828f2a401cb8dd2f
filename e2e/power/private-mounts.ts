import { spawnSync } from 'node:child_process';

/** Set in the process that may mount: it has a mount namespace of its own. */
const marker = 'BARUA_PRIVATE_MOUNTS';

export type MountAbility = { readonly kind: 'can-mount' } | { readonly kind: 'cannot-mount'; readonly why: string };

/**
 * Runs this very script again in a mount namespace of its own and ends with its exit code; comes back at once where that is done already or cannot be done.
 * In the common namespace other processes would pin the file system that is pulled out under the browser (PLATFORM B1), and whatever is left mounted
 * goes with the namespace.
 */
export function enterPrivateMounts(): void {
  if (process.env[marker] || process.getuid?.() !== 0) return;
  const probe = spawnSync('unshare', ['-m', '--propagation', 'private', 'true']);
  if (probe.status !== 0) return;
  const command = ['-m', '--propagation', 'private', process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const { status } = spawnSync('unshare', command, { stdio: 'inherit', env: { ...process.env, [marker]: '1' } });
  process.exit(status ?? 1);
}

/** Whether loop devices can be mounted here, and if not, what is missing. */
export function probeMounts(): MountAbility {
  if (process.getuid?.() !== 0) return { kind: 'cannot-mount', why: 'needs root' };
  if (!process.env[marker]) return { kind: 'cannot-mount', why: 'unshare -m is not allowed' };
  for (const tool of ['mkfs.ext4', 'mount', 'perl']) {
    if (spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0) return { kind: 'cannot-mount', why: `no ${tool}` };
  }
  if (spawnSync('losetup', ['-f']).status !== 0) return { kind: 'cannot-mount', why: 'no loop device' };
  return { kind: 'can-mount' };
}
