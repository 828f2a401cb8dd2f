import { readdirSync, readFileSync } from 'node:fs';

/** Processes whose parent this one is, with what they call themselves. */
export function listChildren(parent: number): { readonly pid: number; readonly title: string }[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const status = read(`/proc/${pid}/stat`);
    // "pid (name) state parent …"; the name may have brackets of its own.
    const [, found] = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return Number(found) === parent
      ? [{ pid: Number(pid), title: read(`/proc/${pid}/cmdline`).replace(/\0/g, ' ') }]
      : [];
  });
}

/** Processes end while they are looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
