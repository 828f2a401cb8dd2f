import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import { pickText } from '../../../domain/case-pack.ts';
import type { HallCount, HallFigures } from '../../../domain/hall-figures.ts';
import { findPhase } from '../../../domain/speaking-clock.ts';
import { formatClock } from '../../../text/hall-numbers.ts';
import { inLanguage } from '../../../text/languages.ts';
import { language, organiserWords } from '../../../text/text.ts';
import { Emblem } from '../../../ui/emblem.tsx';
import type { Joined } from '../../store/tablet-store.ts';
import { BringFiguresDialog } from './bring-figures-dialog.tsx';
import { DebateDialog } from './debate-dialog.tsx';
import { fitStage, watchStage } from './fit-stage.ts';
import { HallControls } from './hall-controls.tsx';
import { findHallKey } from './hall-keys.ts';
import styles from './hall-stage.module.css';
import { hallStart, turnItem, turnView } from './hall-state.ts';
import { HallView } from './hall-view.tsx';
import type { RunningDebate } from './running-debate.ts';
import { watchRest } from './watch-rest.ts';

const { stage, resting, head, place: placeClass, chip, main, notice } = styles;

/** With nobody at the controls for so long, they fade. */
const restMs = 6_000;

export type HallStageProps = {
  readonly joined: Joined;
  readonly event: CampaignEvent;
  readonly running: RunningDebate;
  readonly own: ReadonlySignal<HallFigures | undefined>;
  readonly count: ReadonlySignal<HallCount | undefined>;
  readonly onLeave: () => void;
};

/** The stage with its views, one large thing at a time, and the controls at its foot. */
export function HallStage({ joined, event, running, own, count, onLeave }: HallStageProps) {
  const [state, setState] = useState(hallStart);
  const [dialog, setDialog] = useState<'debate' | 'figures'>();
  const [isResting, setIsResting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const element = useRef<HTMLDivElement>(null);
  const { tag, direction } = language.value;
  const { pack } = joined;
  const fallback = pack.languages[0] ?? 'en';
  const cases = pack.cases.filter(({ number }) => event.cases.includes(number));
  const outcomes = pack.outcomes ?? [];

  // Also after a dialog, which gives the focus back to its button: that would take the keys that lead through the debate, so at once.
  useLayoutEffect(() => {
    if (!dialog) heading.current?.focus({ preventScroll: true });
  }, [dialog]);
  useEffect(() => watchRest(restMs, setIsResting), []);
  // Whatever it shows now, a smaller thing too, starts from its full size.
  useLayoutEffect(() => {
    if (element.current) fitStage(element.current);
  });
  useEffect(() => (element.current ? watchStage(element.current) : undefined), []);
  const onKey = (pressed: KeyboardEvent) => {
    const key = findHallKey(pressed, direction);
    if (!key) return;
    pressed.preventDefault();
    const most = { outcomes: outcomes.length, cases: cases.length };
    if (key === 'leave') onLeave();
    else if (key === 'clock') running.toggle();
    else if (key === 'next-view' || key === 'previous-view') setState(turnView(state, key === 'next-view' ? 1 : -1));
    else setState(turnItem(state, key === 'next-item' ? 1 : -1, most));
  };
  const latestOnKey = useRef(onKey);
  latestOnKey.current = onKey;
  useEffect(() => {
    const listen = (pressed: KeyboardEvent) => latestOnKey.current(pressed);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  const packNotice = pickText(pack.notice, tag, fallback);
  return (
    <div ref={element} class={isResting ? `${stage} ${resting}` : stage}>
      <header class={head}>
        <Emblem />
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {event.title}
        </h1>
        <p class={placeClass} dir="auto">
          {[event.venue, event.city].filter(Boolean).join(' · ')}
        </p>
        {state.view !== 'debate' && running.isRunning.value && <ClockChip running={running} />}
      </header>
      <main class={main}>
        <HallView
          state={state}
          event={event}
          running={running}
          count={count}
          cases={cases}
          outcomes={outcomes}
          fallback={fallback}
        />
        {packNotice.text && (state.view === 'count' || state.view === 'points') && (
          <p class={notice} {...inLanguage(packNotice.language)}>
            {packNotice.text}
          </p>
        )}
      </main>
      <HallControls
        state={state}
        running={running}
        most={{ outcomes: outcomes.length, cases: cases.length }}
        onState={setState}
        onDialog={setDialog}
        onLeave={onLeave}
      />
      {dialog === 'debate' && <DebateDialog running={running} onClose={() => setDialog(undefined)} />}
      {dialog === 'figures' && (
        <BringFiguresDialog
          event={event}
          running={running}
          ownJournal={own.value?.journal}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  );
}

/** The running clock, small, while the hall looks at something else. */
function ClockChip({ running }: { readonly running: RunningDebate }) {
  const left = running.leftMs.value;
  const { phases } = organiserWords.value.debate;
  return (
    <p class={`${chip} ${styles[findPhase(left)] ?? ''}`} role="timer" aria-label={phases[findPhase(left)]}>
      <bdi dir="ltr">{formatClock(language.value.tag, left)}</bdi>
    </p>
  );
}
