import { type CampaignEvent, dayToIsoDate } from '../../../domain/campaign-event.ts';
import { csvMark, writeCsvLine } from '../../../domain/csv.ts';
import type { EventTotals } from '../../store/journal-account.ts';

/** The columns that say which event it is; `eventToCells` fills them. */
export const eventColumns = ['event', 'title', 'day', 'city', 'country'] as const;

const heads = [...eventColumns, 'tablet', 'case', 'case_name', 'purpose', 'form', 'channel', 'count'];

/** One line a sort and case, as spreadsheets take it; the columns are those of the office's table. */
export function totalsToCsv(
  { event, cells }: Pick<EventTotals, 'event' | 'cells'>,
  tabletName: string,
  toCaseName: (number: number) => string,
): string {
  const lines = cells.map((cell) =>
    writeCsvLine([
      ...eventToCells(event),
      tabletName,
      cell.case,
      toCaseName(cell.case),
      cell.purpose,
      cell.form,
      cell.channel,
      cell.n,
    ]),
  );
  return csvMark + [writeCsvLine(heads), ...lines].join('');
}

/** What stands under `eventColumns`. */
export function eventToCells({ id, title, day, city, country }: CampaignEvent): string[] {
  return [id, title, dayToIsoDate(day), city, country];
}
