import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { bad, good, type Outcome } from '../../src/domain/outcome.ts';

/** The newest in November 2026. */
const version = '9.0.1';

/** Two of its dependencies are not in every registry: one is a branch of a repository, the other a release later than some have. */
const replaced = { 'leaflet-draw': '1.0.4', 'openrosa-xpath-evaluator': '3.1.0' };

/** For its styles. */
const sass = 'sass@1.108.2';

/** Its styles are written for an older Sass. */
const silenceDeprecations = ['import', 'global-builtin', 'color-functions', 'slash-div'];

const installMs = 180_000;

/** Kept between runs. */
const folder = join(tmpdir(), `barua-bench-enketo-core-${version}`);

/**
 * Our form on enketo-core, built as its users would build it, outside the project: nothing of it is a dependency of ours. Gives the folder to
 * serve; a problem, in words, where npm cannot get it.
 */
export async function buildEnketoSite(): Promise<Outcome<string, string>> {
  const problem = install();
  if (problem) return bad(problem);
  const page = join(folder, 'page');
  cpSync(join(import.meta.dirname, 'enketo'), page, { recursive: true });
  const outDir = join(folder, 'built');
  await build({
    root: page,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '/packages/enketo-core/node_modules': join(folder, 'node_modules') } },
    css: { preprocessorOptions: { scss: { silenceDeprecations } } },
    build: { outDir, emptyOutDir: true },
  });
  const built = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = built.map(({ parentPath, name }) => `/${relative(outDir, join(parentPath, name))}`);
  writeFileSync(join(outDir, 'files.json'), JSON.stringify(['/', ...paths]));
  cpSync(join(page, 'service-worker.js'), join(outDir, 'service-worker.js'));
  return good(outDir);
}

/** What is wrong, in words, or `undefined`. npm writes its hidden lockfile last: where it is, all is there. */
function install(): string | undefined {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, overrides: replaced }));
  const options = ['--prefix', folder, '--ignore-scripts', '--no-save', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, `enketo-core@${version}`, sass], {
    encoding: 'utf8',
    timeout: installMs,
  });
  if (status === 0) return undefined;
  const code = /npm error code (\w+)/.exec(stderr)?.[1];
  return `npm cannot install enketo-core ${version}${code ? ` (${code})` : ''}`;
}
