import { existsSync } from 'node:fs';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { makeCampaignKeys } from '../keys/campaign-keys.ts';
import { makeKeyFile } from '../keys/key-file.ts';
import {
  isPassphraseLongEnough,
  leastPassphraseCharacters,
  makePassphrase,
  normalizePassphrase,
} from '../keys/passphrase.ts';
import { makeRecoveryCode, parseRecoveryCode } from '../keys/recovery-code.ts';
import type { Command } from './arguments.ts';
import { writeNewFile } from './disk.ts';
import type { DeskProblem } from './problem-words.ts';
import type { Terminal } from './terminal.ts';
import { type DeskSurroundings, readGivenPassphrase } from './unlock.ts';

/** Makes a campaign's keys and writes them down; the file is there only when both secrets were typed back. */
export async function newCampaign(
  command: Extract<Command, { kind: 'campaign-new' }>,
  { terminal, env, stretching }: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  if (existsSync(command.key)) return bad({ kind: 'file-exists', path: command.key });
  const given = await readGivenPassphrase(command.passphraseFile, env);
  if (!given.ok) return given;
  if (given.value !== undefined && !isPassphraseLongEnough(given.value)) {
    return bad({ kind: 'passphrase-too-short', least: leastPassphraseCharacters });
  }
  const passphrase = given.value ?? makePassphrase();
  const recoveryCode = makeRecoveryCode();
  if (given.value === undefined) terminal.print(`Passphrase:     ${passphrase}`);
  terminal.print(`Recovery code:  ${recoveryCode}`);
  terminal.print('');
  terminal.print('Write both down on paper now; they are not shown again, and nobody can restore them. Whoever has');
  terminal.print('the key file and one of them can read every letter of this campaign; without them, nobody can.');
  if (
    !command.yes &&
    !(await isTypedBack(terminal, given.value === undefined ? passphrase : undefined, recoveryCode))
  ) {
    return bad({ kind: 'not-typed-back' });
  }
  const keys = await makeCampaignKeys();
  const { title, centre } = command;
  const written = await writeNewFile(
    command.key,
    await makeKeyFile(keys, { title, centre }, { passphrase, recoveryCode }, stretching),
  );
  if (!written.ok) return written;
  terminal.print('');
  terminal.print(
    `${command.key} holds the campaign ${bytesToBase64url(keys.campaign)}. Keep two copies, in two places.`,
  );
  return good(undefined);
}

async function isTypedBack(terminal: Terminal, passphrase: string | undefined, recoveryCode: string): Promise<boolean> {
  if (passphrase !== undefined) {
    const typed = await terminal.ask('Type the passphrase as you wrote it down: ', 'shown');
    if (normalizePassphrase(typed) !== passphrase) return false;
  }
  const typed = await terminal.ask('Type the recovery code as you wrote it down: ', 'shown');
  return parseRecoveryCode(typed) === parseRecoveryCode(recoveryCode);
}
