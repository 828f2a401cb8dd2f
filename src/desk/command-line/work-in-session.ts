import { join } from 'node:path';
import { countActions } from '../../domain/action.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { type ExportAsk, makeExport } from '../lists/make-export.ts';
import type { SignerRow } from '../review/list-signers.ts';
import type { DuplicateRow } from '../review/review-session.ts';
import type { Command } from './arguments.ts';
import { createNewFolder } from './disk.ts';
import { openForCommand, writeExport } from './open-session.ts';
import { toPlainLine } from './plain-line.ts';
import { type DeskProblem, type ExitCode, exitCodes } from './problem-words.ts';
import { writeTable } from './table.ts';
import type { DeskSurroundings } from './unlock.ts';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
type Done = Promise<Outcome<ExitCode, DeskProblem>>;

/** Prints possible duplicates and the totals that the office's judgements leave. */
export async function reviewCampaign(command: Of<'review'>, surroundings: DeskSurroundings): Done {
  const opened = await openForCommand(command, surroundings);
  if (!opened.ok) return opened;
  const { review } = opened.value;
  const { total } = review.duplicates({ from: 0, count: 0 });
  const groups = review.duplicates({ from: 0, count: total }).lines;
  const { open, totals } = review.state();
  const lines = [
    ...groups.flatMap((group) => groupToLines(group, command.names)),
    '',
    ...writeTable(
      ['Totals', 'Actions'],
      [
        ['collected', countActions(totals.collected)],
        ...totals.notValid.map(({ reason, case: number, n }) => [`not counted: ${reason}, case ${number}`, n]),
        ['confirmed', countActions(totals.confirmed)],
      ],
    ),
    `${total} groups of possible duplicates, ${open} of them still to be decided.`,
  ];
  for (const line of lines) surroundings.terminal.print(toPlainLine(line));
  return good(exitCodes.good);
}

/** Writes one judgement. */
export async function judgeEntry(command: Of<'judge'>, surroundings: DeskSurroundings): Done {
  const opened = await openForCommand(command, surroundings);
  if (!opened.ok) return opened;
  const { session, review } = opened.value;
  const { judgement } = command;
  if (!session.ledger.find(judgement.journal, judgement.number)) return bad({ kind: 'entry-not-found' });
  const judged = await review.judge([judgement]);
  if (!judged.ok) return judged;
  surroundings.terminal.print(`Written: ${judgement.journal}/${judgement.number} is ${judgement.verdict}.`);
  return good(exitCodes.good);
}

const listAsks: readonly ExportAsk[] = [
  { what: 'signatures-csv', case: 0 },
  { what: 'signatures-xlsx', case: 0 },
  { what: 'osdi', case: 0 },
  { what: 'contacts-csv' },
  { what: 'interests-csv' },
];

/** Writes every list into a new folder. */
export async function writeLists(command: Of<'lists'>, surroundings: DeskSurroundings): Done {
  const opened = await openForCommand(command, surroundings);
  if (!opened.ok) return opened;
  const { session, review } = opened.value;
  const made = await createNewFolder(command.to);
  if (!made.ok) return made;
  for (const ask of listAsks) {
    const made = await makeExport(session, review, ask);
    const path = join(command.to, made.name);
    const written = await writeExport(path, made);
    if (!written.ok) return written;
    surroundings.terminal.print(`Written: ${path} (${made.lines} people)`);
  }
  return good(exitCodes.good);
}

/** Writes the page to print: lists, then letters by addressee. */
export async function printLetters(command: Of<'letters'>, surroundings: DeskSurroundings): Done {
  const opened = await openForCommand(command, surroundings);
  if (!opened.ok) return opened;
  const { session, review } = opened.value;
  const made = await makeExport(session, review, {
    what: 'print-page',
    way: command.way,
    cover: command.cover,
  });
  const written = await writeExport(command.page, made);
  if (!written.ok) return written;
  surroundings.terminal.print(`Written: ${command.page} (${made.lines} letters)`);
  return good(exitCodes.good);
}

/** Records what was posted in the office's journal. */
export async function recordPosting(command: Of<'posted'>, surroundings: DeskSurroundings): Done {
  const opened = await openForCommand(command, surroundings);
  if (!opened.ok) return opened;
  const written = await opened.value.review.write(command.posting);
  if (!written.ok) return written;
  surroundings.terminal.print(`Written: entry ${written.value} of the office's journal.`);
  return good(exitCodes.good);
}

function groupToLines({ signers, cases, evidence, likelihood, isJudged }: DuplicateRow, names: boolean): string[] {
  const head = `${isJudged ? 'decided' : likelihood}: case ${cases.join(', ')} (${evidence.join(', ') || 'name only'})`;
  return [head, ...signers.map((signer) => signerToLine(signer, names))];
}

function signerToLine({ journal, number, line, name }: SignerRow, names: boolean): string {
  return `  ${journal}/${number}${line > 0 ? `.${line}` : ''}${names ? `  ${name}` : ''}`;
}
