import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Outcome } from '../../domain/outcome.ts';
import type { TotalsAxis, TotalsFigures, TotalsQuery } from '../../protocol/totals-query.ts';
import { fetchNames, type TotalsNames } from './fetch-names.ts';
import type { TotalsLink, TotalsProblem } from './totals-link.ts';
import { fetchFigures, watchFigures } from './watch-figures.ts';

/** By what the page's tables are. */
export const tableAxes = ['case', 'country', 'form', 'purpose', 'channel', 'event', 'tablet'] as const;
/** Lines a table at most: a campaign has thousands of events. */
const mostLines = 400;
const whole: TotalsQuery = {
  by: [...tableAxes, 'day' as const, 'arrived' as const].map((axis): [TotalsAxis] => [axis]),
  only: {},
  top: mostLines,
};

/** What the page narrows its figures to; empty is all. */
export type Narrowing = {
  readonly case: string;
  readonly country: string;
  readonly form: string;
  readonly arrived: string;
};
export const ofAll: Narrowing = { case: '', country: '', form: '', arrived: '' };

export type TotalsState = {
  /** What is known of totals now; `undefined` before the first answer. */
  readonly shown: ReadonlySignal<Outcome<TotalsFigures, TotalsProblem> | undefined>;
  readonly isLive: ReadonlySignal<boolean>;
  /** The session has ended since: what is shown is the last that was known. */
  readonly isOver: ReadonlySignal<boolean>;
  /** By who is signed in, and so no longer than their session; a link's ticket lasts as it says. */
  readonly isBySession: boolean;
  /** The last figures of the whole campaign, for what there is to choose from. */
  readonly whole: ReadonlySignal<TotalsFigures | undefined>;
  readonly names: ReadonlySignal<TotalsNames | undefined>;
  readonly narrowing: Signal<Narrowing>;
  /** Narrowed alike; `undefined` where the link has none of it, or it has not come yet. */
  readonly lastYear: ReadonlySignal<Outcome<TotalsFigures, TotalsProblem> | undefined>;
};

/** Asks and listens as long as the page is there. */
export function createTotalsState(link: Outcome<TotalsLink, TotalsProblem>): TotalsState {
  const shown = signal<Outcome<TotalsFigures, TotalsProblem> | undefined>(link.ok ? undefined : link);
  const isLive = signal(false);
  const isOver = signal(false);
  const ofWhole = signal<TotalsFigures>();
  const names = signal<TotalsNames>();
  const narrowing = signal(ofAll);
  const lastYear = signal<Outcome<TotalsFigures, TotalsProblem>>();
  const query = computed(() => toQuery(narrowing.value));
  if (link.ok) {
    const { lastYear: lastPass, ...pass } = link.value;
    void fetchNames(pass.campaign).then((found) => {
      names.value = found;
    });
    let shownFor: TotalsQuery | undefined;
    effect(() => {
      const ended = new AbortController();
      const asked = query.value;
      void watchFigures(pass, asked, take, ended.signal);
      // What was known at the end of a day this year says nothing about last year's days.
      const { until: _, ...before } = asked;
      if (lastPass) {
        void fetchFigures(lastPass, before, ended.signal).then((found) => {
          if (!ended.signal.aborted) lastYear.value = found;
        });
      }
      return () => ended.abort();

      function take(news: Parameters<Parameters<typeof watchFigures>[2]>[0]): void {
        isLive.value = news.kind === 'figures';
        if (news.kind === 'refused') refuse(news.problem);
        if (news.kind !== 'figures') return;
        shownFor = asked;
        isOver.value = false;
        shown.value = { ok: true, value: news.figures };
        if (asked === whole) ofWhole.value = news.figures;
      }

      /** On a wall the last figures stay, rather than a refusal before everybody; those of another narrowing would be wrong. */
      function refuse(problem: TotalsProblem): void {
        isOver.value = problem.kind === 'signed-out' && shownFor === asked;
        if (isOver.value) return;
        shownFor = undefined;
        shown.value = { ok: false, problem };
      }
    });
  }
  const isBySession = link.ok && link.value.ticket === undefined;
  return { shown, isLive, isOver, isBySession, whole: ofWhole, names, narrowing, lastYear };
}

function toQuery(narrowing: Narrowing): TotalsQuery {
  const { arrived, ...axes } = narrowing;
  const only = Object.fromEntries(
    Object.entries(axes).flatMap(([axis, value]) => (value === '' ? [] : [[axis, [value]]])),
  );
  if (Object.keys(only).length === 0 && arrived === '') return whole;
  return { ...whole, only, ...(arrived !== '' && { until: Number(arrived) }) };
}
