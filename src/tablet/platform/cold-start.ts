/** Where the proof is kept that a start without network worked. A mere setting: losing it costs one more try. */
const key = 'barua-offline-start';

/** True once the app really started, as it is now, without a network. */
export function hasStartedOffline(): boolean {
  return localStorage.getItem(key) !== null;
}

/**
 * At each start: when the service worker brought this page and the centre cannot be reached, that is the proof. Stops asking once it
 * has it, so that an idle tablet sends nothing. `onProof` runs when it succeeds.
 */
export async function proveOfflineStart(probeUrl: string, onProof: () => void): Promise<void> {
  if (hasStartedOffline() || !navigator.serviceWorker?.controller) return;
  if (navigator.onLine && (await isReachable(probeUrl))) return;
  localStorage.setItem(key, new Date().toISOString());
  onProof();
}

async function isReachable(url: string): Promise<boolean> {
  try {
    await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(8_000) });
    return true;
  } catch {
    return false;
  }
}
