import { good, type Outcome } from '../../domain/outcome.ts';
import { findLacking, findOpened, noteOpened, writeContents } from '../keeping.ts';
import type { KeepingCommand } from './keeping-arguments.ts';
import { openPageList } from './page-folder.ts';
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

/** Opens everything, and says up to where it could: the centre may let that go when it is old enough; pages only of journals of which the folder lacks none. */
export async function declareOpened(
  command: Extract<KeepingCommand, { kind: 'opened' }>,
  surroundings: DeskSurroundings,
): Done {
  const folder = command.pages === undefined ? undefined : await openPageList(command.pages);
  if (folder && !folder.ok) return folder;
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { client, keys } = unlocked.value;
  // Pages that come while it opens are not among what it has opened; by the centre's clock, if this computer's is ahead.
  const info = await client.info();
  if (!info.ok) return info;
  const begun = Math.min(surroundings.now(), info.value.now);
  const found = await findOpened(client, keys);
  if (!found.ok) return found;
  const { rows, sheets, pages, problems } = found.value;
  const has = folder?.value;
  const lacking = has && (await findLacking(client, pages, ({ digest, bytes }) => has(digest, bytes)));
  const isWhole = ({ journal }: { readonly journal: string }) => lacking !== undefined && !lacking.has(journal);
  const whole = await noteOpened(client, keys, { rows: rows.filter(isWhole), sheets }, begun);
  if (!whole.ok) return whole;
  const lettersOnly = await noteOpened(client, keys, { rows: rows.filter((row) => !isWhole(row)), sheets }, 0);
  if (!lettersOnly.ok) return lettersOnly;
  const entries = rows.reduce((sum, { number }) => sum + number, 0);
  surroundings.terminal.print(`Written: ${entries} entries of ${rows.length} tablets' journals are opened.`);
  surroundings.terminal.print(
    lacking
      ? `Their pages that had arrived are in the folder for ${rows.length - lacking.size} of these journals, and count as opened.`
      : 'Letters and names only: pages count as opened where "desk opened --pages FOLDER" finds them in the folder.',
  );
  if (lacking && lacking.size > 0) {
    surroundings.terminal.print(
      `Of ${lacking.size} journals a page at the centre is not in the folder, or is not the one that was sealed, so none of theirs counts: "desk open --pages" fetches them.`,
    );
  }
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
