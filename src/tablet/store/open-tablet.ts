import { effect } from '@preact/signals';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { prepareNextSeal } from './append.ts';
import { isCompactionDue } from './compaction-due.ts';
import { createDatabase, type Database } from './database.ts';
import { saveEvent } from './events.ts';
import type { JournalFile } from './journal-file.ts';
import { readHead } from './journal-head.ts';
import { createLateOfficeSide } from './late-office-side.ts';
import { createLateVolunteerSide } from './late-volunteer-side.ts';
import { createLogMending, type LogMending } from './log-mending.ts';
import { createNextSeal } from './next-seal.ts';
import { keepPin } from './pin-copy.ts';
import { type Reconciled, reconcile } from './reconcile.ts';
import { closeSitting, openSitting, savePass } from './sittings.ts';
import type { OpenTabletProblem } from './store-health.ts';
import type { TabletEnvironment } from './tablet-environment.ts';
import { currentJournal, holdJournal, makeSignals, publish, readJoined, type TabletState } from './tablet-state.ts';
import type { TabletStore } from './tablet-store.ts';
import { createTwoCopies } from './two-copies.ts';
import { within } from './within.ts';

/**
 * Takes the tablet for this page's life, lays both copies together, and gives the store. Nothing is written before that. Another page of the
 * same tablet gets `second-tab` until this one ends or calls `close`. `onUnderWay` is called as soon as this page has the tablet and both copies are being
 * opened, for what can be done beside that.
 */
export async function openTablet(
  environment: TabletEnvironment,
  onUnderWay: () => void = () => undefined,
): Promise<Outcome<TabletStore, OpenTabletProblem>> {
  let whenOutdated: () => void = () => environment.onOutdated?.();
  const database = createDatabase(environment.connect, environment.sizes.writeTimeoutMs, () => whenOutdated());
  // Beside the wait for the lock: nothing is read yet.
  database.begin();
  const release = await takeTablet(environment);
  if (!release) {
    database.close();
    return bad({ kind: 'second-tab' });
  }
  const opening = openOwned(environment, database, release, (listener) => {
    whenOutdated = listener;
  });
  onUnderWay();
  const opened = await opening;
  if (!opened.ok) await release();
  return opened;
}

/** Gives the lock back; done when another page may have it. */
type Release = () => Promise<void>;

/** Holds the lock until released; `undefined` where another page has it. A page that is just going away, as in a reload, gets a moment to let go. */
async function takeTablet({ locks, sizes }: TabletEnvironment): Promise<Release | undefined> {
  const triesLeft = Math.ceil(sizes.lockPatienceMs / lockRetryMs);
  for (let tries = 0; ; tries += 1) {
    const release = await tryTablet(locks);
    if (release || tries >= triesLeft) return release;
    await new Promise((resolve) => setTimeout(resolve, lockRetryMs));
  }
}

const lockRetryMs = 100;

function tryTablet(locks: TabletEnvironment['locks']): Promise<Release | undefined> {
  return new Promise((resolve, reject) => {
    const held: Promise<void> = locks.request('barua-tablet', { ifAvailable: true }, async (lock) => {
      if (!lock) return resolve(undefined);
      await new Promise<void>((release) => {
        resolve(() => {
          release();
          return held;
        });
      });
    });
    held.catch(reject);
  });
}

async function openOwned(
  environment: TabletEnvironment,
  database: Database,
  release: Release,
  listenOutdated: (listener: () => void) => void,
): Promise<Outcome<TabletStore, OpenTabletProblem>> {
  const { sizes, marker } = environment;
  const opening = openFile(environment);
  const log = createLogMending(marker?.read() === 'running', database, opening, environment);
  marker?.write('running');
  const wasJoined = marker?.wasJoined() === true;
  const reconciled = await reconcile(database, opening, sizes.bootTimeoutMs, log.mend, wasJoined);
  const file = await opening;
  if (!reconciled.ok) {
    database.close();
    await file?.close();
    return reconciled;
  }
  const state = await makeState(environment, database, file, reconciled.value);
  listenOutdated(() => {
    state.copies.stopEverything();
    publish(state);
    environment.onOutdated?.();
  });
  void tidyUp(state, reconciled.value, log);
  void prepareNextSeal(state, firstScreenMs);
  return good(toStore(state, reconciled.value.healing, log, release));
}

/** Until the first screen stands. */
const firstScreenMs = 1_000;

/**
 * What has to be done before the first write, but not before the first screen: the log begins anew after an unclean end, and the file is
 * rewritten without what the centre has. First in the journal's queue: whoever saves meanwhile waits.
 */
