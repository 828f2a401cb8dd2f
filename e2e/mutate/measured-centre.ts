import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In bytes: its JavaScript heap after a full collection, its memory, and the most that it ever had. */
export type CentreMemory = { readonly heap: number; readonly memory: number; readonly mostMemory: number };

/** A centre in a process of its own whose memory can be asked for. */
export type MeasuredCentre = {
  readonly url: string;
  readonly measure: () => Promise<CentreMemory>;
  readonly stop: () => Promise<void>;
};

/** Starts it on the embedded store in a folder that goes when it stops. */
export async function startMeasuredCentre(): Promise<MeasuredCentre> {
  const folder = mkdtempSync(join(tmpdir(), 'barua-mutate-'));
  const child = fork(fileURLToPath(import.meta.resolve('./centre-side.ts')), [folder], { execArgv: ['--expose-gc'] });
  const url = await hear<string>(child);
  return {
    url,
    measure: async () => {
      child.send('measure');
      const heap = await hear<number>(child);
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const read = (name: string) => 1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]);
      return { heap, memory: read('VmRSS'), mostMemory: read('VmHWM') };
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** What it says next. */
async function hear<Said>(child: ChildProcess): Promise<Said> {
  const [said] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the centre has ended'))),
  ]);
  return said as Said;
}
