import { type ReadonlySignal, signal } from '@preact/signals';
import type { Bytes } from '../../domain/bytes.ts';
import { areBytesEqual, randomBytes, textToBytes } from '../../sealing/bytes.ts';
import { type PinVerifier, readSetting, type WrongPins, writeSetting } from './settings.ts';

export type PinAnswer =
  | { readonly kind: 'pin-right' }
  /** `waitMs` until the next try counts, 0 for none. */
  | { readonly kind: 'pin-wrong'; readonly waitMs: number }
  /** Too soon after the last wrong one: not looked at. */
  | { readonly kind: 'pin-wait'; readonly waitMs: number };

export type PinLock = {
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
 * wrong before it is looked at, so that a restart in between wins nothing.
 */
export async function openPinLock(clock: () => number): Promise<PinLock> {
  let verifier = await readSetting('pinVerifier');
  let wrong = await readSetting('wrongPins');
  const isSet = signal(verifier !== undefined);
  let last: Promise<unknown> = Promise.resolve();

  async function keepWrong(next: WrongPins): Promise<void> {
    wrong = next;
    await writeSetting('wrongPins', next);
  }

  async function check(pin: string): Promise<PinAnswer> {
    const left = remainingMs(wrong, clock());
    if (left > 0) return { kind: 'pin-wait', waitMs: left };
    const waitMs = countToWait(wrong.count + 1);
    await keepWrong({ count: wrong.count + 1, until: clock() + waitMs });
    if (!verifier || !areBytesEqual(await stretch(pin, verifier), verifier.hash)) return { kind: 'pin-wrong', waitMs };
    await keepWrong({ count: 0, until: 0 });
    return { kind: 'pin-right' };
  }

  return {
    isSet,
    set: async (pin) => {
      const salt = randomBytes(16);
      const hash = await stretch(pin, { salt, iterations });
      verifier = { salt, hash, iterations };
      await writeSetting('pinVerifier', verifier);
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
