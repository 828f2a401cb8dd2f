import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';

/** What a centre gives out after its update, beside what has stayed the same: paths as in addresses. */
export type NextBuild = {
  readonly files: ReadonlyMap<string, Buffer>;
  /** Files of the old build that it knows no more. */
  readonly gone: ReadonlySet<string>;
};

const script = join(import.meta.dirname, '../build-next.ts');

/** Builds the app anew, with a later number and other words in English, beside the one in this folder. Rejects where the build fails or nothing says the words. */
export async function buildNext(folder: string, [said, says]: readonly [string, string]): Promise<NextBuild> {
  const made = mkdtempSync(join(tmpdir(), 'barua-next-build-'));
  await promisify(execFile)(process.execPath, [script, made, said, says]);
  const [old, next] = [readFiles(folder), readFiles(made)];
  rmSync(made, { recursive: true });
  const files = new Map([...next].filter(([path, bytes]) => old.get(path)?.equals(bytes) !== true));
  return { files, gone: new Set([...old.keys()].filter((path) => !next.has(path))) };
}

function readFiles(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, readFileSync(path)]));
}
