import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** How busy the machine was between two looks. */
export type MachineLoad = {
  readonly processors: number;
  /** Share (0 to 1) of all processors' time that somebody worked. */
  readonly busy: number;
  /** Share of the time that some process had to wait for a processor (Linux's pressure stall information); `undefined` where the system does not tell. */
  readonly waiting: number | undefined;
  /** Processes that ran or waited to run, mean of the last five minutes. */
  readonly load: number;
};

/** Begins to watch; what it gives tells how it was since then. */
export function watchMachine(): () => MachineLoad {
  const begun = look();
  return () => {
    const now = look();
    const total = now.total - begun.total;
    return {
      processors: cpus().length,
      busy: total === 0 ? 0 : (now.worked - begun.worked) / total,
      waiting:
        now.waitedMs === undefined || begun.waitedMs === undefined
          ? undefined
          : (now.waitedMs - begun.waitedMs) / (now.at - begun.at),
      load: loadavg()[1] ?? 0,
    };
  };
}

function look() {
  const times = cpus().map(({ times: { user, nice, sys, idle, irq } }) => ({ worked: user + nice + sys + irq, idle }));
  const worked = times.reduce((sum, each) => sum + each.worked, 0);
  const total = times.reduce((sum, each) => sum + each.worked + each.idle, 0);
  return { at: Date.now(), worked, total, waitedMs: readWaitedMs() };
}

function readWaitedMs(): number | undefined {
  try {
    const microseconds = /some .*total=(\d+)/.exec(readFileSync('/proc/pressure/cpu', 'utf8'))?.[1];
    return microseconds === undefined ? undefined : Number(microseconds) / 1000;
  } catch {
    return undefined;
  }
}
