import { dayToIsoDate } from '../../domain/campaign-event.ts';
import type { TotalsDifference } from '../compare-totals.ts';
import type { CampaignReport } from '../open-campaign.ts';
import type { CountRow, Summary } from '../summary.ts';
import { journalProblemToLine } from './cause-words.ts';
import { type TableCell, writeTable } from './table.ts';

/** Whether nothing is broken and nothing differs. Letters that arrived meanwhile are no fault. */
export function isReportClean({ summary, comparison }: CampaignReport): boolean {
  return listProblemLines(summary).length === 0 && comparison.kind !== 'differs';
}

/** The report that `open` prints: numbers only, no name, no text. */
export function reportToLines(
  about: { readonly title: string; readonly centre: string },
  { summary, comparison }: CampaignReport,
): string[] {
  const { journals, rows } = summary;
  const eventToTitle = (event: string) => summary.titleByEvent.get(event) ?? (event === '' ? '(sealed)' : event);
  const actions = sum(rows);
  const people = sum(summary.people);
  const problems = listProblemLines(summary);
  return [
    '',
    `${about.title}, at ${about.centre}`,
    '',
    ...writeTable(
      ['Tablet', 'Journal', 'Last', 'Opened', 'Broken'],
      journals.map(({ tabletName, journal, head, opened, problems: broken }) => [
        tabletName,
        journal.slice(0, 6),
        head,
        opened,
        broken.length,
      ]),
    ),
    '',
    ...foldTable('Case', rows, (row) => `case ${String(row.case).padStart(2)}`),
    ...foldTable('Purpose and form', rows, (row) => `${row.purpose}, ${row.form}`),
    ...foldTable('Event', rows, (row) => eventToTitle(row.event)),
    ...foldTable('Day', rows, (row) => (row.day === 0 ? '(unknown)' : dayToIsoDate(row.day))),
    `  ${count(actions, 'action')} by ${count(people, 'person', 'people')}, in ${count(summary.opened, 'entry', 'entries')} opened.`,
    '',
    ...(problems.length === 0
      ? [
          `Verified: ${count(journals.length, 'journal')}, no number missing or doubled, every signature leads to the campaign's key.`,
        ]
      : ['Broken:', ...problems.map((line) => `  ${line}`)]),
    ...comparisonToLines(comparison, actions, people, eventToTitle),
  ];
}

function listProblemLines({ journals, problems }: Summary): string[] {
  return [
    ...problems.map(journalProblemToLine),
    ...journals.flatMap(({ journal, tabletName, problems: broken }) =>
      broken.map((problem) => `${tabletName} ${journal.slice(0, 6)}, ${journalProblemToLine(problem)}`),
    ),
  ];
}

function comparisonToLines(
  comparison: CampaignReport['comparison'],
  actions: number,
  people: number,
  eventToTitle: (event: string) => string,
): string[] {
  switch (comparison.kind) {
    case 'same': {
      const asOf = new Date(comparison.asOf).toISOString();
      return [
        `The centre counts the same: ${count(actions, 'action')}, ${count(people, 'person', 'people')} (as of ${asOf}).`,
      ];
    }
    case 'differs':
      return [
        'The centre counts otherwise:',
        ...writeTable(
          ['What', 'Event', 'Opened', 'At the centre'],
          comparison.differences.map((each): TableCell[] => [
            differenceToWords(each),
            eventToTitle(each.of.event),
            each.opened,
            each.atCentre,
          ]),
        ),
      ];
    case 'still-arriving':
      return ['Letters are arriving at this moment, so the centre’s totals were not compared. Run it again later.'];
    case 'none':
      return ['Read from files: not compared with a centre’s totals.'];
  }
}

function differenceToWords(difference: TotalsDifference): string {
  const day = dayToIsoDate(difference.of.day);
  if (difference.kind === 'people') return `people, ${day}`;
  const { case: number, purpose, form, channel } = difference.of;
  return `case ${number}, ${purpose}, ${form}, ${channel}, ${day}`;
}

function foldTable(title: string, rows: readonly CountRow[], toLabel: (row: CountRow) => string): string[] {
  const sumByLabel = new Map<string, number>();
  for (const row of rows) sumByLabel.set(toLabel(row), (sumByLabel.get(toLabel(row)) ?? 0) + row.n);
  const sorted = [...sumByLabel].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.length === 0 ? [] : [...writeTable([title, 'Actions'], sorted), ''];
}

function sum(rows: readonly { readonly n: number }[]): number {
  return rows.reduce((total, { n }) => total + n, 0);
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
