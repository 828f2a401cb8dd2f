import { createStore, get, set, type UseStore } from 'idb-keyval';
import type { Bytes } from '../../domain/bytes.ts';
import type { Debate } from '../../domain/debate.ts';
import type { HallFigures } from '../../domain/hall-figures.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { within } from './within.ts';

/** Every setting. Losing them all costs some comfort and no letter: idb-keyval has no durability to choose. */
export type Settings = {
  /** BCP 47 language of the volunteers' screens; empty for the browser's. */
  readonly language: string;
  /** What this tablet was called last, to propose it again. */
  readonly tabletName: string;
  readonly pinVerifier: PinVerifier | undefined;
  readonly wrongPins: WrongPins;
  readonly decisions: {
    /** Epoch ms when somebody chose to collect though the browser had not promised to keep the data; 0 for never. */
    readonly unprotectedAt: number;
    /** Somebody says that the tablet's keyboard learns no names. */
    readonly isKeyboardQuiet: boolean;
  };
  readonly photosOnWifiOnly: boolean;
  /** The Wi-Fi here is a phone's, where data costs money. */
  readonly isHotspot: boolean;
  /** Megabytes a month that may be spent where data costs money; 0 for as many as it takes. */
  readonly dataCap: number;
  /** Bytes spent of it in a month (`2026-11`, by this tablet's clock). */
  readonly dataUse: { readonly month: string; readonly bytes: number };
  /** The sealed page, by its file's name, of which a part may be at the centre; empty for none. */
  readonly pageUnderWay: string;
  /** What the hall's screen keeps, by event id, the event used last at the end. Nothing of it is about a person. */
  readonly hallScreens: Readonly<Record<string, HallScreenSettings>>;
};

/** What is kept of the hall at one event. */
export type HallScreenSettings = {
  readonly debate: Debate;
  /** Brought from other tablets. */
  readonly figures: readonly HallFigures[];
  /** How many people were there; missing until somebody says. */
  readonly attendance?: number;
};

/** What the PIN is checked against: it guards the screen, not the data, which no key on the tablet opens. */
export type PinVerifier = {
  readonly salt: Bytes;
  readonly hash: Bytes;
  readonly iterations: number;
  /** Grows with every change; of two copies the higher one holds. Missing is 0. */
  readonly revision?: number;
};

/** Wrong PINs in a row, and until when (epoch ms by this tablet) the next one has to wait. */
export type WrongPins = { readonly count: number; readonly until: number };

const defaults: Settings = {
  language: '',
  tabletName: '',
  pinVerifier: undefined,
  wrongPins: { count: 0, until: 0 },
  decisions: { unprotectedAt: 0, isKeyboardQuiet: false },
  photosOnWifiOnly: false,
  isHotspot: false,
  dataCap: 0,
  dataUse: { month: '', bytes: 0 },
  pageUnderWay: '',
  hallScreens: {},
};

const patienceMs = 3_000;
let store: UseStore | undefined;

/** The setting, or its default where it was never set or cannot be read. */
export async function readSetting<Key extends keyof Settings>(key: Key): Promise<Settings[Key]> {
  const found = await findSetting(key);
  return (found.ok ? found.value : undefined) ?? defaults[key];
}

/** The setting, `undefined` where it was never set; a problem where nobody can tell. */
export function findSetting<Key extends keyof Settings>(
  key: Key,
): Promise<Outcome<Settings[Key] | undefined, { readonly kind: 'storage' }>> {
  return tryTwice((current) => get<Settings[Key]>(key, current));
}

/** Keeps the setting; gives whether that worked. */
export async function writeSetting<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<boolean> {
  return (await tryTwice((current) => set(key, value, current))).ok;
}

/** Lets go of the database, which cannot be deleted before. The next question opens it again. */
export async function closeSettings(): Promise<void> {
  await store?.('readonly', ({ transaction }) => transaction.db.close()).catch(() => undefined);
  store = undefined;
}

/** With a new connection the second time: iOS drops them in the background (idb-keyval#165). */
async function tryTwice<Value>(
  work: (store: UseStore) => Promise<Value>,
): Promise<Outcome<Value, { readonly kind: 'storage' }>> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      store ??= createStore('barua-settings', 'settings');
      return good(await within(patienceMs, work(store)));
    } catch {
      store = undefined;
    }
  }
  return bad({ kind: 'storage' });
}
