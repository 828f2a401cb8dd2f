import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { Colleague } from '../../protocol/desk-session.ts';
import type { CentreClient, CentreProblem } from '../centre-client.ts';
import { makeColleagueLink } from '../links.ts';
import type { GateCommand } from './gate-arguments.ts';
import { noteLink } from './note-link.ts';
import { toPlainLine } from './plain-line.ts';
import type { DeskProblem } from './problem-words.ts';
import { textToQrPicture } from './qr-picture.ts';
import { type DeskSurroundings, unlock } from './unlock.ts';

const dayMs = 86_400_000;

export type ColleagueProblem =
  | { readonly kind: 'colleague-not-found'; readonly colleague: string }
  | { readonly kind: 'colleague-ambiguous'; readonly colleague: string; readonly ids: readonly string[] };

/** Prints a link by which one colleague makes a passkey. */
export async function inviteColleague(
  command: Extract<GateCommand, { kind: 'colleague-invite' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { name, role, days } = command;
  const { terminal, now } = surroundings;
  const expiresAt = now() + days * dayMs;
  const link = await makeColleagueLink(unlocked.value.keys, unlocked.value.centre, { name, role, expiresAt });
  await noteLink(link, unlocked.value, surroundings);
  terminal.print(link);
  if (terminal.isScreen) terminal.print(textToQrPicture(link));
  terminal.printError(
    toPlainLine(
      `Lets ${name} in as ${role}, once, until ${new Date(expiresAt).toISOString().slice(0, 10)}. Whoever opens it first has it: give it to nobody else.`,
    ),
  );
  return good(undefined);
}

/** Prints who has a passkey, and which role. */
export async function printColleagues(
  command: Extract<GateCommand, { kind: 'colleague-list' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const colleagues = await unlocked.value.client.colleagues();
  if (!colleagues.ok) return colleagues;
  const { terminal } = surroundings;
  for (const { id, name, role, signedInAt } of colleagues.value) {
    const last = signedInAt === null ? 'never' : new Date(signedInAt).toISOString();
    terminal.print(toPlainLine(`${id}  ${role ?? 'no role'}  ${name}  (signed in last: ${last})`));
  }
  if (colleagues.value.length === 0) terminal.print('Nobody has a passkey yet: "desk colleague invite" makes a link.');
  return good(undefined);
}

/** Gives a colleague a role, or takes it. */
export async function changeRole(
  command: Extract<GateCommand, { kind: 'colleague-role' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { client } = unlocked.value;
  const found = await findColleague(client, command.colleague);
  if (!found.ok) return found;
  const { id, name } = found.value;
  const given = await client.giveRole(id, command.role);
  if (!given.ok) return given;
  surroundings.terminal.print(
    toPlainLine(
      command.role === undefined
        ? `${name} (${id}) has no role any more, and is signed out everywhere.`
        : `${name} (${id}) is ${command.role} from now on.`,
    ),
  );
  return good(undefined);
}

async function findColleague(
  client: CentreClient,
  colleague: string,
): Promise<Outcome<Colleague, CentreProblem | ColleagueProblem>> {
  const all = await client.colleagues();
  if (!all.ok) return all;
  const byId = all.value.find(({ id }) => id === colleague);
  const found = byId ? [byId] : all.value.filter(({ name }) => name === colleague);
  const [only] = found;
  if (!only) return bad({ kind: 'colleague-not-found', colleague });
  return found.length === 1
    ? good(only)
    : bad({ kind: 'colleague-ambiguous', colleague, ids: found.map(({ id }) => id) });
}
