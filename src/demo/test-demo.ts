import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningCentre, startCentre } from '../centre/start-centre.ts';
import { makeTestConfig } from '../centre/test-support/test-config.ts';
import { type CentreClient, createCentreClient } from '../desk/centre-client.ts';
import { runCommand } from '../desk/command-line/run-command.ts';
import type { CampaignKeys } from '../desk/keys/campaign-keys.ts';
import { demoPassphrase, openDemoKeys, publishDemo } from './make-demo.ts';

/** A key file that opens at once. */
const cheap = { name: 'argon2id', memoryKiB: 64, passes: 1, lanes: 1 } as const;

/** For tests: a centre that listens, with the demo published, and the office's command line before it. */
export type TestDemo = {
  readonly centre: RunningCentre;
  readonly keys: CampaignKeys;
  readonly client: CentreClient;
  /** A path in the folder where all of it lies, the centre's database too. */
  readonly file: (name: string) => string;
  /** Runs a command with the demo's key, unless it names another or wants none. The passphrase is typed, for another key it is in the environment. */
  readonly desk: (...words: readonly string[]) => Promise<Said>;
  /** Ends the centre and removes the folder. */
  readonly end: () => Promise<void>;
};

/** How a command ended: its exit code, and its lines, one below the other. */
export type Said = { readonly code: number; readonly printed: string; readonly complaint: string };

/** Starts it in a folder of its own. */
export async function openTestDemo(): Promise<TestDemo> {
  const folder = await mkdtemp(join(tmpdir(), 'barua-test-demo-'));
  const file = (name: string) => join(folder, name);
  const centre = await startCentre(makeTestConfig(folder), () => undefined);
  const { keys } = await openDemoKeys(file('demo.key'), centre.url, cheap);
  const client = createCentreClient({ url: centre.url, signer: keys.signer });
  const published = await publishDemo(client, keys, Date.now());
  if (!published.ok) throw new Error(published.problem.kind);
  return {
    centre,
    keys,
    client,
    file,
    desk: runDesk,
    end: async () => {
      await centre.stop();
      await rm(folder, { recursive: true });
    },
  };

  async function runDesk(...words: readonly string[]): Promise<Said> {
    const printed: string[] = [];
    const complaints: string[] = [];
    const isOwnKey = words.includes('--key');
    const needsKey = !isOwnKey && !words.includes('--file') && words[0] !== 'pack';
    const code = await runCommand([...words, ...(needsKey ? ['--key', file('demo.key')] : [])], {
      terminal: {
        print: (line) => printed.push(line),
        printError: (line) => complaints.push(line),
        ask: async () => demoPassphrase,
        isScreen: false,
      },
      env: isOwnKey ? { BARUA_PASSPHRASE: demoPassphrase } : {},
      now: Date.now,
      stretching: cheap,
    });
    return { code, printed: printed.join('\n'), complaint: complaints.join('\n') };
  }
}
