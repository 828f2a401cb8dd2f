import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../campaign.ts';
import { listChildren } from './processes.ts';
import type { HaTools } from './tools.ts';

/** A node: its etcd, its Patroni and the PostgreSQL that this one starts. */
type ClusterNode = {
  readonly name: string;
  readonly port: number;
  readonly apiPort: number;
  readonly clientPort: number;
  readonly peerPort: number;
  readonly data: string;
};

export type Cluster = {
  /** By way of HAProxy, to whichever is primary. */
  readonly databaseUrl: string;
  /** By way of HAProxy, to the copies of the centre that are ready. */
  readonly centreUrl: string;
  /** Where the copies have to listen. */
  readonly centrePorts: readonly number[];
  readonly findPrimary: () => Promise<string | undefined>;
  /** Names of the nodes that every commit waits for, as Patroni tells them. */
  readonly listSynchronous: () => Promise<readonly string[]>;
  /** The link to the standbys stands still for so long, then SIGKILL to the primary's Patroni and each process of its PostgreSQL. Gives its name and the moment (ms). */
  readonly killPrimary: (stalledMs: number) => Promise<{ readonly name: string; readonly at: number }>;
  /** Starts a killed node again, and waits until it follows the new primary. Gives the ms that took, or `undefined` where it does not. */
  readonly bringBack: (name: string) => Promise<number | undefined>;
  readonly stop: () => Promise<void>;
};

const host = '127.0.0.1';
const readyMs = 90_000;
const docs = join(import.meta.dirname, '../../docs/ha');

/** Three nodes on loopback ports, everything in `folder`, by the files of `docs/ha`. Throws where they do not come up. */
export async function startCluster(tools: HaTools, folder: string, isSynchronous: boolean): Promise<Cluster> {
  const children = new Map<string, ChildProcess>();
  const start = (name: string, program: string, args: readonly string[]) => {
    const child = spawn(program, args, {
      ...tools.user,
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8' },
    });
    const log = createWriteStream(join(folder, `${name}.log`));
    child.stdout.pipe(log);
    child.stderr.pipe(log);
    children.set(name, child);
  };
  own(tools, folder);
  const nodes: ClusterNode[] = [];
  for (const name of ['node1', 'node2', 'node3']) {
    const [port, apiPort, clientPort, peerPort] = [
      await findFreePort(),
      await findFreePort(),
      await findFreePort(),
      await findFreePort(),
    ];
    nodes.push({ name, port, apiPort, clientPort, peerPort, data: join(folder, name) });
  }
  const [postgresPort, centrePort, ...centrePorts] = [
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ];

  for (const node of nodes) start(`etcd-${node.name}`, tools.etcd, etcdArguments(node, nodes, folder));
  for (const node of nodes) {
    const path = join(folder, `${node.name}.yml`);
    writeFileSync(path, patroniFile(node, nodes, { tools, folder, isSynchronous }));
    own(tools, path);
    start(`patroni-${node.name}`, tools.patroni, [path]);
  }
  const proxy = join(folder, 'haproxy.cfg');
  const toServers = (each: readonly { name: string; port: number; check?: number }[]) =>
    each
      .map(({ name, port, check }) => `    server ${name} ${host}:${port} check${check ? ` port ${check}` : ''}`)
      .join('\n');
  writeFileSync(
    proxy,
    fill('haproxy.cfg', {
      HOST: host,
      POSTGRES_PORT: postgresPort ?? 0,
      CENTRE_PORT: centrePort ?? 0,
      POSTGRES_SERVERS: toServers(nodes.map(({ name, port, apiPort }) => ({ name, port, check: apiPort }))),
      CENTRE_SERVERS: toServers(centrePorts.map((port, index) => ({ name: `copy${index + 1}`, port }))),
    }),
  );
  start('haproxy', tools.haproxy, ['-db', '-f', proxy]);

  const ask = async ({ apiPort }: ClusterNode, path: string) => {
    const answer = await fetch(`http://${host}:${apiPort}${path}`, { signal: AbortSignal.timeout(1_000) }).catch(
      () => undefined,
    );
    return answer?.ok ? answer : undefined;
  };
  const findPrimaryNode = async () => {
    for (const node of nodes) if (await ask(node, '/primary')) return node;
    return undefined;
  };
  const listSynchronous = async () => {
    const names = await Promise.all(nodes.map(async (node) => ((await ask(node, '/synchronous')) ? [node.name] : [])));
    return names.flat();
  };
  const isReady = async () => {
    const replicas = await Promise.all(nodes.map((node) => ask(node, '/replica')));
    const isWatched = !isSynchronous || (await listSynchronous()).length > 0;
    return (await findPrimaryNode()) !== undefined && replicas.filter(Boolean).length === 2 && isWatched;
  };

  async function stop(): Promise<void> {
    const end = async (child: ChildProcess) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      if ((await Promise.race([ended, wait(15_000, 'late')])) === 'late') child.kill('SIGKILL');
      await ended;
    };
    const isOf = (part: string) => [...children].filter(([name]) => name.startsWith(part));
    // Patroni takes its PostgreSQL down with it, and wants etcd for that.
    for (const part of ['haproxy', 'patroni', 'etcd']) await Promise.all(isOf(part).map(([, child]) => end(child)));
  }

  for (const until = Date.now() + readyMs; !(await isReady()); await wait(250)) {
    if (Date.now() < until) continue;
    await stop();
    throw new Error(`the cluster did not come up: see the logs in ${folder}`);
  }
  return {
    databaseUrl: `postgres://postgres:${password}@${host}:${postgresPort}/postgres`,
    centreUrl: `http://${host}:${centrePort}`,
    centrePorts,
    findPrimary: async () => (await findPrimaryNode())?.name,
    listSynchronous,
    killPrimary: async (stalledMs) => {
      const node = await findPrimaryNode();
      const patroni = node && children.get(`patroni-${node.name}`)?.pid;
      if (!node || !patroni) throw new Error('there is no primary to kill');
      const postmaster = Number(readFileSync(join(node.data, 'postmaster.pid'), 'utf8').split('\n')[0]);
      for (const { pid, title } of listChildren(postmaster))
        if (title.includes('walsender')) process.kill(pid, 'SIGSTOP');
      await wait(stalledMs);
      const at = performance.now();
      for (const pid of [patroni, postmaster, ...listChildren(postmaster).map((child) => child.pid)]) kill(pid);
      return { name: node.name, at };
    },
    bringBack: async (name) => {
      const node = nodes.find((each) => each.name === name);
      const startedAt = performance.now();
      if (!node) return undefined;
      start(`patroni-${name}`, tools.patroni, [join(folder, `${name}.yml`)]);
      for (const until = startedAt + readyMs; performance.now() < until; await wait(250)) {
        // A standby says by `lag` that it follows, and how far behind it is.
        if (await ask(node, '/replica?lag=1MB')) return performance.now() - startedAt;
      }
      return undefined;
    },
    stop,
  };
}

