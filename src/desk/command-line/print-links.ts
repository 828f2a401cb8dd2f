import { good, type Outcome } from '../../domain/outcome.ts';
import { makeInviteLink, makeTotalsLink } from '../links.ts';
import type { Command } from './arguments.ts';
import { noteLink } from './note-link.ts';
import type { DeskProblem } from './problem-words.ts';
import { textToQrPicture } from './qr-picture.ts';
import { type DeskSurroundings, unlock } from './unlock.ts';

const dayMs = 86_400_000;

/** Prints an invite as link and QR code. */
export async function printInvite(
  command: Extract<Command, { kind: 'invite' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { tablets, days } = command;
  const expiresAt = surroundings.now() + days * dayMs;
  const link = await makeInviteLink(unlocked.value.keys, unlocked.value.centre, { tablets, expiresAt });
  const { terminal } = surroundings;
  await noteLink(link, unlocked.value, surroundings);
  terminal.print(link);
  if (terminal.isScreen) terminal.print(textToQrPicture(link));
  const until = new Date(expiresAt).toISOString().slice(0, 10);
  terminal.printError(
    `Lets ${tablets} tablets join until ${until}. Whoever has it can join: give it to organisers only.`,
  );
  return good(undefined);
}

/** Prints a link to the page of totals; with last year's key too, to a page that shows both years. */
export async function printTotalsLink(
  command: Extract<Command, { kind: 'totals' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { keys, centre } = unlocked.value;
  const { lastYear, lastPassphraseFile } = command;
  const last =
    lastYear && (await unlock({ ...command, key: lastYear, passphraseFile: lastPassphraseFile }, surroundings));
  if (last && !last.ok) return last;
  const expiresAt = surroundings.now() + command.days * dayMs;
  surroundings.terminal.print(await makeTotalsLink(keys, centre, expiresAt, last ? last.value.keys : undefined));
  return good(undefined);
}
