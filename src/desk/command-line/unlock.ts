import { good, type Outcome } from '../../domain/outcome.ts';
import { type CentreClient, createCentreClient } from '../centre-client.ts';
import type { CampaignKeys } from '../keys/campaign-keys.ts';
import { type KeyFileProblem, type KeyFileSecret, openKeyFile } from '../keys/key-file.ts';
import { readKeyFile } from '../keys/key-file-format.ts';
import type { Stretching } from '../keys/stretching.ts';
import type { UnlockOptions } from './arguments.ts';
import { type DiskProblem, readTextFile } from './disk.ts';
import type { Terminal } from './terminal.ts';

/** What a command works with besides its arguments. */
export type DeskSurroundings = {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Epoch ms. */
  readonly now: () => number;
  /** For tests only: what new key files cost to guess, and the least that is taken. */
  readonly stretching?: Stretching;
};

export type Unlocked = {
  readonly title: string;
  /** The centre's address, no slash at its end. */
  readonly centre: string;
  readonly keys: CampaignKeys;
  readonly client: CentreClient;
};

/** Opens the key file, asking for its passphrase where neither an option nor the environment gives it. */
export async function unlock(
  options: UnlockOptions,
  { terminal, env, now, stretching }: DeskSurroundings,
): Promise<Outcome<Unlocked, DiskProblem | KeyFileProblem>> {
  const text = await readTextFile(options.key);
  if (!text.ok) return text;
  const clear = readKeyFile(text.value);
  if (!clear.ok) return clear;
  const secret = await findSecret(options, terminal, env);
  if (!secret.ok) return secret;
  const opened = await openKeyFile(text.value, secret.value, stretching);
  if (!opened.ok) return opened;
  const { about, keys } = opened.value;
  const centre = options.centre ?? about.centre;
  return good({
    title: about.title,
    centre,
    keys,
    client: createCentreClient({ url: centre, signer: keys.signer, now }),
  });
}

async function findSecret(
  options: UnlockOptions,
  terminal: Terminal,
  env: DeskSurroundings['env'],
): Promise<Outcome<KeyFileSecret, DiskProblem>> {
  if (options.recovery) {
    const text = env['BARUA_RECOVERY_CODE'] ?? (await terminal.ask('Recovery code: ', 'hidden'));
    return good({ kind: 'recovery', text });
  }
  const given = await readGivenPassphrase(options.passphraseFile, env);
  if (!given.ok) return given;
  return good({ kind: 'passphrase', text: given.value ?? (await terminal.ask('Passphrase: ', 'hidden')) });
}

/** The passphrase from a file's first line or the environment, or `undefined`: then the person is asked. */
export async function readGivenPassphrase(
  path: string | undefined,
  env: DeskSurroundings['env'],
): Promise<Outcome<string | undefined, DiskProblem>> {
  if (path === undefined) return good(env['BARUA_PASSPHRASE']);
  const text = await readTextFile(path);
  return text.ok ? good(text.value.split(/\r?\n/)[0] ?? '') : text;
}
