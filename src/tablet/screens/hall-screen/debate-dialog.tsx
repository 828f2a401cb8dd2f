import { type Turn, type TurnSide, turnSides } from '../../../domain/debate.ts';
import { formatMinutes } from '../../../text/hall-numbers.ts';
import { language, organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import styles from './debate-dialog.module.css';
import type { RunningDebate } from './running-debate.ts';

const { form, head, turns: turnsClass, turn: turnClass, hint } = styles;

const mostMinutes = 60;
const mostTurns = 24;
const minutesToChoose = Array.from({ length: mostMinutes }, (_, index) => index + 1);

type DebateDialogProps = { readonly running: RunningDebate; readonly onClose: () => void };

/** The motion, and who speaks when and for how long: sides, never names. */
export function DebateDialog({ running, onClose }: DebateDialogProps) {
  const { debate: say } = organiserWords.value;
  const { tag } = language.value;
  const { motion, turns } = running.debate.value;
  const change = (place: number, part: Partial<Turn>) =>
    running.change({ turns: turns.map((turn, index) => (index === place ? { ...turn, ...part } : turn)) });
  const add = () => {
    const last = turns.at(-1);
    running.change({
      turns: [...turns, { side: last?.side === 'for' ? 'against' : 'for', minutes: last?.minutes ?? 3 }],
    });
  };
  return (
    <Dialog
      title={say.prepareTitle}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={onClose}>
          {say.done}
        </Button>
      }
    >
      <div class={form}>
        <Field
          label={say.motion}
          hint={say.motionHint}
          max={240}
          value={motion}
          onInput={(text) => running.change({ motion: text })}
        />
        <div class={head}>
          <h3>{say.speakers}</h3>
          <p class={hint}>{say.speakersHint}</p>
        </div>
        <ol class={turnsClass}>
          {turns.map((turn, place) => (
            // Turns have nothing of their own but their place.
            <li key={place} class={turnClass}>
              <Select<TurnSide>
                slim
                label={say.sideOf(place + 1)}
                value={turn.side}
                options={turnSides.map((side) => ({ value: side, text: say.sides[side] }))}
                onChange={(side) => change(place, { side })}
              />
              <Select
                slim
                label={say.minutesOf(place + 1)}
                value={String(turn.minutes)}
                options={minutesToChoose.map((n) => ({ value: String(n), text: formatMinutes(tag, n) }))}
                onChange={(minutes) => change(place, { minutes: Number(minutes) })}
              />
              <Button
                kind="quiet"
                label={say.remove(place + 1)}
                disabled={turns.length === 1}
                onPress={() => running.change({ turns: turns.filter((_, index) => index !== place) })}
              >
                ✕
              </Button>
            </li>
          ))}
        </ol>
        {turns.length < mostTurns && <Button onPress={add}>{say.add}</Button>}
      </div>
    </Dialog>
  );
}
