/** In the next idle moment. Safari has no `requestIdleCallback`. */
export function whenIdle(work: () => unknown): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void work(), { timeout: 2_000 });
  else setTimeout(work, 300);
}
