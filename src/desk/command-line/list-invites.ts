import { good, type Outcome } from '../../domain/outcome.ts';
import { type InviteLine, listInvites, withdrawInvite } from '../invites.ts';
import { writeContents } from '../keeping.ts';
import { readOfficeJournal } from '../office-journal.ts';
import type { GateCommand } from './gate-arguments.ts';
import { toPlainLine } from './plain-line.ts';
import type { DeskProblem } from './problem-words.ts';
import { writeTable } from './table.ts';
import { type DeskSurroundings, type Unlocked, unlock } from './unlock.ts';

/** Lists the links by which tablets and colleagues join, after withdrawing one of them. */
export async function printInvites(
  { withdraw, ...command }: Extract<GateCommand, { kind: 'invites' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { client, keys } = unlocked.value;
  const { terminal, now } = surroundings;
  let lines = await readLines(unlocked.value, now());
  if (!lines.ok) return lines;
  if (withdraw !== undefined) {
    const write = (content: Parameters<typeof writeContents>[2][number]) =>
      writeContents(client, keys, [content], now());
    const withdrawn = await withdrawInvite(write, client, keys, lines.value, withdraw);
    if (!withdrawn.ok) return withdrawn;
    lines = await readLines(unlocked.value, now());
    if (!lines.ok) return lines;
    const line = lines.value.find(({ id }) => id === withdrawn.value);
    terminal.print(`Withdrawn: nobody joins by ${withdrawn.value} any more.`);
    for (const each of line ? listJoined(line) : []) terminal.print(toPlainLine(each));
    return good(undefined);
  }
  const rows = lines.value.map((line) => [
    line.id,
    line.sort === 'colleague' ? `a colleague${line.role ? ` (${line.role})` : ''}` : `${line.tablets || '?'} tablets`,
    toDay(line.madeAt),
    toDay(line.expiresAt),
    stateWords[line.state],
    line.joined.map(({ name, isWithdrawn }) => (isWithdrawn ? `${name} (withdrawn)` : name)).join(', '),
  ]);
  for (const line of writeTable(['Id', 'For', 'Made', 'Until', 'State', 'Joined'], rows)) {
    terminal.print(toPlainLine(line));
  }
  terminal.print(`${rows.length} invites.`);
  return good(undefined);
}

async function readLines({ client, keys }: Unlocked, now: number) {
  const journal = await readOfficeJournal(client, keys.signer);
  return journal.ok ? listInvites(client, journal.value, now) : journal;
}

const stateWords: Readonly<Record<InviteLine['state'], string>> = {
  open: 'works',
  expired: 'expired',
  'used-up': 'used up',
  withdrawn: 'withdrawn',
};

/** What to do about those who came by it before. */
function listJoined({ sort, joined }: InviteLine): string[] {
  const left = joined.filter(({ isWithdrawn }) => !isWithdrawn);
  if (left.length === 0) return ['Nobody who has come by it is still here.'];
  const how =
    sort === 'colleague'
      ? 'has come by it before: "desk colleague role --colleague ID --role none" signs them out for good'
      : 'has joined by it before: "desk revoke --tablet ID" withdraws it, too';
  return left.map(({ id, name }) => `${name} (${id}) ${how}.`);
}

/** Of epoch ms; 0 is not known. */
function toDay(at: number): string {
  return at === 0 ? '?' : new Date(at).toISOString().slice(0, 10);
}
