import { good, type Outcome } from '../../domain/outcome.ts';
import { findOpened, noteOpened, writeContents } from '../keeping.ts';
import type { KeepingCommand } from './keeping-arguments.ts';
import { toPlainLine } from './plain-line.ts';
import { type DeskProblem, type ExitCode, exitCodes } from './problem-words.ts';
import { writeTable } from './table.ts';
import { type DeskSurroundings, unlock } from './unlock.ts';

type Done = Promise<Outcome<ExitCode, DeskProblem>>;

/** Says for how long the centre keeps pages and letters. */
export async function setRetention(
  command: Extract<KeepingCommand, { kind: 'keep' }>,
  surroundings: DeskSurroundings,
): Done {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { client, keys } = unlocked.value;
  const { pageDays, bodyDays } = command;
  const content = { kind: 'retention', pageDays, bodyDays } as const;
  const written = await writeContents(client, keys, [content], surroundings.now());
  if (!written.ok) return written;
  const toWords = (days: number) => (days === 0 ? 'for ever' : `for ${days} days`);
  surroundings.terminal.print(
    `Written: pages are kept ${toWords(pageDays)}, letters and names ${toWords(bodyDays)}, and nothing goes that "desk opened" has not named.`,
  );
  return good(exitCodes.good);
}

/** Opens everything, and says up to where it could: the centre may let that go when it is old enough. */
export async function declareOpened(
  command: Extract<KeepingCommand, { kind: 'opened' }>,
  surroundings: DeskSurroundings,
): Done {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { client, keys } = unlocked.value;
  // Pages that come while it opens are not among what it has opened.
  const begun = surroundings.now();
  const found = await findOpened(client, keys);
  if (!found.ok) return found;
  const written = await noteOpened(client, keys, found.value, begun);
  if (!written.ok) return written;
  const { rows, problems } = found.value;
  const entries = rows.reduce((sum, { number }) => sum + number, 0);
  surroundings.terminal.print(`Written: ${entries} entries of ${rows.length} tablets' journals are opened.`);
  surroundings.terminal.print(
    'Pages that had arrived go with them, and are not looked at here: "desk open --pages" fetches them.',
  );
  if (problems === 0) return good(exitCodes.good);
  surroundings.terminal.print(
    `${problems} entries or pieces do not open ("desk open" lists them); nothing from there on is named.`,
  );
  return good(exitCodes.broken);
}

/** Lists what the centre put aside, after saying what is to become of some of it. */
export async function handleAside(
  command: Extract<KeepingCommand, { kind: 'aside' }>,
  surroundings: DeskSurroundings,
): Done {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { client, keys } = unlocked.value;
  const { rows } = command;
  if (rows.length > 0) {
    const written = await writeContents(client, keys, [{ kind: 'aside', rows }], surroundings.now());
    if (!written.ok) return written;
  }
  const listed = await client.aside();
  if (!listed.ok) return listed;
  const lines = listed.value.map(({ kind, digest, journal, tablet, at, bytes }) => [
    digest,
    kind === 'fork' ? 'forked' : 'of a withdrawn tablet',
    tablet,
    journal,
    new Date(at).toISOString(),
    bytes,
  ]);
  for (const line of writeTable(['Id', 'Why', 'Tablet', 'Journal', 'Came', 'Bytes'], lines)) {
    surroundings.terminal.print(toPlainLine(line));
  }
  surroundings.terminal.print(`${lines.length} batches are put aside.`);
  return good(exitCodes.good);
}
