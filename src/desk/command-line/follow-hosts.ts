import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { listInterests } from '../interests/follow-interests.ts';
import type { OfficeCommand } from './office-arguments.ts';
import { openForCommand } from './open-session.ts';
import { toPlainLine } from './plain-line.ts';
import { type DeskProblem, type ExitCode, exitCodes } from './problem-words.ts';
import type { DeskSurroundings } from './unlock.ts';

type Of<Kind extends OfficeCommand['kind']> = Extract<OfficeCommand, { kind: Kind }>;
type Done = Promise<Outcome<ExitCode, DeskProblem>>;

/** Prints who wants to hold an event. */
export async function printInterests(command: Of<'interests'>, surroundings: DeskSurroundings): Done {
  const opened = await openForCommand(command, surroundings);
  if (!opened.ok) return opened;
  const { session, review } = opened.value;
  const rows = listInterests(session.ledger, review.journal());
  for (const { journal, number, state, country, at, name, contact } of rows) {
    const who = command.names ? `  ${name}  ${contact.address}` : '';
    const day = new Date(at).toISOString().slice(0, 10);
    surroundings.terminal.print(toPlainLine(`${state.padEnd(8)}  ${journal}/${number}  ${day}  ${country}${who}`));
  }
  surroundings.terminal.print(`${rows.length} want to hold an event.`);
  return good(exitCodes.good);
}

/** Writes how far one of them has come. */
export async function followInterest(command: Of<'follow'>, surroundings: DeskSurroundings): Done {
  const opened = await openForCommand(command, surroundings);
  if (!opened.ok) return opened;
  const { session, review } = opened.value;
  const { place, state } = command;
  const found = session.ledger.find(place.journal, place.number);
  if (found?.entry.body.kind !== 'host-interest') return bad({ kind: 'entry-not-found' });
  const written = await review.write({ kind: 'interest', rows: [{ ...place, state }] });
  if (!written.ok) return written;
  surroundings.terminal.print(`Written: ${place.journal}/${place.number} is ${state}.`);
  return good(exitCodes.good);
}
