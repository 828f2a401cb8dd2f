import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { textToWithdrawal } from '../../domain/withdrawal-code.ts';
import type { EntryPlace } from '../../protocol/office-content.ts';
import { eraseEntries } from '../session/erase-people.ts';
import { createPeopleSearch, listEntriesOf, type PersonRow } from '../session/list-people.ts';
import type { Session } from '../session/session.ts';
import type { Command } from './arguments.ts';
import { writeNewFile } from './disk.ts';
import { openForCommand } from './open-session.ts';
import { toPlainLine } from './plain-line.ts';
import { type DeskProblem, type ExitCode, exitCodes } from './problem-words.ts';
import { textToPlace } from './session-arguments.ts';
import type { DeskSurroundings } from './unlock.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
type Done = Promise<Outcome<ExitCode, DeskProblem>>;

/** Erases one person's entries and writes the proof. */
export async function erasePerson(command: Of<'erase'>, surroundings: DeskSurroundings): Done {
  const opened = await openForCommand(command, surroundings);
  if (!opened.ok) return opened;
  const { session, review } = opened.value;
  const people = findPeople(session, command);
  const [first] = people;
  if (!first) return bad({ kind: 'entry-not-found' });
  if (people.length > 1 && command.by === 'search') {
    for (const each of people) surroundings.terminal.print(toPlainLine(personToLine(each)));
    return bad({ kind: 'several-found', people: people.length });
  }
  const rows = people.flatMap((each) => listEntriesOf(session.ledger, each));
  const erased = await eraseEntries(session, review, rows, surroundings.now());
  if (!erased.ok) return erased;
  const written = await writeNewFile(command.proof, `${JSON.stringify(erased.value, undefined, 2)}\n`);
  if (!written.ok) return written;
  surroundings.terminal.print(`Erased: ${toPlaces(rows)}.`);
  const { awaited } = erased.value;
  if (awaited) {
    surroundings.terminal.print(
      `Not at the centre yet, which will take them without their text when they come: ${toPlaces(awaited)}.`,
    );
  }
  surroundings.terminal.print(`Written: ${command.proof}`);
  return good(exitCodes.good);
}

function toPlaces(rows: readonly EntryPlace[]): string {
  return rows.map(({ journal, number }) => `${journal}/${number}`).join(', ');
}

/** By `JOURNAL/NUMBER` (of a sheet, with its line: `JOURNAL/NUMBER.LINE`), by a whole withdrawal code, or by a part of the name: then nothing follows unless it is one person. */
function findPeople({ ledger }: Session, { by, what }: Of<'erase'>): readonly PersonRow[] {
  const search = createPeopleSearch(ledger);
  if (by === 'code' && !textToWithdrawal(what)) return [];
  if (by !== 'entry') return search({ search: what, from: 0, count: by === 'code' ? ledger.size() : mostShown }).lines;
  const [entry = '', line = '0'] = what.split('.');
  const place = textToPlace(entry);
  const { lines } = search({ search: '', from: 0, count: Number.POSITIVE_INFINITY });
  return lines.filter(
    (each) => each.journal === place?.journal && each.number === place.number && each.line === Number(line),
  );
}

/** Of people with that name so many are shown. */
const mostShown = 100;

function personToLine({ journal, number, line, name, country }: PersonRow): string {
  return `${journal}/${number}${line > 0 ? `.${line}` : ''}  ${name}  ${country}`;
}
