import { useEffect, useState } from 'preact/hooks';
import { organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { canEnterFullScreen, enterFullScreen, leaveFullScreen, watchFullScreen } from '../../platform/full-screen.ts';
import { OrganiserLanguageChoice } from '../organiser-language-choice.tsx';
import styles from './hall-controls.module.css';
import { type HallState, hallViews, turnItem } from './hall-state.ts';
import type { RunningDebate } from './running-debate.ts';

const { controls, row, views, spacer, tab } = styles;

type Most = { readonly outcomes: number; readonly cases: number };

type HallControlsProps = {
  readonly state: HallState;
  readonly running: RunningDebate;
  readonly most: Most;
  readonly onState: (state: HallState) => void;
  readonly onDialog: (dialog: 'debate' | 'figures') => void;
  readonly onLeave: () => void;
};

/** At the foot of the hall's screen: what this view can do, which views there are, and the way out. */
export function HallControls({ state, running, most, onState, onDialog, onLeave }: HallControlsProps) {
  const { hallScreen: say } = organiserWords.value;
  return (
    <footer class={controls}>
      <div class={row}>
        <ViewControls state={state} running={running} most={most} onState={onState} onDialog={onDialog} />
        <span class={spacer} />
        <OrganiserLanguageChoice />
        <FullScreenButton />
        <Button onPress={onLeave}>{say.leave}</Button>
      </div>
      <nav aria-label={say.viewsLabel}>
        <ul class={views}>
          {hallViews.map((view) => (
            <li key={view}>
              <button
                type="button"
                class={tab}
                aria-current={state.view === view ? 'page' : undefined}
                onClick={() => onState({ ...state, view, counting: undefined })}
              >
                {say.views[view]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}

function FullScreenButton() {
  const { hallScreen: say } = organiserWords.value;
  const [isFull, setIsFull] = useState(false);
  useEffect(() => watchFullScreen(setIsFull), []);
  if (!canEnterFullScreen()) return null;
  return <Button onPress={isFull ? leaveFullScreen : enterFullScreen}>{isFull ? say.window : say.fullScreen}</Button>;
}

function ViewControls({ state, running, most, onState, onDialog }: Omit<HallControlsProps, 'onLeave'>) {
  const { hallFigures, hands } = organiserWords.value;
  switch (state.view) {
    case 'count':
      return <Button onPress={() => onDialog('figures')}>{hallFigures.bring}</Button>;
    case 'outcomes':
      return <Pages place={state.outcome} of={most.outcomes} onTurn={(step) => onState(turnItem(state, step, most))} />;
    case 'points':
      return <Pages place={state.case} of={most.cases} onTurn={(step) => onState(turnItem(state, step, most))} />;
    case 'debate':
      return <ClockControls running={running} onPrepare={() => onDialog('debate')} />;
    case 'hands':
      if (state.counting)
        return (
          <Button kind="primary" onPress={() => onState({ ...state, counting: undefined })}>
            {hands.show}
          </Button>
        );
      return (
        <>
          <Button onPress={() => onState({ ...state, counting: 'before' })}>{hands.countBefore}</Button>
          <Button onPress={() => onState({ ...state, counting: 'after' })}>{hands.countAfter}</Button>
        </>
      );
  }
}

type PagesProps = { readonly place: number; readonly of: number; readonly onTurn: (step: 1 | -1) => void };

function Pages({ place, of, onTurn }: PagesProps) {
  const { hallScreen: say } = organiserWords.value;
  if (of < 2) return null;
  return (
    <>
      <Button disabled={place === 0} onPress={() => onTurn(-1)}>
        {say.previous}
      </Button>
      <Button disabled={place >= of - 1} onPress={() => onTurn(1)}>
        {say.next}
      </Button>
      <span>{say.place(place + 1, of)}</span>
    </>
  );
}

function ClockControls({ running, onPrepare }: { readonly running: RunningDebate; readonly onPrepare: () => void }) {
  const { debate: say } = organiserWords.value;
  const { turn } = running.clock.value;
  return (
    <>
      <Button kind="primary" onPress={running.toggle}>
        {running.isRunning.value ? say.pause : say.start}
      </Button>
      <Button disabled={turn >= running.debate.value.turns.length - 1} onPress={() => running.goToTurn(turn + 1)}>
        {say.nextSpeaker}
      </Button>
      <Button disabled={turn === 0} onPress={() => running.goToTurn(turn - 1)}>
        {say.previousSpeaker}
      </Button>
      <Button onPress={() => running.goToTurn(turn)}>{say.again}</Button>
      <Button onPress={onPrepare}>{say.prepare}</Button>
    </>
  );
}