async function tidyUp(state: TabletState, { kept, isWhole, hasLeftovers }: Reconciled, log: LogMending): Promise<void> {
  const { environment, database, file } = state;
  const { sizes, whenQuiet } = environment;
  const isRewriteDue = hasLeftovers || (file && isCompactionDue(file, kept.journals, sizes.compactAboveBytes));
  const rewritten = isWhole && isRewriteDue ? file : undefined;
  if (!rewritten && !log.isDue()) return;
  await holdJournal(state, async () => {
    await whenQuiet?.(firstScreenMs);
    await log.mend();
    // Left for the next start where it does not come.
    const late = rewritten && (await import('./mending.ts').catch(() => undefined));
    if (rewritten) await late?.mending.compactFile(rewritten, database, kept, sizes.bootTimeoutMs);
  });
}

async function openFile({ openJournalFile, sizes }: TabletEnvironment): Promise<JournalFile | undefined> {
  try {
    return await within(sizes.bootTimeoutMs, openJournalFile());
  } catch {
    return undefined;
  }
}

async function makeState(
  environment: TabletEnvironment,
  database: Database,
  file: JournalFile | undefined,
  { kept, copies }: Reconciled,
): Promise<TabletState> {
  const state: TabletState = {
    environment,
    database,
    file,
    nextSeal: createNextSeal(),
    copies: createTwoCopies(copies, !environment.hasTearingLog),
    journals: new Map(kept.journals.map((journal) => [journal.id, journal])),
    events: new Map(kept.events.map((event) => [event.id, event])),
    sheets: new Map(kept.sheets.map((sheet) => [sheet.id, sheet])),
    campaign: kept.campaign,
    pin: kept.pin,
    queue: Promise.resolve(),
    corrections: Promise.resolve(),
    pages: new Map(),
    carried: 0,
    carriedPages: { pages: 0, pageBytes: 0 },
    counted: { pages: false, carried: false },
    attempt: Math.max(0, ...kept.journals.map(({ attempt }) => attempt)),
    signals: makeSignals(),
  };
  const sitting = currentJournal(state)?.sitting;
  if (sitting && !sitting.cells) {
    const late = await import('./mending.ts').catch(() => undefined);
    await late?.mending.countOldSitting(state);
  }
  state.signals.joined.value = kept.campaign && (await readJoined(kept.campaign, kept.pack));
  publish(state);
  return state;
}

function toStore(state: TabletState, healing: TabletStore['healing'], log: LogMending, release: Release): TabletStore {
  const { environment, database, file, copies, signals } = state;
  const { marker, sizes } = environment;
  const markEnd = () => {
    if (!copies.isTroubled() && !log.isDue()) marker?.write('clean');
  };
  const forgetJoining = effect(() => {
    if (signals.joined.value) marker?.markJoined();
  });
  let paper: ReturnType<TabletStore['paper']> | undefined;
  let sheets: ReturnType<TabletStore['sheets']> | undefined;
  let carrier: ReturnType<TabletStore['carrier']> | undefined;
  const openPaper = () => {
    paper ??= import('./behind-screens.ts')
      .then((chunk) => chunk.behindScreens.openPaper(state))
      .catch((error: unknown) => {
        // The next one asks again.
        paper = undefined;
        throw error;
      });
    return paper;
  };
  const forgetLeaving = marker?.whenLeaving(markEnd);
  const forgetVisible = environment.whenVisible?.(() => {
    void database
      .run('r', (tables) => tables.chunks.count(), sizes.writeTimeoutMs / 2)
      .then((answer) => answer.ok || database.remake());
  });
  return {
    ...signals,
    ...createLateOfficeSide(state),
    ...createLateVolunteerSide(state),
    healing,
    pinCopy: { read: () => state.pin, keep: (verifier) => keepPin(state, verifier) },
    listEvents: async () =>
      [...state.events.values()]
        .sort((one, other) => other.savedAt - one.savedAt)
        .map(({ event, isUsed = false }) => ({ event, isUsed })),
    saveEvent: (event) => saveEvent(state, event),
    openSitting: (event, language) => openSitting(state, event, language),
    closeSitting: (attendance) => closeSitting(state, attendance),
    savePass: (pass, person) => savePass(state, pass, person),
    journal: async () => readHead(state),
    paper: openPaper,
    sheets: () => {
      sheets ??= import('./behind-screens.ts')
        .then((chunk) => chunk.behindScreens.openSheetRegister(state, openPaper))
        .catch((error: unknown) => {
          sheets = undefined;
          throw error;
        });
      return sheets;
    },
    carrier: () => {
      carrier ??= import('./behind-screens.ts')
        .then((chunk) => chunk.behindScreens.openCarrier(state))
        .catch((error: unknown) => {
          carrier = undefined;
          throw error;
        });
      return carrier;
    },
    close: async () => {
      forgetJoining();
      forgetLeaving?.();
      forgetVisible?.();
      await holdJournal(state, async () => {
        copies.stopEverything();
        database.close();
        await file?.close();
      });
      markEnd();
      await release();
    },
  };
}
