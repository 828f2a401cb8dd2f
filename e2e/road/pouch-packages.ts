import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bad, good, type Outcome } from '../../src/domain/outcome.ts';

/** PouchDB, and the server that speaks CouchDB's protocol over it; the newest in November 2026. */
const packages = [
  'pouchdb-core@9.0.0',
  'pouchdb-adapter-memory@9.0.0',
  'pouchdb-adapter-http@9.0.0',
  'pouchdb-replication@9.0.0',
  'express-pouchdb@4.2.0',
];

const installMs = 180_000;

/** Kept between runs. */
const folder = join(tmpdir(), 'barua-bench-pouchdb-9.0.0');

/** Installs them outside the project, without their scripts: nothing of it is a dependency of ours. Gives the folder; a problem, in words, where npm cannot get them. */
export function installPouch(): Outcome<string, string> {
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
  return bad(`npm cannot install PouchDB${code ? ` (${code})` : ''}`);
}
