import { printTable } from '../print-table.ts';
import type { TabletFigures } from './compare-numbers.ts';
import { type CountRow, foldRows } from './count-table.ts';
import type { Memory } from './memory.ts';
import type { PrivacyCheck } from './privacy.ts';

export type ClosingReport = {
  readonly rows: readonly CountRow[];
  readonly memory: Memory;
  /** Entries of every kind, openings and closings too. */
  readonly tablets: readonly (TabletFigures & { readonly opened: number })[];
  readonly privacy: readonly PrivacyCheck[];
  /** They could be found by chance. */
  readonly namesTooShort: number;
  readonly problems: readonly string[];
  readonly seed: number;
  readonly seconds: number;
};

/** Prints the month: what was told to be sealed, what the centre counts, what the desk opened; the searches; and everything that does not hold. */
export function printClosingReport(report: ClosingReport): void {
  const { rows, memory, privacy, problems } = report;
  console.log('\nBy tablet, entries of every kind');
  printTable(
    ['tablet', 'written', 'safe here', 'at the centre', 'opened', ''],
    report.tablets.map(({ tablet, written, safeHere, atCentre, opened }) => [
      tablet,
      ...[written, safeHere, atCentre, opened].map(String),
      [safeHere, atCentre, opened].every((each) => each === written) ? '' : '✘',
    ]),
  );
  console.log('\nBy event');
  printTable(
    ['event', 'what', 'sealed', 'at the centre', 'opened', ''],
    listRows(rows, ({ event, what }) => `${event}\n${what}`),
  );
  console.log('\nBy case');
  const byCase = rows.filter((row) => row.case > 0);
  printTable(
    ['case', 'what', 'sealed', 'at the centre', 'opened', ''],
    listRows(byCase, (row) => `${String(row.case).padStart(2)}\n${row.what}`),
  );
  console.log('\nNames, witnesses, contacts and letters looked for, as bytes');
  printTable(
    ['where', 'looked for', 'files', 'MB', 'unpacked', 'found', ''],
    privacy.map((check) => [
      check.where,
      String(check.lookedFor),
      String(check.files),
      (check.bytes / 1e6).toFixed(1),
      String(check.unpacked),
      String(check.found),
      check.problems.length > 0 ? 'NO' : 'good',
    ]),
  );
  console.log(`${report.namesTooShort} first names are shorter than 8 bytes and were not looked for.`);
  const { sealed, kills, interrupted, unheard, coldStarts } = memory;
  const byScreens = sealed.filter(({ way }) => way === 'screens').length;
  console.log(
    `\n${sealed.length} people, ${byScreens} of them through the screens; ${coldStarts} cold starts without network;`,
  );
  console.log(
    `${kills} SIGKILLs: ${interrupted.length} forms cut off, ${unheard} passes sealed before anybody heard of it.`,
  );
  console.log(`Seed ${report.seed}, ${report.seconds} s.`);
  for (const problem of problems) console.log(`✘ ${problem}`);
  console.log(problems.length === 0 ? '\nEverything adds up.' : `\n${problems.length} things do not hold.`);
}

/** One line for each key (columns parted by a line break), and one for all actions. */
function listRows(rows: readonly CountRow[], toKey: (row: CountRow) => string): string[][] {
  const folded = [...foldRows(rows, toKey)].sort(([one], [other]) => one.localeCompare(other));
  const actions = foldRows(
    rows.filter(({ what }) => what !== 'people'),
    () => 'all\nactions',
  );
  return [...folded, ...actions].map(([key, { written, atCentre, opened }]) => [
    ...key.split('\n'),
    String(written),
    String(atCentre),
    String(opened),
    written === atCentre && written === opened ? '' : '✘',
  ]);
}
