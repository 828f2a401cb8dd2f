import { type ReadonlySignal, signal } from '@preact/signals';
import type { Bytes } from '../../domain/bytes.ts';
import { areBytesEqual, randomBytes, textToBytes } from '../../sealing/bytes.ts';
import { findSetting, type PinVerifier, readSetting, type WrongPins, writeSetting } from './settings.ts';
import type { PinCopy } from './tablet-store.ts';

export type PinAnswer =
  | { readonly kind: 'pin-right' }
  /** `waitMs` until the next try counts, 0 for none. */
  | { readonly kind: 'pin-wrong'; readonly waitMs: number }
  /** Too soon after the last wrong one: not looked at. */
  | { readonly kind: 'pin-wait'; readonly waitMs: number }
  /** There is none in either copy: a new one may be set. */
  | { readonly kind: 'pin-unset'; readonly waitMs: 0 }
  /** Whether there is one cannot be read just now: not looked at, not counted. */
  | { readonly kind: 'storage'; readonly waitMs: 0 };

export type PinLock = {
  /** False only where it is sure that no copy has one. */
  readonly isSet: ReadonlySignal<boolean>;
  readonly set: (pin: string) => Promise<void>;
  readonly check: (pin: string) => Promise<PinAnswer>;
};

/** PBKDF2-SHA-256: some 0.1 s natively, also on a slow tablet well below the time that a finger needs. */
const iterations = 200_000;
/** After 1, 2, 3 … wrong PINs in a row; the last one for all that follow. */
const waitsMs = [0, 0, 5_000, 15_000, 30_000, 60_000, 300_000] as const;

/**
 * The volunteers' PIN. Wrong ones make the next try wait longer, over restarts too; none ever deletes anything. A try is written down as
 * wrong before it is looked at, so that a restart in between wins nothing. The verifier stands among the settings and in the journal file:
 * Chromium's wipe takes the settings too, and a sitting that it leaves open has to be left by somebody.
 */
export async function openPinLock(clock: () => number, copy: PinCopy | undefined): Promise<PinLock> {
  let wrong = await readSetting('wrongPins');
  let known = await findVerifier(copy);
  const isSet = signal(known !== 'unset');
  let last: Promise<unknown> = Promise.resolve();

  async function keepWrong(next: WrongPins): Promise<void> {
    wrong = next;
    await writeSetting('wrongPins', next);
  }

  async function check(pin: string): Promise<PinAnswer> {
    if (typeof known === 'string') known = await findVerifier(copy);
    isSet.value = known !== 'unset';
    if (typeof known === 'string') return { kind: known === 'unset' ? 'pin-unset' : 'storage', waitMs: 0 };
    const left = remainingMs(wrong, clock());
    if (left > 0) return { kind: 'pin-wait', waitMs: left };
    const waitMs = countToWait(wrong.count + 1);
    await keepWrong({ count: wrong.count + 1, until: clock() + waitMs });
    if (!areBytesEqual(await stretch(pin, known), known.hash)) return { kind: 'pin-wrong', waitMs };
    await keepWrong({ count: 0, until: 0 });
    return { kind: 'pin-right' };
  }

  return {
    isSet,
    set: async (pin) => {
      const salt = randomBytes(16);
      const hash = await stretch(pin, { salt, iterations });
      const revision = (typeof known === 'string' ? 0 : (known.revision ?? 0)) + 1;
      known = { salt, hash, iterations, revision };
      await Promise.all([writeSetting('pinVerifier', known), copy?.keep(known)]);
      await keepWrong({ count: 0, until: 0 });
      isSet.value = true;
    },
    check: (pin) => {
      const answer = last.then(() => check(pin));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}

/** The later one of both copies, which both have from then on. */
async function findVerifier(copy: PinCopy | undefined): Promise<PinVerifier | 'unset' | 'unknown'> {
  const found = await findSetting('pinVerifier');
  const inSettings = found.ok ? found.value : undefined;
  const inFile = copy?.read();
  const isFileLater = (inFile?.revision ?? -1) > (inSettings?.revision ?? (inSettings ? 0 : -1));
  const later = isFileLater ? inFile : inSettings;
  if (!later) return found.ok ? 'unset' : 'unknown';
  if (found.ok && later !== inSettings) await writeSetting('pinVerifier', later);
  if (later.revision !== inFile?.revision || !inFile) await copy?.keep(later);
  return later;
}

/** Never longer than the wait itself, whatever became of the clock. */
function remainingMs({ count, until }: WrongPins, now: number): number {
  return Math.min(Math.max(0, until - now), countToWait(count));
}

function countToWait(count: number): number {
  return count === 0 ? 0 : (waitsMs[count - 1] ?? waitsMs.at(-1) ?? 0);
}

async function stretch(pin: string, { salt, iterations }: Pick<PinVerifier, 'salt' | 'iterations'>): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', textToBytes(pin.normalize('NFKC')), 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256),
  );
}
