import type { CampaignEvent } from '../domain/campaign-event.ts';
import type { Sheet } from '../domain/sheet.ts';
import type { SheetRegister } from '../tablet/store/sheet-register.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { makeEvent } from './simulated-campaign.ts';
import type { SimulatedDisk } from './simulated-disk.ts';
import { readHeaders, restartAfterCrash, startFreshSitting } from './simulated-sitting.ts';

/** A tablet with an open sitting and its register of sheets. */
export type SimulatedSheets = {
  readonly disk: SimulatedDisk;
  /** The store of the page that runs now. */
  readonly store: TabletStore;
  readonly register: SheetRegister;
  /** The open sitting's event. */
  readonly event: CampaignEvent;
  /** Sheets of case 3. Throws where they are refused. */
  readonly issue: (copies?: number) => Promise<readonly Sheet[]>;
  /** The number of a sheet that has come back. */
  readonly bringBack: () => Promise<string>;
  /** Another sitting, closing the one that is open. */
  readonly reopen: (changes: Partial<CampaignEvent>) => Promise<void>;
  readonly restart: () => Promise<void>;
  /** From now on neither copy can be written. */
  readonly breakBoth: () => void;
  /** Both can be written again. */
  readonly mendBoth: () => void;
  /** What kinds of entries the journal holds, oldest first. */
  readonly listKinds: () => Promise<readonly string[]>;
  /** The open sitting's numbers on paper. */
  readonly onPaper: () => readonly number[];
};

export async function startSheets(): Promise<SimulatedSheets> {
  const { disk, store } = await startFreshSitting();
  let running = { store, register: await store.sheets() };
  const readEvent = () => running.store.sitting.value?.event ?? makeEvent();

  async function issue(copies = 1): Promise<readonly Sheet[]> {
    const issued = await running.register.issue({ event: readEvent(), case: 3, language: 'en', copies });
    if (!issued.ok) throw new Error(issued.problem.kind);
    return issued.value;
  }

  return {
    disk,
    get store() {
      return running.store;
    },
    get register() {
      return running.register;
    },
    get event() {
      return readEvent();
    },
    issue,
    bringBack: async () => {
      const number = (await issue())[0]?.number ?? '';
      await running.register.move(number, 'out');
      await running.register.move(number, 'returned');
      return number;
    },
    reopen: async (changes) => {
      await running.store.closeSitting();
      await running.store.openSitting({ ...makeEvent(), ...changes }, 'en');
    },
    restart: async () => {
      const restarted = await restartAfterCrash(disk);
      running = { store: restarted, register: await restarted.sheets() };
    },
    breakBoth: () => {
      disk.databaseFault = { kind: 'refuses', name: 'QuotaExceededError' };
      disk.fileFault = { kind: 'throws', name: 'QuotaExceededError' };
    },
    mendBoth: () => {
      disk.databaseFault = { kind: 'none' };
      disk.fileFault = { kind: 'none' };
    },
    listKinds: async () => (await readHeaders(running.store)).map(({ kind }) => kind),
    onPaper: () => running.store.sittingCells.value.filter(({ channel }) => channel === 'paper').map(({ n }) => n),
  };
}
