/** The whole screen for the page, where the browser gives it; wants a touch or a key just before. Refused, nothing happens. */
export function enterFullScreen(): void {
  // iPhones have none.
  const entered = document.documentElement.requestFullscreen?.({ navigationUI: 'hide' });
  entered?.catch(() => undefined);
}

/** Back to a window. */
export function leaveFullScreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}

/** Whether there is such a thing here. */
export function canEnterFullScreen(): boolean {
  return document.fullscreenEnabled === true;
}

/** Tells now and at each change whether the page has the whole screen. Gives an end. */
export function watchFullScreen(tell: (isFull: boolean) => void): () => void {
  const look = () => tell(document.fullscreenElement !== null);
  look();
  document.addEventListener('fullscreenchange', look);
  return () => document.removeEventListener('fullscreenchange', look);
}
