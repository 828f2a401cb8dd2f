import { type ReadonlySignal, signal } from '@preact/signals';
import { isApplePortable } from './device.ts';

/** Chromium's offer to install (not in the DOM's declarations). */
type InstallOffer = Event & { readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }> };

/**
 * `offered`: the browser lets us ask. `by-hand`: on an iPad or iPhone there is only the way through the share menu. `not-offered`: not
 * now (Chromium wants some use first) or never.
 */
export type Installation = 'installed' | 'offered' | 'by-hand' | 'not-offered';

const offer = signal<InstallOffer | undefined>(undefined);
const state = signal<Installation>('not-offered');

/** Whether Barua runs as an app of its own. */
export const installation: ReadonlySignal<Installation> = state;

/** Begins to watch; takes over an offer that `boot.js` caught before the bundle was there. Call once. */
export function watchInstallation(): void {
  const installedMode = matchMedia('(display-mode: standalone), (display-mode: fullscreen)');
  const look = () => {
    state.value = lookAround(installedMode.matches);
  };
  offer.value = (globalThis as { baruaInstall?: InstallOffer }).baruaInstall;
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer.value = event as InstallOffer;
    look();
  });
  addEventListener('appinstalled', () => {
    state.value = 'installed';
  });
  installedMode.addEventListener('change', look);
  look();
}

/** Shows the browser's own question. Does nothing where it was not offered. */
export async function install(): Promise<void> {
  const current = offer.value;
  offer.value = undefined;
  // It may be shown once only; a second prompt rejects.
  const answer = await current?.prompt().catch(() => undefined);
  state.value = answer?.outcome === 'accepted' ? 'installed' : lookAround(false);
}

function lookAround(isInstalledMode: boolean): Installation {
  if (isInstalledMode || (navigator as { standalone?: boolean }).standalone) return 'installed';
  if (offer.value) return 'offered';
  return isApplePortable(navigator) ? 'by-hand' : 'not-offered';
}
