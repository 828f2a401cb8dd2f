/** Somebody who listens touches nothing. */
const listening = 'barua-listening';

/** What shows that somebody is there. */
const signs = ['pointerdown', 'keydown', 'scroll', 'input', listening] as const;

/** Tells every watch that somebody listens to what the tablet reads aloud. */
export function tellListening(place: EventTarget = window): void {
  place.dispatchEvent(new Event(listening));
}

/** Calls `onIdle` whenever nobody has touched the tablet for `idleMs`, counted anew after each touch. Gives an end. */
export function watchIdle(idleMs: number, onIdle: () => void, place: EventTarget = window): () => void {
  let timer = setTimeout(onIdle, idleMs);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(onIdle, idleMs);
  };
  for (const sign of signs) place.addEventListener(sign, wait, { passive: true, capture: true });
  return () => {
    clearTimeout(timer);
    for (const sign of signs) place.removeEventListener(sign, wait, { capture: true });
  };
}
