import { findPhase, type SpeakingPhase } from '../../../domain/speaking-clock.ts';
import { formatClock } from '../../../text/hall-numbers.ts';
import { language, organiserWords } from '../../../text/text.ts';
import { ShareBar } from '../../../ui/share-bar.tsx';
import styles from './debate-view.module.css';
import type { RunningDebate } from './running-debate.ts';
import { turnToText } from './speaker-words.ts';

const {
  view,
  motion: motionClass,
  empty,
  speaker,
  clock: clockClass,
  phase: phaseClass,
  bar,
  next,
  lastMinute,
  over,
} = styles;

const classByPhase: Record<SpeakingPhase, string | undefined> = { plenty: undefined, 'last-minute': lastMinute, over };

/** Motion and clock. The last minute and the end are told by colour and in words, without a sound. */
export function DebateView({ running }: { readonly running: RunningDebate }) {
  const { debate: say } = organiserWords.value;
  const { motion, turns } = running.debate.value;
  const { turn } = running.clock.value;
  const left = running.leftMs.value;
  const phase = findPhase(left);
  const whole = (turns[turn]?.minutes ?? 1) * 60_000;
  return (
    <div class={`${view} ${classByPhase[phase]}`}>
      <h2 class={motion ? motionClass : `${motionClass} ${empty}`} dir="auto">
        {motion || say.noMotion}
      </h2>
      <p class={speaker}>{turnToText(turns, turn)}</p>
      <ClockFace left={left} />
      <div class={bar}>
        <ShareBar share={left / whole} />
      </div>
      <p class={phaseClass} role="status">
        {say.phases[phase]}
      </p>
      <p class={next}>{turn + 1 < turns.length && say.following(turnToText(turns, turn + 1))}</p>
    </div>
  );
}

function ClockFace({ left }: { readonly left: number }) {
  return (
    <p class={clockClass} role="timer">
      <bdi dir="ltr">{formatClock(language.value.tag, left)}</bdi>
    </p>
  );
}
