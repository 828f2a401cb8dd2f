import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs of Debian's packages, and whom they run as. */
export type HaTools = {
  readonly patroni: string;
  readonly etcd: string;
  readonly haproxy: string;
  /** Folder of PostgreSQL's programs. */
  readonly postgres: string;
  /** Of an unprivileged user; empty where we are one. */
  readonly user: { readonly uid?: number; readonly gid?: number };
};

const packages = { patroni: 'patroni', etcd: 'etcd-server', haproxy: 'haproxy' } as const;

/** What is on this machine, or the packages that it lacks. Installs nothing. */
export function findTools(): HaTools | { readonly missing: readonly string[] } {
  const [patroni, etcd, haproxy] = [find('patroni'), find('etcd'), find('haproxy')];
  const postgres = findPostgres();
  const user = findUser();
  if (patroni && etcd && haproxy && postgres && user) return { patroni, etcd, haproxy, postgres, user };
  const found = { patroni, etcd, haproxy };
  const missing: string[] = (['patroni', 'etcd', 'haproxy'] as const)
    .filter((name) => !found[name])
    .map((name) => packages[name]);
  if (!postgres) missing.push('postgresql');
  if (!user) missing.push('a user postgres to run as');
  return { missing };
}

function find(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  return versions.map((version) => join(debian, version, 'bin')).find((folder) => existsSync(join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root. */
function findUser(): HaTools['user'] | undefined {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) => String(spawnSync('id', [flag, 'postgres']).stdout ?? '').trim());
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}
