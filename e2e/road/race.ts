import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { EmulatedLink, Traffic } from './emulated-link.ts';
import type { Link } from './links.ts';
import type { Done, MannerName, Progress, Ready, TabletSideOptions } from './tablet-side.ts';

/** How one manner fared on one link. */
export type Race = {
  readonly link: Link;
  readonly manner: MannerName;
  /** Records sent in this race. */
  readonly count: number;
  readonly mostSeconds: number;
  /** `undefined` where it had not ended in time. */
  readonly seconds: number | undefined;
  /** What the tablet's side knew to have arrived at the end, or when time was up. */
  readonly arrived: number;
  readonly requests: number | undefined;
  /** In requests' bodies, all tries together. */
  readonly bodyBytes: number | undefined;
  readonly traffic: Traffic;
  /** Headers and bodies of the entries; 0 for the peers. */
  readonly sealedBytes: number;
};

/** Runs one, in a process on the link's tablet side. When all are prepared, the link is narrow from the start until it ends or `mostSeconds` are over. */
export async function runRace(
  emulated: EmulatedLink,
  link: Link,
  options: TabletSideOptions,
  mostSeconds: number,
  whenAllAreReady: () => Promise<void>,
): Promise<Race> {
  const child = startOn(emulated.tabletSide, 'tablet-side.ts');
  let arrived = 0;
  let sealedBytes = 0;
  try {
    emulated.become('open');
    child.send(options);
    const done = new Promise<Done | undefined>((resolve, reject) => {
      child.on('exit', () => reject(new Error(`the tablet's side ended: ${options.manner}`)));
      child.on('message', (message: Ready | Progress | Done) => {
        if (message.kind === 'progress') arrived = message.arrived;
        if (message.kind === 'done') resolve(message);
        if (message.kind !== 'ready') return;
        sealedBytes = message.sealedBytes;
        void whenAllAreReady().then(() => {
          emulated.become(link);
          child.send('go');
          setTimeout(() => resolve(undefined), mostSeconds * 1000).unref();
        });
      });
    });
    const end = await done;
    const traffic = await emulated.count();
    const { manner, count } = options;
    return {
      link,

      manner,
      count,
      mostSeconds,
      seconds: end?.seconds,
      arrived,
      requests: end?.requests,
      bodyBytes: end?.bodyBytes,
      traffic,
      sealedBytes,
    };
  } finally {
    emulated.become('open');
    await endProcess(child);
  }
}

/** Starts a program of this folder in a namespace; it speaks by IPC. */
export function startOn(side: readonly string[], program: string): ChildProcess {
  const [command = '', ...args] = [...side, process.execPath, join(import.meta.dirname, program)];
  return spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

/** Says something to such a program; gives the next thing it says. Rejects where it ends instead. */
export async function askOnce<Answer>(child: ChildProcess, message: object | string): Promise<Answer> {
  child.send(message);
  const answer = once(child, 'message');
  const end = once(child, 'exit').then(() => {
    throw new Error('a side of the link ended');
  });
  end.catch(() => undefined);
  return (await Promise.race([answer, end]))[0] as Answer;
}

/** Lets it end by itself: without its parent it does. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.removeAllListeners('exit');
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}
