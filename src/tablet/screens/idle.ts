import { setAlarm } from './alarm.ts';

/** Somebody who listens touches nothing. */
const listening = 'barua-listening';

/** What shows that somebody is there. */
const signs = ['pointerdown', 'keydown', 'scroll', 'input', listening] as const;

/** Tells every watch that somebody listens to what the tablet reads aloud. */
export function tellListening(place: EventTarget = window): void {
  place.dispatchEvent(new Event(listening));
}

/**
 * Calls `onIdle` whenever nobody has touched the tablet for `idleMs`, counted anew after each touch. A touch after a sleep, where that was longer, comes too late.
 * Gives an end.
 */
export function watchIdle(idleMs: number, onIdle: () => void, place: EventTarget = window): () => void {
  let alarm = setAlarm(idleMs, onIdle);
  const wait = () => {
    if (alarm.look()) return;
    alarm.stop();
    alarm = setAlarm(idleMs, onIdle);
  };
  for (const sign of signs) place.addEventListener(sign, wait, { passive: true, capture: true });
  return () => {
    alarm.stop();
    for (const sign of signs) place.removeEventListener(sign, wait, { capture: true });
  };
}
