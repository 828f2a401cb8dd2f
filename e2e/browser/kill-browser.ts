import { readdirSync, readFileSync } from 'node:fs';

/** Processes by number, as `/proc` shows them: Linux only. */

/** The browser's main process: it names the profile and is no helper. `undefined` where none runs. */
export function findBrowserPid(profile: string): number | undefined {
  return listPids().find((pid) => {
    const words = readCommandLine(pid);
    const isHelper = words.some((word) => word.startsWith('--type=') || word === '-contentproc');
    return !isHelper && namesProfile(words, profile);
  });
}

/** In Chromium's words, in those of the browser around WebKit, or in Firefox's. */
function namesProfile(words: readonly string[], profile: string): boolean {
  if (words.includes(`--user-data-dir=${profile}`) || words.includes(`--profile=${profile}`)) return true;
  return words.some((word, index) => word === '--profile' && words[index + 1] === profile);
}

/**
 * Ends a profile's browser and all its helpers at once by SIGKILL, as when Android takes the memory back, and waits until they are gone. Throws where no
 * browser runs on the profile: a kill that kills nothing would prove nothing.
 */
export async function killBrowser(profile: string): Promise<void> {
  const main = findBrowserPid(profile);
  if (main === undefined) throw new Error(`no browser runs on ${profile}`);
  const family = [main, ...listDescendants(main)];
  for (const pid of family) sendKill(pid);
  const deadline = Date.now() + 10_000;
  while (family.some(isAlive)) {
    if (Date.now() > deadline) throw new Error('the browser survived SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Its helpers, and theirs. */
export function listDescendants(pid: number): number[] {
  const childrenByParent = new Map<number, number[]>();
  for (const each of listPids()) {
    const parent = readParent(each);
    childrenByParent.set(parent, [...(childrenByParent.get(parent) ?? []), each]);
  }
  const found: number[] = [];
  const open = [pid];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const children = childrenByParent.get(next) ?? [];
    found.push(...children);
    open.push(...children);
  }
  return found;
}

function listPids(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function readCommandLine(pid: number): string[] {
  return readProc(pid, 'cmdline').split('\0');
}

/** `stat`'s fourth field; the second, the name in brackets, may hold blanks. */
function readParent(pid: number): number {
  return Number(readProc(pid, 'stat').split(') ').at(-1)?.split(' ')[1] ?? 0);
}

/** A zombie holds no files and writes nothing. */
function isAlive(pid: number): boolean {
  const state = readProc(pid, 'stat').split(') ').at(-1)?.[0];
  return state !== undefined && state !== '' && state !== 'Z';
}

/** Empty where the process is gone. */
function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function sendKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went by itself when its parent did.
  }
}
