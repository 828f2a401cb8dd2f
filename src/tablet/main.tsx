import { effect, signal } from '@preact/signals';
import { endpoints } from '../protocol/endpoints.ts';
import { proveOfflineStart } from './platform/cold-start.ts';
import { watchInstallation } from './platform/installation.ts';
import { keepOfflineCopy } from './platform/offline-copy.ts';
import { askForPersistence } from './platform/persistence.ts';
import { toScriptUrl } from './platform/script-url.ts';
import { holdScreen } from './platform/wake-lock.ts';
import { App } from './screens/app.tsx';
import { type BroughtInvite, inspectInvite, takeInviteText } from './screens/brought-invite.ts';
import { OpeningPage } from './screens/opening-page.tsx';
import { recallOrganiserLanguage } from './screens/organiser-language.ts';
import { catchBugs, followLanguage, show } from './screens/show.tsx';
import type { Tablet } from './screens/tablet.ts';
import { TroublePage } from './screens/trouble-page.tsx';
import { createBrowserEnvironment } from './store/browser-environment.ts';
import { openTablet } from './store/open-tablet.ts';
import { openPinLock } from './store/pin.ts';
import type { TabletStore } from './store/tablet-store.ts';
import { createSync } from './sync/create-sync.ts';
import { joinCampaign } from './sync/join.ts';
import { browserTriggers } from './sync/triggers.ts';

/** A start that takes longer says so: after an unclean end both copies are compared and mended first. */
const openingMs = 700;

/** Starts the tablet on this page: opens the store, shows the screens, begins to send. */
export async function startTablet(): Promise<void> {
  let running: TabletStore | undefined;
  catchBugs(
    () => running && running.counts.value.written - running.counts.value.atCentre,
    () => running?.sitting.value !== undefined,
  );
  followLanguage();
  watchInstallation();
  const inviteText = takeInviteText();
  const offline = keepOfflineCopy();
  const patience = setTimeout(() => show(<OpeningPage />), openingMs);
  const [opened, pin] = await Promise.all([
    openTablet(
      createBrowserEnvironment({
        appVersion: import.meta.env['APP_VERSION'] as string,
        toScriptUrl,
        onOutdated: () => location.reload(),
      }),
    ),
    openPinLock(Date.now),
    recallOrganiserLanguage(),
  ]);
  clearTimeout(patience);
  if (!opened.ok) return show(<TroublePage problem={opened.problem} />);
  const store = opened.value;
  running = store;

  const sync = startSync(store);
  const invite = signal<BroughtInvite | undefined>(undefined);
  const bringInvite = async (text: string | undefined) => {
    if (text) invite.value = await inspectInvite(text, store.joined.value, Date.now());
  };
  addEventListener('hashchange', () => void bringInvite(takeInviteText()));
  // Asked again, for a link may have been opened while the store was.
  await bringInvite(takeInviteText() ?? inviteText);

  const join: Tablet['join'] = async (text, name) => {
    const joined = await joinCampaign(text, name, { store, fetch: askCentre });
    // Where the centre did not enrol the tablet, the status line says why.
    if (joined.ok) sync.nudge();
    return joined;
  };
  show(<App tablet={{ store, sync, join, pin, offline, invite }} />);
  offerToPrograms(store);
  liveWithTheBrowser(store, offline.lookForUpdate);
}

const askCentre = (url: string, init?: RequestInit) => fetch(url, init);

function startSync(store: TabletStore): Tablet['sync'] {
  const sync = createSync({
    store,
    fetch: askCentre,
    clock: Date.now,
    random: Math.random,
    triggers: browserTriggers,
    locks: navigator.locks,
    setTimer: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  sync.start();
  return sync;
}

/**
 * `barua.savePass` is the very function that the last screen calls: the hall simulator and the power tests save by it, and read what the store says of
 * itself. Nothing here tells what anybody wrote.
 */
function offerToPrograms({ savePass, counts, healing }: TabletStore): void {
  Object.assign(globalThis, { barua: { savePass, counts, healing } });
}

/** The screen stays on during a sitting; storage is asked to stay; between sittings a newer app is looked for. */
function liveWithTheBrowser(store: TabletStore, lookForUpdate: () => void): void {
  askForPersistence();
  void proveOfflineStart(endpoints.centre());
  effect(() => (store.sitting.value ? holdScreen() : undefined));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !store.sitting.value) lookForUpdate();
  });
}
