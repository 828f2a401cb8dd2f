/** Why sync woke up. */
export type WakeReason = 'online' | 'link' | 'visible' | 'background';

export type Triggers = {
  /** Calls back when sending may have become possible; that resolves when the round is over. Gives an end. */
  readonly watch: (wake: (reason: WakeReason) => Promise<void>) => () => void;
  /** Asks the browser to wake the service worker when there is a network, and now and again, where it can (Chromium only). */
  readonly askForBackground: () => void;
};

/** The tag of Background Sync that the service worker answers with a `SYNC` message to its pages, which answer on the port that comes with it. */
const backgroundTag = 'barua-sync';

/**
 * The browser's hints that sending may work again. They are hints only: WebKit says "online" with the server gone (measured), and
 * Background Sync never comes in Firefox and Safari; the timer does the rest.
 */
export const browserTriggers: Triggers = {
  watch: (wake) => {
    const end = new AbortController();
    const { signal } = end;
    window.addEventListener('online', () => void wake('online'), { signal });
    // Another mast, another sort of link: Chromium on Android says so.
    (navigator as NavigatorWithConnection).connection?.addEventListener('change', () => void wake('link'), { signal });
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'visible' && void wake('visible'),
      {
        signal,
      },
    );
    navigator.serviceWorker?.addEventListener(
      'message',
      ({ data, ports }: MessageEvent<{ readonly type?: unknown } | undefined>) => {
        if (data?.type === 'SYNC') void wake('background').then(() => ports[0]?.postMessage('done'));
      },
      { signal },
    );
    return () => end.abort();
  },
  askForBackground: () => {
    void navigator.serviceWorker?.ready
      .then((registration) => {
        const { sync, periodicSync } = registration as RegistrationWithSync;
        // The second wants an installed app, and refuses otherwise.
        return Promise.allSettled([
          // In a network already, it would come at once, and at once again after each try that fails.
          navigator.onLine || sync?.register(backgroundTag),
          periodicSync?.register(backgroundTag, { minInterval: periodMs }),
        ]);
      })
      .catch(() => undefined);
  },
};

/** Chromium lets it be less often, by how much somebody uses the app. */
const periodMs = 3_600_000;

type NavigatorWithConnection = Navigator & { readonly connection?: EventTarget };

type RegistrationWithSync = ServiceWorkerRegistration & {
  readonly periodicSync?: {
    readonly register: (tag: string, options: { readonly minInterval: number }) => Promise<void>;
  };
  readonly sync?: { readonly register: (tag: string) => Promise<void> };
};
