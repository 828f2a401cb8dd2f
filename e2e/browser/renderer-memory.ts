import { readFileSync } from 'node:fs';
import { findBrowserPid, listDescendants } from './kill-browser.ts';

export type MemoryWatch = {
  /** Ends it: what the browser's page processes held at first and at most, together, in MB of memory of their own (PSS). Linux only. */
  readonly stop: () => Promise<{ readonly before: number; readonly peak: number; readonly after: number }>;
};

const everyMs = 15;

/** Looks every 15 ms at what the page processes of a profile's browser hold. */
export function watchMemory(profile: string): MemoryWatch {
  const main = findBrowserPid(profile);
  const pages = listDescendants(main ?? 0).filter((pid) => readProc(pid, 'cmdline').includes('--type=renderer'));
  const read = () => pages.reduce((sum, pid) => sum + readPss(pid), 0);
  if (main === undefined || read() === 0) throw new Error('no page process to look at');
  const before = read();
  let peak = before;
  let isOn = true;
  const watching = (async () => {
    while (isOn) {
      peak = Math.max(peak, read());
      await new Promise((later) => setTimeout(later, everyMs));
    }
  })();
  return {
    stop: async () => {
      isOn = false;
      await watching;
      return { before, peak, after: read() };
    },
  };
}

/** MB. */
function readPss(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readProc(pid, 'smaps_rollup'))?.[1] ?? 0) / 1_024;
}

/** Empty where the process is gone. */
function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
