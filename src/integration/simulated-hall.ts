import { contentTypes } from '../protocol/content-types.ts';
import { makeRefusal, type RefusalKind } from '../protocol/refusal.ts';
import type { TabletEnvironment } from '../tablet/store/tablet-environment.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import type { SyncParts } from '../tablet/sync/create-sync.ts';
import type { Fetch } from '../tablet/sync/exchange.ts';
import { openCentre, type SimulatedCentre } from './simulated-centre.ts';
import { createDisk } from './simulated-disk.ts';
import { startSitting } from './simulated-sitting.ts';
import { createSimulatedSync, type SimulatedSync } from './simulated-sync.ts';

/** One tablet with an open sitting, the real centre, and a hand in between. */
export type SimulatedHall = {
  readonly centre: SimulatedCentre;
  readonly store: TabletStore;
  readonly sync: SimulatedSync;
  readonly fetch: Fetch;
  /** What was asked, as method and first part of the address. */
  requests: string[];
  /** Answers in the centre's place, where it gives something. */
  interfere: (path: string, options: RequestInit) => Promise<Response | undefined> | Response | undefined;
  readonly start: () => Promise<void>;
  /** A person asks for it now. */
  readonly nudge: () => Promise<void>;
  readonly end: () => Promise<void>;
};

/** Opens it: one entry is written, nothing is sent. */
export async function openHall(
  changes: Partial<TabletEnvironment> = {},
  syncChanges: Partial<SyncParts> = {},
): Promise<SimulatedHall> {
  const centre = await openCentre(() => 1_700_000_000_000);
  const store = await startSitting(createDisk(1_000), centre.campaign, changes);
  const fetch: Fetch = async (path, options) => {
    hall.requests.push(`${options.method ?? 'GET'} ${path.split('/')[2]}`);
    return (await hall.interfere(path, options)) ?? centre.fetch(path, options);
  };
  const sync = createSimulatedSync(store, fetch, syncChanges);
  const hall: SimulatedHall = {
    centre,
    store,
    sync,
    fetch,
    requests: [],
    interfere: () => undefined,
    start: () => {
      sync.start();
      return sync.settled();
    },
    nudge: () => {
      sync.nudge();
      return sync.settled();
    },
    end: async () => {
      await sync.stop();
      await store.close();
      await centre.close();
    },
  };
  return hall;
}

/** A refusal as the centre sends it. */
export function makeRefused(kind: RefusalKind, details = {}, headers: Record<string, string> = {}): Response {
  const body = JSON.stringify(makeRefusal(kind, details));
  return new Response(body, { status: 409, headers: { 'Content-Type': contentTypes.refusal, ...headers } });
}
