/** Keeps the screen on while something holds; browsers let go when the page is hidden, so it is asked for again on return. */
export function holdScreen(): () => void {
  let isHeld = true;
  let sentinel: WakeLockSentinel | undefined;
  const hold = async () => {
    if (!isHeld || document.visibilityState !== 'visible') return;
    // Refused on low battery: then the screen goes off, nothing worse.
    sentinel = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (!isHeld) await sentinel?.release();
  };
  const onVisible = () => void hold();
  document.addEventListener('visibilitychange', onVisible);
  onVisible();
  return () => {
    isHeld = false;
    document.removeEventListener('visibilitychange', onVisible);
    void sentinel?.release();
  };
}
