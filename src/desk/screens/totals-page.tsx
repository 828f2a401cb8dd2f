import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import type { Outcome } from '../../domain/outcome.ts';
import type { Totals } from '../../protocol/totals.ts';
import { type DeskWords, deskEnglish } from '../../text/desk-en.ts';
import { deskFrench } from '../../text/desk-fr.ts';
import { languages } from '../../text/languages.ts';
import { formatNumber } from '../../text/plural.ts';
import { language, speak } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Select } from '../../ui/select.tsx';
import { fetchNames, fetchTotals, readTotalsLink, type TotalsNames, type TotalsProblem } from './fetch-totals.ts';
import { foldTotals, sumTotals, type TotalsAxis } from './fold-totals.ts';
import { ProvisionalSection } from './provisional-section.tsx';
import { keyToName } from './totals-names.ts';
import styles from './totals-page.module.css';
import { TotalsTable } from './totals-table.tsx';

const { sums, tables, hint } = styles;
const axes: readonly TotalsAxis[] = ['case', 'purpose', 'form', 'event', 'day'];
const wordsByLanguage: Readonly<Record<string, DeskWords>> = { en: deskEnglish, fr: deskFrench };

type Shown = {
  readonly totals: Signal<Outcome<Totals, TotalsProblem> | undefined>;
  readonly names: Signal<TotalsNames | undefined>;
  readonly refresh: () => void;
};

/** Shows the office its exact totals, from the link's ticket. */
export function startTotalsPage(): void {
  speak(...navigator.languages);
  const link = readTotalsLink(location.hash);
  const shown: Shown = {
    totals: signal(link.ok ? undefined : link),
    names: signal(undefined),
    refresh: () => {
      if (!link.ok) return;
      void fetchTotals(link.value).then((totals) => {
        shown.totals.value = totals;
      });
    },
  };
  if (link.ok) {
    void fetchNames(link.value.campaign).then((names) => {
      shown.names.value = names;
    });
  }
  shown.refresh();
  const root = document.getElementById('app');
  if (root) render(<TotalsPage {...shown} />, root);
}

function TotalsPage({ totals, names, refresh }: Shown) {
  const { tag } = language.value;
  const words = wordsByLanguage[tag] ?? deskEnglish;
  const title = names.value?.pack?.title ?? {};
  const known = totals.value;
  return (
    <Page
      brand={title[tag] ?? title['en'] ?? 'Barua'}
      title={words.title}
      lead={known?.ok && words.asOf(formatTime(known.value.asOf, tag))}
      beside={<Button onPress={refresh}>{words.refresh}</Button>}
      corner={
        <Select
          slim
          label={words.language}
          value={tag}
          options={languages.map((each) => ({ value: each.tag, text: each.name, lang: each.tag }))}
          onChange={speak}
        />
      }
    >
      {known === undefined && <Progress label={words.loading} />}
      {known?.ok === false && (
        <Notice tone="bad" role="alert">
          {words.problems[known.problem.kind]}
        </Notice>
      )}
      {known?.ok && <TotalsView totals={known.value} names={names.value} words={words} language={tag} />}
    </Page>
  );
}

type TotalsViewProps = {
  readonly totals: Totals;
  readonly names: TotalsNames | undefined;
  readonly words: DeskWords;
  readonly language: string;
};

function TotalsView({ totals, names, words, language: tag }: TotalsViewProps) {
  const { people, actions } = sumTotals(totals);
  return (
    <>
      <dl class={sums}>
        <div>
          <dt>{words.people}</dt>
          <dd>{formatNumber(tag, people)}</dd>
        </div>
        <div>
          <dt>{words.actions}</dt>
          <dd>{formatNumber(tag, actions)}</dd>
        </div>
      </dl>
      {totals.aside > 0 && <Notice tone="warn">{words.aside(totals.aside)}</Notice>}
      {totals.rows.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <div class={tables}>
          {axes.map((axis) => (
            <TotalsTable
              key={axis}
              caption={words.by[axis]}
              lines={foldTotals(totals, axis)}
              toName={(key) => keyToName(axis, key, { names, words, language: tag })}
              heads={{ key: words.columns[axis], people: words.people, actions: words.actions, total: words.total }}
              language={tag}
            />
          ))}
        </div>
      )}
      <ProvisionalSection provisional={totals.provisional} names={names} words={words} language={tag} />
      <p class={hint}>
        {words.noPeopleByCase} {words.entries(totals.entries, totals.journals)}.
      </p>
    </>
  );
}

function formatTime(at: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'medium' }).format(at);
}
