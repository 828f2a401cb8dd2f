import type { ChaosVerdict } from '../../src/integration/chaos-judge.ts';
import { printTable } from '../print-table.ts';

/** How often each fault struck in each kind of story. */
export function printFaults(faults: readonly string[], kinds: ReadonlyMap<string, readonly ChaosVerdict[]>): void {
  const rows = faults.map((fault) => [
    fault,
    ...[...kinds.values()].map((verdicts) => String(countFault(verdicts, fault))),
  ]);
  printTable(['fault', ...kinds.keys()], rows);
}

/** What became of everything that was written, a kind of story a row. */
export function printVerdicts(kinds: ReadonlyMap<string, readonly ChaosVerdict[]>): void {
  const headings = [
    ...['stories', '', 'written', 'at the centre', 'kept in a fork', 'doubled', 'missing'],
    ...['receipts checked', 'marks checked', 'forks told', 'verdict'],
  ];
  const rows = [...kinds].map(([kind, verdicts]) => {
    const sum = (read: (verdict: ChaosVerdict) => number) =>
      String(verdicts.reduce((total, verdict) => total + read(verdict), 0));
    const failed = verdicts.filter(({ wrong }) => wrong.length > 0).length;
    return [
      ...[kind, String(verdicts.length), sum((each) => each.written), sum((each) => each.atCentre)],
      ...[sum((each) => each.inForks), sum((each) => each.doubled), sum((each) => each.missing)],
      ...[sum((each) => each.receiptsChecked), sum((each) => each.marksChecked), sum((each) => each.forksTold)],
      failed === 0 ? 'good' : `${failed} FAILED`,
    ];
  });
  printTable(headings, rows);
}

/** How often a fault struck over all stories. */
export function countFault(verdicts: readonly ChaosVerdict[], fault: string): number {
  return verdicts.reduce((sum, { injected }) => sum + (injected.get(fault) ?? 0), 0);
}

/** A story that did not come to its end is wrong, whatever else. */
export async function playSafely(seed: number, play: () => Promise<ChaosVerdict>): Promise<ChaosVerdict> {
  try {
    return await play();
  } catch (error) {
    return {
      ...{ seed, injected: new Map(), written: 0, atCentre: 0, doubled: 0, missing: 0 },
      ...{ receiptsChecked: 0, marksChecked: 0, forksTold: 0, inForks: 0 },
      wrong: [`did not end: ${String(error).split('\n')[0]}`],
    };
  }
}
