import { render } from 'preact';
import { type DeskWords, deskEnglish } from '../../text/desk-en.ts';
import { deskFrench } from '../../text/desk-fr.ts';
import { language, speak } from '../../text/text.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import besideStyles from './beside.module.css';
import { ImpactView } from './impact-view.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { findTotalsPass, readTotalsLink } from './totals-link.ts';
import type { Naming } from './totals-names.ts';
import styles from './totals-page.module.css';
import { createTotalsState, type TotalsState } from './totals-state.ts';
import { TotalsView } from './totals-view.tsx';

const { live, notLive, hint } = styles;
const { beside } = besideStyles;
const wordsByLanguage: Readonly<Record<string, DeskWords>> = { en: deskEnglish, fr: deskFrench };

/** Shows the office its exact totals, by the link's ticket or as who is signed in; under `/desk/impact` the one number to show to people. */
export async function startTotalsPage(): Promise<void> {
  speak(...navigator.languages);
  const state = createTotalsState(await findTotalsPass(readTotalsLink(location.hash)));
  const root = document.getElementById('app');
  const isImpact = location.pathname.startsWith('/desk/impact');
  if (root) render(<TotalsPage state={state} isImpact={isImpact} />, root);
}

function TotalsPage({ state, isImpact }: { readonly state: TotalsState; readonly isImpact: boolean }) {
  const { tag } = language.value;
  const spoken = tag in wordsByLanguage ? tag : 'en';
  const words = wordsByLanguage[spoken] ?? deskEnglish;
  const names = state.names.value;
  const title = names?.pack?.title ?? {};
  const shown = state.shown.value;
  const naming: Naming = { names, words, language: tag, spoken };
  const corner = <LanguageChoice label={words.language} />;
  const content = (
    <>
      {shown === undefined && <Progress label={words.loading} />}
      {shown?.ok && state.isBySession && !state.isOver.value && <p class={hint}>{words.wall}</p>}
      {shown?.ok && state.isOver.value && (
        <Notice role="status">
          <p>{words.over(formatTime(shown.value.asOf, spoken))}</p>
          <p>
            <a href="/desk/sign-in">{words.signIn}</a>
          </p>
        </Notice>
      )}
      {shown?.ok === false && (
        <Notice tone="bad" role="alert">
          <p>{words.problems[shown.problem.kind]}</p>
          {(shown.problem.kind === 'link-incomplete' || shown.problem.kind === 'signed-out') && (
            <p>
              <a href="/desk/sign-in">{words.signIn}</a>
            </p>
          )}
        </Notice>
      )}
    </>
  );
  const brand = title[tag] ?? title['en'] ?? 'Barua';
  if (isImpact) {
    return (
      <Page
        brand={brand}
        title={words.impact.title}
        corner={corner}
        beside={
          <p class={beside}>
            <a href={`/desk/totals${location.hash}`}>{words.impact.toTotals}</a>
          </p>
        }
      >
        {content}
        {shown?.ok && <ImpactView figures={shown.value} naming={naming} />}
      </Page>
    );
  }
  return (
    <Page
      brand={brand}
      title={words.title}
      lead={shown?.ok && words.asOf(formatTime(shown.value.asOf, spoken))}
      beside={
        shown?.ok && (
          <p class={beside}>
            {!state.isOver.value && (
              <span class={state.isLive.value ? live : notLive}>{state.isLive.value ? words.live : words.notLive}</span>
            )}
            <a href={`/desk/impact${location.hash}`}>{words.toImpact}</a>
          </p>
        )
      }
      corner={corner}
    >
      {content}
      {shown?.ok && <TotalsView state={state} figures={shown.value} naming={naming} />}
    </Page>
  );
}

function formatTime(at: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'medium' }).format(at);
}
