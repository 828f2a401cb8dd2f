import { type ReadonlySignal, signal } from '@preact/signals';

/** Where the build is kept whose start without network worked. A mere setting: losing it costs one more try. */
const key = 'barua-offline-start';

const state = signal(readProof());

/** True once this very build of the app really started without a network; an update has to prove it anew. */
export const hasStartedOffline: ReadonlySignal<boolean> = state;

/**
 * At each start: when the service worker brought this page and the centre cannot be reached, that is the proof. Does not ask any more
 * once there is one, so that an idle tablet sends nothing.
 */
export async function proveOfflineStart(centreUrl: string): Promise<void> {
  if (state.value || !navigator.serviceWorker?.controller) return;
  if (navigator.onLine && (await isReachable(centreUrl))) return;
  state.value = true;
  try {
    localStorage.setItem(key, readBuild());
  } catch {
    // It holds for this start; the next one proves it again.
  }
}

function readProof(): boolean {
  try {
    return localStorage.getItem(key) === readBuild();
  } catch {
    return false;
  }
}

/** The version, and the first script's address, which carries the hash of all that it loads. */
function readBuild(): string {
  const first = document.querySelector<HTMLScriptElement>('script[type="module"]');
  return `${import.meta.env['APP_VERSION'] as string} ${first?.src ?? ''}`;
}

async function isReachable(url: string): Promise<boolean> {
  try {
    await fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(8_000) });
    return true;
  } catch {
    return false;
  }
}
