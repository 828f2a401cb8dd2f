import { setAlarm } from '../alarm.ts';
import type { Passing } from './passing.ts';

/** Covered for so long: whoever it was has gone. */
const goneMs = 60_000;
/** And does not come back for what they wrote either. */
const abandonedMs = 600_000;

/**
 * What becomes of somebody who does not answer from the cover on: name, signature and contact go soon, and everything where no letter was begun; a letter
 * waits ten minutes more for its writer, by a timer alone: no clock that is set takes it away. `uncover` is called once nothing is left to cover. Gives an end, for when somebody answers.
 */
export function forgetWhoWalkedAway(
  passing: Pick<Passing, 'draft' | 'forgetPerson' | 'restart'>,
  uncover: () => void,
): () => void {
  const restart = () => {
    uncover();
    passing.restart();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = setAlarm(goneMs, () => {
    const { letters, pages } = passing.draft.value;
    if (letters.length + pages.length === 0) return restart();
    passing.forgetPerson();
    timer = setTimeout(restart, abandonedMs);
  });
  return () => {
    alarm.stop();
    clearTimeout(timer);
  };
}
