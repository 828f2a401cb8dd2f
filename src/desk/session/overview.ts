import { cellKey } from '../../domain/action.ts';
import type { CasePack, Texts } from '../../domain/case-pack.ts';
import type { CarriedFault } from '../carried-files.ts';
import type { JournalProblem } from '../journal-news.ts';
import type { CampaignReport } from '../open-campaign.ts';
import type { CountRow } from '../summary.ts';
import type { Session } from './session.ts';

/** What was counted of one sort, over all events and days. */
export type SortRow = Pick<CountRow, 'case' | 'purpose' | 'form' | 'channel' | 'n'>;

/** What a page shows of an opened campaign: as small for a million entries as for a hundred. */
export type Overview = {
  readonly title: string;
  readonly languages: readonly string[];
  readonly caseNames: readonly { readonly case: number; readonly name: Texts }[];
  readonly entries: number;
  readonly journals: number;
  readonly people: number;
  readonly sorts: readonly SortRow[];
  readonly comparison: CampaignReport['comparison']['kind'];
  /** The first of them. */
  readonly problems: readonly (JournalProblem & { readonly tabletName: string })[];
  readonly problemCount: number;
  readonly faults: readonly CarriedFault[];
  /** Bytes that the opened entries take in memory. */
  readonly bytes: number;
};

const mostProblems = 300;

/** Folds a session to what fits on a page. */
export function sessionToOverview({ title, ledger, report, packs, faults }: Session): Overview {
  const { summary, comparison } = report;
  const problems = [
    ...summary.problems.map((problem) => ({ ...problem, tabletName: '' })),
    ...summary.journals.flatMap(({ tabletName, problems: broken }) =>
      broken.map((problem) => ({ ...problem, tabletName })),
    ),
  ];
  return {
    title,
    languages: packs.at(-1)?.languages ?? [],
    caseNames: listCaseNames(packs),
    entries: ledger.size(),
    journals: summary.journals.length,
    people: summary.people.reduce((sum, { n }) => sum + n, 0),
    sorts: foldSorts(summary.rows),
    comparison: comparison.kind,
    problems: problems.slice(0, mostProblems),
    problemCount: problems.length,
    faults,
    bytes: ledger.bytes(),
  };
}

/** Adds up over events, countries and days; by case, then by sort. */
export function foldSorts(rows: readonly CountRow[]): SortRow[] {
  const rowByKey = new Map<string, SortRow>();
  for (const { case: number, purpose, form, channel, n } of rows) {
    const key = cellKey({ case: number, purpose, form, channel });
    rowByKey.set(key, { case: number, purpose, form, channel, n: (rowByKey.get(key)?.n ?? 0) + n });
  }
  return [...rowByKey.values()].filter(({ n }) => n !== 0).sort((one, other) => one.case - other.case);
}

/** As the newest pack that has a case calls it. */
function listCaseNames(packs: readonly CasePack[]): Overview['caseNames'] {
  const nameByCase = new Map<number, Texts>();
  for (const { cases } of packs) for (const { number, name } of cases) nameByCase.set(number, name);
  return [...nameByCase].map(([number, name]) => ({ case: number, name }));
}
