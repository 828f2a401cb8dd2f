import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, createWriteStream, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { makeDictionary } from '../src/demo/campaign/demo-dictionary.ts';
import { makeDemoPack } from '../src/demo/campaign/demo-pack.ts';
import { demoPassphrase, openDemoKeys } from '../src/demo/make-demo.ts';
import { type CentreClient, createCentreClient } from '../src/desk/centre-client.ts';
import type { CampaignKeys } from '../src/desk/keys/campaign-keys.ts';
import { leastStretching } from '../src/desk/keys/stretching.ts';
import { makeInviteLink } from '../src/desk/links.ts';
import { publishCampaign } from '../src/desk/publish.ts';
import type { CampaignEvent } from '../src/domain/campaign-event.ts';
import type { CampaignCase } from '../src/domain/case-pack.ts';
import { bytesToBase64url } from '../src/sealing/base64url.ts';

/** A centre in a process of its own on its embedded store, with the demo's twelve cases published and an invite: what every program in `e2e` starts from. */
export type Campaign = {
  /** The same through all stops and starts. */
  readonly url: string;
  readonly inviteLink: string;
  readonly keys: CampaignKeys;
  /** The office's key file, and what opens it. */
  readonly keyPath: string;
  readonly passphrase: string;
  readonly cases: readonly CampaignCase[];
  /** All that the centre writes: database and log. The key file is elsewhere. */
  readonly centreFolder: string;
  /** The built app that it gives out: a copy. */
  readonly appFolder: string;
  /** As the office asks the centre. */
  readonly client: CentreClient;
  /** As if the network between hall and centre were cut: nobody answers any more. Safe to call again. */
  readonly stopCentre: () => Promise<void>;
  readonly startCentre: () => Promise<void>;
  /** SIGKILL in the middle of whatever it does. */
  readonly killCentre: () => Promise<void>;
};

export type CampaignOptions = {
  /** Everything is made in here; it may be there already. */
  readonly folder: string;
  /** 0 (the default) finds a free one. */
  readonly port?: number;
  readonly events?: readonly CampaignEvent[];
  /** How many tablets the invite lets in. */
  readonly tablets?: number;
};

const projectFolder = join(import.meta.dirname, '..');
const dayMs = 86_400_000;

/** Starts the centre and publishes the demo's cases with these events. Expects the built app in `dist` (`ensureBuilt`). Throws where anything fails. */
export async function startCampaign(options: CampaignOptions): Promise<Campaign> {
  const centreFolder = join(options.folder, 'centre');
  const keyPath = join(options.folder, 'demo.key');
  mkdirSync(centreFolder, { recursive: true });
  // A build that is made meanwhile must not change the app under the tablets.
  const appFolder = join(options.folder, 'app');
  cpSync(join(projectFolder, 'dist'), appFolder, { recursive: true });
  const port = options.port || (await findFreePort());
  const url = `http://localhost:${port}`;
  const { keys } = await openDemoKeys(keyPath, url, leastStretching);
  const client = createCentreClient({ url, signer: keys.signer });
  const centre = createCentreProcess(client, {
    PORT: String(port),
    DATABASE_URL: '',
    DATA_DIR: centreFolder,
    CAMPAIGNS: bytesToBase64url(keys.campaign),
    STATIC_DIR: appFolder,
  });
  await centre.start();
  const pack = makeDemoPack();
  const content = { pack, dictionary: makeDictionary(pack, []), events: options.events ?? [] };
  const published = await publishCampaign(client, keys, content, Date.now());
  if (!published.ok) throw new Error(`the campaign was not published: ${published.problem.kind}`);
  const scope = { tablets: options.tablets ?? 20, expiresAt: Date.now() + 60 * dayMs };
  return {
    url,
    inviteLink: await makeInviteLink(keys, url, scope),
    keys,
    keyPath,
    passphrase: demoPassphrase,
    cases: pack.cases,
    centreFolder,
    appFolder,
    client,
    stopCentre: () => centre.end('SIGTERM'),
    startCentre: centre.start,
    killCentre: () => centre.end('SIGKILL'),
  };
}

/** A TCP port that nobody listens on now. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** A busy machine is no fault of the centre's. */
const startMs = 180_000;

function createCentreProcess(client: CentreClient, env: Readonly<Record<string, string>>) {
  let child: ChildProcess | undefined;
  const log = createWriteStream(join(env['DATA_DIR'] ?? '', 'centre.log'), { flags: 'a' });

  const start = async () => {
    if (child) return;
    const main = join(projectFolder, 'src/centre/main.ts');
    const started = spawn(process.execPath, [main], { env: { ...process.env, ...env }, stdio: 'pipe' });
    child = started;
    started.stdout.pipe(log, { end: false });
    started.stderr.pipe(log, { end: false });
    const deadline = Date.now() + startMs;
    while (!(await client.info()).ok) {
      if (started.exitCode !== null) throw new Error(`the centre ended with ${started.exitCode}: see centre.log`);
      if (Date.now() > deadline) throw new Error('the centre did not answer in time: see centre.log');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const stopping = child;
    child = undefined;
    if (!stopping || stopping.exitCode !== null) return;
    const ended = new Promise((resolve) => stopping.once('exit', resolve));
    stopping.kill(signal);
    await ended;
  };

  process.once('exit', () => child?.kill('SIGKILL'));
  return { start, end };
}
