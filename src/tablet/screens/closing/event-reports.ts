import { addCells } from '../../../domain/action.ts';
import { eventToReportCode, type ReportFolding, reportJournalBytes } from '../../../protocol/report.ts';
import { writeReport } from '../../../protocol/report-sms.ts';
import type { EventTotals } from '../../store/journal-account.ts';
import type { Joined } from '../../store/tablet-store.ts';

export type WrittenReport = { readonly text: string; readonly folding: ReportFolding };

/**
 * The SMS of an event: one a journal that holds some of it, which is one but after a fork. In a high-risk campaign the centre does not know the
 * events, so a report covers everything that the journals hold.
 */
export function writeEventReports(
  totals: EventTotals,
  all: readonly EventTotals[],
  { campaign, manifest }: Pick<Joined, 'campaign' | 'manifest'>,
): WrittenReport[] {
  const isSealed = manifest.modes.highRisk;
  return totals.shares.map(({ journal, upTo }) => {
    const shares = (isSealed ? all : [totals])
      .flatMap((each) => each.shares)
      .filter((share) => share.journal.every((byte, at) => byte === journal[at]));
    const report = {
      journal: journal.subarray(0, reportJournalBytes),
      event: eventToReportCode(isSealed ? '' : totals.event.id),
      upTo,
      people: shares.reduce((sum, { people }) => sum + people, 0),
      cells: addCells(shares.flatMap(({ cells }) => cells)),
    };
    return writeReport(report, campaign);
  });
}
