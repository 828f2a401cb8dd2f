import { good, type Outcome } from '../../domain/outcome.ts';
import type { Report } from '../../protocol/report.ts';
import { readReport } from '../../protocol/report-sms.ts';
import type { Command } from './arguments.ts';
import type { DeskProblem } from './problem-words.ts';
import { writeTable } from './table.ts';
import { type DeskSurroundings, unlock } from './unlock.ts';

/** Reads an evening's report, shows what it says, and hands it in. A mistyped one goes nowhere. */
export async function handInReport(
  command: Extract<Command, { kind: 'report' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { keys, client, centre } = unlocked.value;
  const report = readReport(command.sms, keys.campaign);
  if (!report.ok) return report;
  const handed = await client.report(command.sms);
  if (!handed.ok) return handed;
  const { terminal } = surroundings;
  for (const line of reportToLines(report.value)) terminal.print(line);
  terminal.print(`Handed in to ${centre}. It counts as provisional until the tablet's entries arrive.`);
  return good(undefined);
}

function reportToLines({ event, upTo, people, folding, cells }: Report): string[] {
  const actions = cells.reduce((sum, { n }) => sum + n, 0);
  return [
    `${event === '' ? 'All events of one tablet' : `Event ${event}`}, up to entry ${upTo}: ${actions} actions, ${people} people.`,
    ...(folding === 'none' ? [] : ['There was more than fits into one SMS, so some figures were added up ("any").']),
    ...writeTable(
      ['Case', 'Purpose', 'Form', 'Channel', 'Actions'],
      cells.map(({ case: number, purpose, form, channel, n }) => [number || 'any', purpose, form, channel, n]),
    ),
  ];
}
