import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../campaign.ts';

/** A centre in a process of its own, as it runs in earnest. */
export type CentreProcess = { readonly url: string; readonly pid: number; readonly stop: () => Promise<void> };

const centreMain = join(import.meta.dirname, '../../src/centre/main.ts');

/** What `npm run centre` tells Node. */
const nodeFlags = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    readonly scripts: { readonly centre: string };
  }
).scripts.centre
  .split(' ')
  .filter((word) => word.startsWith('--'));

/** Starts one on the database that `databaseUrl` names, else on SQLite in a temporary folder that goes when it stops. */
export async function startCentreProcess(databaseUrl?: string, onPort?: number): Promise<CentreProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'barua-centre-'));
  const port = onPort ?? (await findFreePort());
  const store = databaseUrl ? { DATABASE_URL: databaseUrl } : { DATABASE_URL: '' };
  const env = { ...process.env, PORT: String(port), CAMPAIGNS: 'any', STATIC_DIR: folder, DATA_DIR: folder, ...store };
  const child = spawn(process.execPath, [...nodeFlags, centreMain], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isUp(url))) {
    if (child.exitCode !== null) throw new Error(`the centre ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function isUp(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/v1/centre`).catch(() => undefined);
  return answer?.ok ?? false;
}
