import { good, type Outcome } from '../../domain/outcome.ts';
import { revokeTablet } from '../revoke.ts';
import type { Command } from './arguments.ts';
import { toPlainLine } from './plain-line.ts';
import type { DeskProblem } from './problem-words.ts';
import { type DeskSurroundings, unlock } from './unlock.ts';

/** Withdraws a tablet, or takes that back. */
export async function withdrawTablet(
  command: Extract<Command, { kind: 'revoke' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { client, keys } = unlocked.value;
  const revoked = await revokeTablet(client, keys, command, surroundings.now());
  if (!revoked.ok) return revoked;
  const { id, name } = revoked.value;
  surroundings.terminal.print(
    toPlainLine(
      command.undo
        ? `Tablet ${name} (${id}) counts again. It sends by itself what was put aside meanwhile.`
        : `Tablet ${name} (${id}) is withdrawn. What it sends from now on is put aside; what came before counts.`,
    ),
  );
  return good(undefined);
}
