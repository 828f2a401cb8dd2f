import { good, type Outcome } from '../../domain/outcome.ts';
import type { Command } from './arguments.ts';
import { openForCommand } from './open-session.ts';
import { type DeskProblem, type ExitCode, exitCodes } from './problem-words.ts';
import type { DeskSurroundings } from './unlock.ts';

/** Publishes what remains after the office's check: numbers alone. */
export async function confirmTotals(
  command: Extract<Command, { kind: 'confirm' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<ExitCode, DeskProblem>> {
  const opened = await openForCommand(command, surroundings);
  if (!opened.ok) return opened;
  const published = await opened.value.review.publish();
  if (!published.ok) return published;
  const { actions, people, attended, at } = published.value;
  surroundings.terminal.print(
    `Published: ${actions} actions by ${people} people confirmed, ${attended} in the halls, as of ${new Date(at).toISOString()}.`,
  );
  return good(exitCodes.good);
}
