import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { endpoints } from '../../protocol/endpoints.ts';
import { formatMoment, organiserWords } from '../../text/text.ts';
import { compareClocks } from '../platform/centre-clock.ts';
import { hasStartedOffline } from '../platform/cold-start.ts';
import { install, installation } from '../platform/installation.ts';
import { askForPersistence, persistence } from '../platform/persistence.ts';
import { probeRoom, type Room } from '../platform/room.ts';
import { decide, decisions, recallDecisions } from './decisions.ts';
import { go } from './route.ts';
import type { Tablet } from './tablet.ts';

/** One line of the readiness list. `wait`: something is still to be done; `warn`: it works, with a worry; `bad`: do not go out with it. */
export type Check = {
  readonly id: string;
  readonly tone: 'good' | 'wait' | 'warn' | 'bad';
  readonly name: string;
  readonly text: string;
  readonly action?: { readonly name: string; readonly run: () => void };
  /** What the person does outside this page has its steps shown. */
  readonly howTo?: 'install' | 'keyboard';
};

/** Clocks this far apart are worth a word. */
const clockToleranceMinutes = 5;

/** The readiness list. `look` tries again what has to be tried: a test write, the centre's clock. */
export function createReadiness(tablet: Tablet): {
  readonly checks: ReadonlySignal<readonly Check[]>;
  readonly look: () => void;
} {
  const room = signal<Room>({ kind: 'unknown', letters: 0 });
  const clock = signal<number | undefined>(undefined);
  const checks = computed(() => [
    checkInstallation(),
    checkFiles(tablet),
    checkPack(tablet),
    checkOfflineStart(),
    checkPersistence(),
    checkRoom(room.value),
    checkCopies(tablet),
    checkClock(clock.value),
    checkKey(tablet),
    checkPin(tablet),
    checkKeyboard(),
  ]);
  const look = () => {
    recallDecisions();
    askForPersistence();
    void probeRoom().then((found) => {
      room.value = found;
    });
    void compareClocks(endpoints.centre()).then((minutes) => {
      // What was asked without a network may fail after a later question was answered.
      clock.value = minutes ?? clock.value;
    });
  };
  return { checks, look };
}

function checkInstallation(): Check {
  const { installed: say } = organiserWords.value.readiness.checks;
  const at = installation.value;
  return {
    id: 'installed',
    name: say.name,
    tone: at === 'installed' ? 'good' : 'wait',
    text: at === 'installed' ? say.good : at === 'by-hand' ? say.ipad : say.wait,
    ...(at === 'offered' && { action: { name: say.act, run: () => void install() } }),
    ...(at !== 'installed' && { howTo: 'install' }),
  };
}

function checkFiles({ offline }: Tablet): Check {
  const { files: say } = organiserWords.value.readiness.checks;
  const toneByKind = { complete: 'good', fetching: 'wait', impossible: 'bad' } as const;
  const tone = toneByKind[offline.copy.value.kind];
  return { id: 'files', name: say.name, tone, text: say[tone] };
}

function checkPack({ store }: Tablet): Check {
  const { pack: say } = organiserWords.value.readiness.checks;
  const cases = store.joined.value?.pack.cases.length ?? 0;
  return { id: 'pack', name: say.name, tone: cases > 0 ? 'good' : 'bad', text: say.good(cases) };
}

function checkOfflineStart(): Check {
  const { offline: say } = organiserWords.value.readiness.checks;
  const tone = hasStartedOffline.value ? 'good' : 'wait';
  return { id: 'offline', name: say.name, tone, text: say[tone] };
}

function checkPersistence(): Check {
  const { preparing, readiness } = organiserWords.value;
  const { persistent: say } = readiness.checks;
  if (persistence.value === 'promised') return { id: 'persistent', name: say.name, tone: 'good', text: say.good };
  const { unprotectedAt } = decisions.value;
  return {
    id: 'persistent',
    name: say.name,
    tone: 'warn',
    text: unprotectedAt > 0 ? preparing.unprotected(formatMoment(unprotectedAt, Date.now())) : say.warn,
    action: { name: say.act, run: askForPersistence },
  };
}

function checkRoom({ kind, letters }: Room): Check {
  const { preparing, readiness } = organiserWords.value;
  const { room: say } = readiness.checks;
  const toneByRoom = { plenty: 'good', little: 'warn', none: 'bad', unknown: 'wait' } as const;
  const textByRoom = {
    plenty: preparing.roomGood(letters),
    little: preparing.roomLittle(letters),
    none: say.bad,
    unknown: say.wait,
  };
  return { id: 'room', name: say.name, tone: toneByRoom[kind], text: textByRoom[kind] };
}

function checkCopies({ store }: Tablet): Check {
  const { copies: say } = organiserWords.value.readiness.checks;
  const toneByHealth = { 'two-copies': 'good', 'one-copy-only': 'warn', 'one-copy': 'bad', failing: 'bad' } as const;
  const tone = toneByHealth[store.health.value.kind];
  return { id: 'copies', name: say.name, tone, text: say[tone] };
}

function checkClock(minutes: number | undefined): Check {
  const { clock: say } = organiserWords.value.readiness.checks;
  if (minutes === undefined) return { id: 'clock', name: say.name, tone: 'wait', text: say.wait };
  const isOff = Math.abs(minutes) > clockToleranceMinutes;
  return {
    id: 'clock',
    name: say.name,
    tone: isOff ? 'warn' : 'good',
    text: isOff ? say.warn(Math.abs(minutes)) : say.good,
  };
}

function checkKey({ store }: Tablet): Check {
  const { key: say } = organiserWords.value.readiness.checks;
  const tone = (store.joined.value?.manifest.openingKeys.length ?? 0) > 0 ? 'good' : 'wait';
  return { id: 'key', name: say.name, tone, text: say[tone] };
}

function checkPin({ pin }: Tablet): Check {
  const { pin: say } = organiserWords.value.readiness.checks;
  const tone = pin.isSet.value ? 'good' : 'wait';
  return {
    id: 'pin',
    name: say.name,
    tone,
    text: say[tone],
    ...(tone === 'wait' && { action: { name: say.act, run: () => go('set-pin') } }),
  };
}

/** A thing that no page can see: the organiser says so. */
function checkKeyboard(): Check {
  const { keyboard: say } = organiserWords.value.preparing;
  const { isKeyboardQuiet } = decisions.value;
  return {
    id: 'keyboard',
    name: say.name,
    tone: isKeyboardQuiet ? 'good' : 'wait',
    text: isKeyboardQuiet ? say.good : say.wait,
    howTo: 'keyboard',
    action: {
      name: isKeyboardQuiet ? say.undo : say.done,
      run: () => decide({ isKeyboardQuiet: !isKeyboardQuiet }),
    },
  };
}
