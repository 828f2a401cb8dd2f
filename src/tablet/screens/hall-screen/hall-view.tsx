import type { ReadonlySignal } from '@preact/signals';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import type { CampaignCase, CaseOutcome } from '../../../domain/case-pack.ts';
import type { HallCount } from '../../../domain/hall-figures.ts';
import { organiserWords } from '../../../text/text.ts';
import { CountView } from './count-view.tsx';
import { DebateView } from './debate-view.tsx';
import type { HallState } from './hall-state.ts';
import { HandsCounting } from './hands-counting.tsx';
import { HandsView } from './hands-view.tsx';
import { OutcomesView } from './outcomes-view.tsx';
import { PointsView } from './points-view.tsx';
import type { RunningDebate } from './running-debate.ts';

type HallViewProps = {
  readonly state: HallState;
  readonly event: CampaignEvent;
  readonly running: RunningDebate;
  /** `undefined` until it is known. */
  readonly count: ReadonlySignal<HallCount | undefined>;
  readonly cases: readonly CampaignCase[];
  readonly outcomes: readonly CaseOutcome[];
  readonly fallback: string;
};

/** The view that is chosen. */
export function HallView({ state, event, running, count, cases, outcomes, fallback }: HallViewProps) {
  switch (state.view) {
    case 'count':
      return count.value ? <CountView count={count.value} goal={event.goal} cases={cases} fallback={fallback} /> : null;
    case 'outcomes':
      return <OutcomesView outcomes={outcomes} place={state.outcome} fallback={fallback} />;
    case 'debate':
      return <DebateView running={running} />;
    case 'points': {
      const shown = cases[state.case];
      return shown ? <PointsView shown={shown} fallback={fallback} /> : null;
    }
    case 'hands':
      return <Hands counting={state.counting} running={running} />;
  }
}

type HandsProps = { readonly counting: HallState['counting']; readonly running: RunningDebate };

function Hands({ counting, running }: HandsProps) {
  const { motion, before, after } = running.debate.value;
  if (!counting) return <HandsView motion={motion} before={before} after={after} />;
  return (
    <HandsCounting
      key={counting}
      title={organiserWords.value.hands[counting]}
      hands={counting === 'before' ? before : after}
      onChange={(hands) => running.change({ [counting]: hands })}
    />
  );
}
