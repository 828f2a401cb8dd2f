import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bad, good, type Outcome } from '../src/domain/outcome.ts';

const installMs = 180_000;

/**
 * Installs packages that only a proof needs (`name@version` each) outside the project, without their scripts, and keeps them between runs under this name: nothing of them is a dependency
 * of ours. Gives the folder; a problem, in words, where npm cannot get them.
 */
export function installAside(name: string, packages: readonly string[]): Outcome<string, string> {
  const folder = join(tmpdir(), `barua-${name}`);
  // npm writes its hidden lockfile last.
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return good(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const options = ['--prefix', folder, '--ignore-scripts', '--omit=optional', '--no-save', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, ...packages], {
    encoding: 'utf8',
    timeout: installMs,
  });
  if (status === 0) return good(folder);
  const code = /npm error code (\w+)/.exec(stderr)?.[1];
  return bad(`npm cannot install ${name}${code ? ` (${code})` : ''}`);
}
