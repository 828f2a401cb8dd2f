import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

/** A centre in a process of its own, as it runs in earnest. */
export type TestProcess = {
  readonly url: string;
  /** What it logged so far. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly signal: (name: 'SIGTERM' | 'SIGKILL') => void;
  /** Its exit code, when it has ended; `null` where a signal ended it. */
  readonly ended: Promise<number | null>;
};

const main = join(import.meta.dirname, '../main.ts');

/** Starts one on a free port, with these variables; it ends with the test at the latest. Where none names a database it is SQLite in `DATA_DIR`, a new folder unless told. Throws where it ends instead. */
export async function startTestProcess(env: Readonly<Record<string, string>> = {}): Promise<TestProcess> {
  const folder = env['DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'barua-process-'));
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], PORT: '0', CAMPAIGNS: 'any', STATIC_DIR: folder, DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A test that failed leaves none behind: the test run would wait for it.
  onTestFinished(() => void child.kill('SIGKILL'));
  const records: Record<string, unknown>[] = [];
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const record = JSON.parse(line);
      records.push(record);
      if (record.event === 'centre-started') resolve(record.url);
    });
    void ended.then((code) => reject(new Error(`the centre ended with ${code}`)));
  });
  return { url, records, signal: (name) => void child.kill(name), ended };
}
