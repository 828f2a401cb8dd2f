const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** Tells when nobody has touched anything for `restMs`, and when somebody does again. Gives an end. */
export function watchRest(restMs: number, tell: (isResting: boolean) => void): () => void {
  let isResting = false;
  const set = (next: boolean) => {
    if (next !== isResting) tell(next);
    isResting = next;
  };
  let timer = setTimeout(() => set(true), restMs);
  const wake = () => {
    set(false);
    clearTimeout(timer);
    timer = setTimeout(() => set(true), restMs);
  };
  for (const sign of signs) addEventListener(sign, wake, { passive: true, capture: true });
  return () => {
    clearTimeout(timer);
    for (const sign of signs) removeEventListener(sign, wake, { capture: true });
  };
}
