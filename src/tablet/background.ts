import { effect } from '@preact/signals';
import { endpoints } from '../protocol/endpoints.ts';
import { proveOfflineStart } from './platform/cold-start.ts';
import { watchInstallation } from './platform/installation.ts';
import { type Connection, watchLink } from './platform/link.ts';
import { keepOfflineCopy } from './platform/offline-copy.ts';
import { askForPersistence } from './platform/persistence.ts';
import { whenIdle } from './platform/when-idle.ts';
import type { Tablet } from './screens/tablet.ts';
import { isLetterKept } from './store/letter-places.ts';
import type { TabletStore } from './store/tablet-store.ts';
import { createSync } from './sync/create-sync.ts';
import { countingFetch, createDataUse, type DataUse } from './sync/data-use.ts';
import type { Fetch } from './sync/exchange.ts';
import { joinCampaign } from './sync/join.ts';
import { createPhotoSwitch, type PhotoSwitch } from './sync/photo-switch.ts';
import { browserTriggers } from './sync/triggers.ts';

/** What a tablet does that no participant waits for. */
export type Background = Pick<Tablet, 'sync' | 'join' | 'offline'> & {
  readonly photos: PhotoSwitch;
  readonly data: DataUse;
};

/** Most of these looks are none: `lookForUpdate` asks the centre every six hours. */
const lookEveryMs = 3_600_000;

/**
 * Begins to send, keeps the app's files, asks storage to stay. A chunk of its own, which `late-background.ts` loads: a hall
 * without internet never parses it. Call once.
 */
export function startBackground(store: TabletStore): Background {
  watchInstallation();
  const offline = keepOfflineCopy();
  const isWifi = watchLink((navigator as NavigatorWithConnection).connection);
  const data = createDataUse(Date.now, isWifi);
  const photos = createPhotoSwitch(data.isFree, data);
  const askCentre = countingFetch(
    (url, init) => fetch(url, init),
    data.count,
    () => navigator.onLine,
  );
  const sync = startSync(store, photos, askCentre, offline.findUpdate);
  askForPersistence();
  void proveOfflineStart(endpoints.centre());
  // Its sitting ended without it: nobody will be asked whose it was.
  if (isLetterKept() && !store.sitting.value) void store.paper().then(({ letter }) => letter.wipe());
  // Pages and what is carried for other tablets are counted as these open, and then sent. No hint says whether there are any: a tablet may have died before it was written.
  effect(() => {
    if (store.joined.value) whenIdle(() => Promise.all([store.paper(), store.carrier()]).catch(() => undefined));
  });
  // Between sittings a newer app is looked for, also where the tablet just stands there.
  const look = () => {
    if (!store.sitting.value && document.visibilityState === 'visible') offline.lookForUpdate();
  };
  document.addEventListener('visibilitychange', look);
  setInterval(look, lookEveryMs);
  effect(look);
  return {
    sync,
    photos,
    data,
    offline,
    join: async (text, name) => {
      const joined = await joinCampaign(text, name, { store, fetch: askCentre });
      // Where the centre did not enrol the tablet, the status line says why.
      if (joined.ok) sync.nudge();
      return joined;
    },
  };
}

type NavigatorWithConnection = Navigator & { readonly connection?: Connection };

function startSync(
  store: TabletStore,
  photos: PhotoSwitch,
  askCentre: Fetch,
  findUpdate: () => Promise<boolean>,
): Tablet['sync'] {
  const sync = createSync({
    store,
    fetch: askCentre,
    clock: Date.now,
    now: () => performance.now(),
    isOnline: () => navigator.onLine,
    random: Math.random,
    triggers: browserTriggers,
    locks: navigator.locks,
    photos,
    mover: { load: () => import('./sync/send-pages.ts'), findUpdate },
    setTimer: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  sync.start();
  return sync;
}
