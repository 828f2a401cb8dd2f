import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import type { SampleRow } from '../review/sample-check.ts';
import type { Command } from './arguments.ts';
import { openForCommand } from './open-session.ts';
import { toPlainLine } from './plain-line.ts';
import { type DeskProblem, type ExitCode, exitCodes } from './problem-words.ts';
import type { DeskSurroundings } from './unlock.ts';

type SampleCommand = Extract<Command, { kind: 'sample' }>;

/** Draws a sample, the same again by its seed, and prints what is said of each line; with `keep` the result is written into the office's journal. */
export async function checkSample(
  { draw, seed = randomBytes(16), keep, names, ...options }: SampleCommand,
  surroundings: DeskSurroundings,
): Promise<Outcome<ExitCode, DeskProblem>> {
  const opened = await openForCommand(options, surroundings, () => seed);
  if (!opened.ok) return opened;
  const { review } = opened.value;
  const { rows, whole, interval, judged } = review.sample({ drawn: draw });
  const print = (line: string) => surroundings.terminal.print(toPlainLine(line));
  for (const row of rows) print(rowToLine(row, names));
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  print(`${rows.length} drawn of ${whole} signatures, ${judged} judged.`);
  if (judged > 0)
    print(`Valid of all: ${percent(interval.low)} to ${percent(interval.high)}, in 95 of 100 such samples.`);
  print(`Drawn again by --seed ${bytesToBase64url(seed)}`);
  if (!keep) return good(exitCodes.good);
  if (judged < rows.length || rows.length === 0) return bad({ kind: 'sample-unfinished', left: rows.length - judged });
  const kept = await review.keepSample();
  if (!kept.ok) return kept;
  print(`Written: entry ${kept.value} of the office's journal.`);
  return good(exitCodes.good);
}

function rowToLine({ journal, number, line, case: ofCase, name, word }: SampleRow, names: boolean): string {
  const place = `${journal}/${number}${line > 0 ? `.${line}` : ''}`;
  const said = word ? `${word.verdict}${word.reason === 'none' ? '' : ` (${word.reason})`}` : 'to be judged';
  return `${place}  case ${ofCase}  ${said}${names ? `  ${name}` : ''}`;
}
