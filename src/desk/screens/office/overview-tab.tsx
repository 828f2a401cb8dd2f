import { formatNumber } from '../../../text/plural.ts';
import { Notice } from '../../../ui/notice.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Sums } from '../../../ui/sums.tsx';
import type { Overview } from '../../session/overview.ts';
import tableStyles from '../table.module.css';
import { caseToName } from './case-name.ts';
import { InviteColleague } from './invite-colleague.tsx';
import { InvitesSection } from './invites/invites-section.tsx';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';
import type { TabProps } from './open-office.tsx';

const { hint } = styles;
const { table, scroll, end } = tableStyles;

/** What was opened, whether it holds, and what was counted. */
export function OverviewTab({ words, overview, line }: TabProps) {
  const { open, totals } = words;
  const number = (n: number) => formatNumber(words.tag, n);
  const isClean = overview.problemCount === 0 && overview.faults.length === 0;
  return (
    <>
      <Sums
        of={[
          { name: totals.people, value: number(overview.people) },
          { name: totals.actions, value: number(overview.sorts.reduce((sum, { n }) => sum + n, 0)) },
        ]}
      />
      <Notice tone={isClean ? 'good' : 'warn'} role="status">
        <p>{open.opened(overview.entries, overview.journals)}</p>
        <p>{isClean ? open.allGood : open.broken(overview.problemCount + overview.faults.length)}</p>
        {overview.faults.map(({ path, why }) => (
          <p key={path}>{open.faults[why](path)}</p>
        ))}
      </Notice>
      <Notice tone={overview.comparison === 'differs' ? 'bad' : 'plain'}>{open.comparison[overview.comparison]}</Notice>
      {overview.problemCount > 0 && <ProblemTable words={words} overview={overview} />}
      <ScrollRegion class={scroll} label={open.sorts}>
        <table class={table}>
          <caption>{open.sorts}</caption>
          <thead>
            <tr>
              <th scope="col">{open.case}</th>
              <th scope="col">{open.what}</th>
              <th scope="col" class={end}>
                {open.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {overview.sorts.map((sort) => (
              <tr key={`${sort.case} ${sort.purpose} ${sort.form} ${sort.channel}`}>
                <th scope="row">
                  <bdi>{caseToName(sort.case, overview, words)}</bdi>
                </th>
                <td>
                  {totals.forms[sort.form]} ({open.channels[sort.channel]})
                </td>
                <td class={end}>{number(sort.n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p class={hint}>
        {open.memory(new Intl.NumberFormat(words.tag, { maximumFractionDigits: 1 }).format(overview.bytes / 1e6))}
      </p>
      <InviteColleague words={words} line={line} />
      <InvitesSection words={words} line={line} />
    </>
  );
}

function ProblemTable({ words, overview }: { readonly words: OfficeWords; readonly overview: Overview }) {
  const { open, causes } = words;
  const number = (n: number) => formatNumber(words.tag, n);
  const toPlace = (from: number, to: number) =>
    from === 0 ? open.somewhere : from === to ? number(from) : open.range(number(from), number(to));
  return (
    <>
      <ScrollRegion class={scroll} label={open.brokenTable}>
        <table class={table}>
          <caption>{open.brokenTable}</caption>
          <thead>
            <tr>
              <th scope="col">{open.tablet}</th>
              <th scope="col">{open.place}</th>
              <th scope="col">{open.cause}</th>
            </tr>
          </thead>
          <tbody>
            {overview.problems.map(({ tabletName, journal, from, to, why }) => (
              <tr key={`${journal} ${from} ${to} ${why.kind}`}>
                <th scope="row">
                  <bdi>{`${tabletName} ${journal.slice(0, 6)}`}</bdi>
                </th>
                <td>{toPlace(from, to)}</td>
                <td>{causes[why.kind]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {overview.problemCount > overview.problems.length && (
        <p class={hint}>{open.brokenMore(number(overview.problems.length))}</p>
      )}
    </>
  );
}
