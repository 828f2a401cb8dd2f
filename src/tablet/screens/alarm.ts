/** Something to be done once, at its time. */
export type Alarm = {
  /** Does it now where its time is over; tells whether it did. */
  readonly look: () => boolean;
  readonly stop: () => void;
};

/**
 * Calls `onDue` after `ms`; where the tablet slept meanwhile, in which timers stand still, once the page is seen again. Time is told by whichever of two clocks went
 * further: one may stop in a sleep, the other can be set. A clock put forward brings it early, one put back never delays it: not for what must not come early.
 */
export function setAlarm(ms: number, onDue: () => void): Alarm {
  const wall = Date.now();
  const steady = performance.now();
  let isOver = false;
  const page = globalThis.document;
  const ring = () => {
    stop();
    onDue();
  };
  const look = () => {
    if (isOver || Math.max(Date.now() - wall, performance.now() - steady) < ms) return false;
    ring();
    return true;
  };
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    page?.removeEventListener('visibilitychange', look);
  };
  const timer = setTimeout(ring, ms);
  page?.addEventListener('visibilitychange', look);
  return { look, stop };
}
