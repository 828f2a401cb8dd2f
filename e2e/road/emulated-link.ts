import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Link, queueSeconds } from './links.ts';

/** What crossed a link since it was narrowed: IP packets with their headers, as each side sent them. */
export type Traffic = { readonly upBytes: number; readonly downBytes: number; readonly lostPackets: number };

/** Two network namespaces and a link between them that a program of ours makes slow, lossy and broken. */
export type EmulatedLink = {
  /** Commands that begin so run on the tablet's side, or on the centre's. */
  readonly tabletSide: readonly string[];
  readonly centreSide: readonly string[];
  /** Where the tablet's side finds the centre's. */
  readonly centreAddress: string;
  /** From now on the link is this one, or as good as none; traffic is counted from 0. */
  readonly become: (link: Link | 'open') => void;
  readonly count: () => Promise<Traffic>;
  readonly close: () => Promise<void>;
};

/** Both ends have the same two addresses on every link: each link has networks of its own. */
const tabletAddress = '10.99.0.1';
const centreAddress = '10.99.0.2';
const emulator = join(import.meta.dirname, 'emulate-link.pl');

/** Why this machine cannot do it, in words; `undefined` where it can. */
export function findLinkProblem(): string | undefined {
  if (process.getuid?.() !== 0) return 'network namespaces want root';
  if (!existsSync('/dev/net/tun')) return 'no /dev/net/tun';
  const missing = ['ip', 'perl', 'openssl'].find(
    (tool) => !existsSync(`/usr/sbin/${tool}`) && !existsSync(`/usr/bin/${tool}`),
  );
  return missing && `no ${missing}`;
}

/** Makes one; losses follow the seed. `name` is short and not in use. Throws where the machine does not allow it. */
export async function openEmulatedLink(name: string, seed: number): Promise<EmulatedLink> {
  const [tablet, centre] = [`${name}t`, `${name}c`];
  const namespaces = [tablet, centre];
  for (const namespace of namespaces) ip('netns', 'add', namespace);
  const child = spawn('perl', [emulator, String(seed), tablet, centre], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  await nextLine(lines);
  connect(tablet, tabletAddress);
  connect(centre, centreAddress);
  return {
    tabletSide: ['ip', 'netns', 'exec', tablet],
    centreSide: ['ip', 'netns', 'exec', centre],
    centreAddress,
    become: (link) => {
      child.stdin.write(`link ${(link === 'open' ? [1e9, 1e9, 0, 0, 10, 0, 0, 0] : linkNumbers(link)).join(' ')}\n`);
    },
    count: async () => {
      const line = nextLine(lines);
      child.stdin.write('count\n');
      const [upBytes = 0, , downBytes = 0, , lostPackets = 0] = (await line).split(' ').slice(1).map(Number);
      return { upBytes, downBytes, lostPackets };
    },
    close: async () => {
      await end(child);
      for (const namespace of namespaces) ip('netns', 'delete', namespace);
    },
  };
}

function linkNumbers({ upBits, downBits, roundTripMs, loss, passes }: Link): number[] {
  const { periodSeconds, from, to } = passes ?? { periodSeconds: 0, from: 0, to: 0 };
  return [upBits / 8, downBits / 8, roundTripMs / 2000, loss, queueSeconds, periodSeconds, from, to];
}

/** The device is called as its namespace is. Linux's Reno, which every kernel allows there, and not what this machine happens to be set to. */
function connect(namespace: string, address: string): void {
  ip('link', 'set', namespace, 'netns', namespace);
  ip('-n', namespace, 'addr', 'add', `${address}/30`, 'dev', namespace);
  ip('-n', namespace, 'link', 'set', namespace, 'up');
  ip('-n', namespace, 'link', 'set', 'lo', 'up');
  ip('netns', 'exec', namespace, 'sysctl', '-qw', 'net.ipv4.tcp_congestion_control=reno');
}

function ip(...args: readonly string[]): void {
  execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

function nextLine(lines: ReturnType<typeof createInterface>): Promise<string> {
  return new Promise((resolve, reject) => {
    lines.once('line', resolve);
    lines.once('close', () => reject(new Error('the emulator ended')));
  });
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  await ended;
}
