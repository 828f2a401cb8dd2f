import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const projectFolder = join(import.meta.dirname, '..');
const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package.json'];

/** Builds the app where `dist` is missing or older than anything it is made from. Throws where the build fails. */
export function ensureBuilt(): void {
  const builtAt = readTime(join(projectFolder, 'dist/index.html'));
  const changedAt = Math.max(...sources.map((source) => findNewest(join(projectFolder, source))));
  if (builtAt > changedAt) return;
  process.stdout.write('Building the app …\n');
  const vite = join(projectFolder, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the build failed');
}

/** Epoch ms of the last change of a file, or of any below a folder; tests do not count. */
function findNewest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  const names = readdirSync(path).filter((name) => !name.includes('.test.'));
  return Math.max(0, ...names.map((name) => findNewest(join(path, name))));
}

function readTime(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