/** Of a cluster that lives for some minutes on this machine's loopback. */
const password = 'only-here';

function own({ user }: HaTools, path: string): void {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(path, user.uid, user.gid);
}

/** Gone already is as good. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    return;
  }
}

function etcdArguments(
  { name, clientPort, peerPort }: ClusterNode,
  nodes: readonly ClusterNode[],
  folder: string,
): string[] {
  const [client, peer] = [`http://${host}:${clientPort}`, `http://${host}:${peerPort}`];
  return [
    ...['--name', name, '--data-dir', join(folder, `etcd-${name}`), '--logger', 'zap', '--log-level', 'warn'],
    ...['--listen-client-urls', client, '--advertise-client-urls', client],
    ...['--listen-peer-urls', peer, '--initial-advertise-peer-urls', peer],
    ...['--initial-cluster', nodes.map((each) => `${each.name}=http://${host}:${each.peerPort}`).join(',')],
    ...['--initial-cluster-state', 'new', '--heartbeat-interval', '100', '--election-timeout', '1000'],
  ];
}

type PatroniParts = { readonly tools: HaTools; readonly folder: string; readonly isSynchronous: boolean };

function patroniFile(
  node: ClusterNode,
  nodes: readonly ClusterNode[],
  { tools, folder, isSynchronous }: PatroniParts,
): string {
  return fill('patroni.yml', {
    NAME: node.name,
    HOST: host,
    API_PORT: node.apiPort,
    PORT: node.port,
    ETCD_HOSTS: nodes.map(({ clientPort }) => `${host}:${clientPort}`).join(','),
    SYNCHRONOUS: String(isSynchronous),
    DATA: node.data,
    BINARIES: tools.postgres,
    SOCKETS: folder,
    PASSWORD: password,
    NETWORK: `${host}/32`,
  });
}

/** One of the files that `docs/deploy.md` shows, with its places filled in. Throws where one is left. */
function fill(name: string, values: Readonly<Record<string, string | number>>): string {
  const text = readFileSync(join(docs, name), 'utf8');
  return text.replace(/\$\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`${name} has a place ${key} that nobody fills`);
    return String(value);
  });
}
