import type { Outcome } from '../../../domain/outcome.ts';
import type { DeskSession } from '../../../protocol/desk-session.ts';
import { formatNumber } from '../../../text/plural.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { type AsidePile, batchesToPiles } from '../../aside/aside-pile.ts';
import tableStyles from '../table.module.css';
import styles from './gate.module.css';
import { fetchAside, fetchJournals, type GateProblem } from './gate-client.ts';
import type { ViewProps } from './gate-page.tsx';
import { toMoment } from './gate-words.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { useFetched } from './use-fetched.ts';

const { scroll, table, end } = tableStyles;
const { tight, hint } = styles;

/** What the centre has put aside, tablet by tablet. What is in it, and the word about it, are for who holds the key. */
export function AsideView({ words, session, onOver }: ViewProps) {
  const { aside: says, loading } = words.gate;
  const { fetched } = useFetched(() => fetchPiles(session), onOver);
  return (
    <>
      {fetched === undefined && <Progress label={loading} />}
      {fetched?.ok === false && <ProblemNotice words={words} problem={fetched.problem} />}
      {fetched?.ok && fetched.value.length === 0 && <EmptyState>{says.none}</EmptyState>}
      {fetched?.ok && fetched.value.length > 0 && (
        <ScrollRegion class={scroll} label={says.title}>
          <table class={`${table} ${tight}`}>
            <thead>
              <tr>
                <th scope="col">{words.gate.tablets.tablet}</th>
                <th scope="col">{says.why}</th>
                <th scope="col" class={end}>
                  {says.pieces}
                </th>
                <th scope="col">{says.came}</th>
              </tr>
            </thead>
            <tbody>
              {fetched.value.map(({ kind, journal, tablet, tabletName, digests, to }) => (
                <tr key={`${kind} ${journal}`}>
                  <th scope="row">
                    <bdi>{tabletName || says.unnamed}</bdi> <span class={hint}>{tablet.slice(0, 6)}</span>
                  </th>
                  <td>{says.because[kind]}</td>
                  <td class={end}>{formatNumber(words.tag, digests.length)}</td>
                  <td>{toMoment(to, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </>
  );
}

async function fetchPiles(session: DeskSession): Promise<Outcome<readonly AsidePile[], GateProblem>> {
  const [listed, journals] = await Promise.all([fetchAside(session), fetchJournals(session)]);
  if (!listed.ok) return listed;
  if (!journals.ok) return journals;
  const names = new Map(journals.value.map(({ tablet, tabletName }) => [tablet, tabletName]));
  return { ok: true, value: batchesToPiles(listed.value, new Map(), names) };
}
