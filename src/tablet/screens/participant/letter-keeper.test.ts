import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Letter } from '../../../domain/pass.ts';
import type { LetterDraft } from '../../store/letter-draft.ts';
import { createLetterKeeper, holdLetterKeeper } from './letter-keeper.ts';
import type { Passing, Step } from './passing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const atLetter: Step = { kind: 'letter', case: 3, purpose: 'appeal' };

test('writes at once, then once a second at most, and the last word always', async () => {
  const { passing, kept } = makePassing();
  const keeper = createLetterKeeper(passing);
  for (let n = 1; n <= 25; n += 1) {
    keeper.take(toLetter('x'.repeat(n)));
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(1_000);
  expect(kept.map(({ length }) => length)).toEqual([1, 10, 20, 25]);
});

test.each([
  ['done and remove', { kind: 'cases' }],
  ['the next participant', { kind: 'language' }],
] as const)('%s wipe it, and nothing is written after', async (_what, step) => {
  const { passing, step: current, kept, wiped } = makePassing();
  const keeper = createLetterKeeper(passing);
  keeper.take(toLetter('one'));
  keeper.take(toLetter('two'));
  current.value = step;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(kept).toEqual(['one']);
  expect(wiped()).toBe(1);
});

test('once nobody is at a letter any more, nothing listens and nothing is held; the next letter has a keeper of its own', async () => {
  const listening = new Set<unknown>();
  vi.stubGlobal('document', {
    addEventListener: (_type: string, listener: unknown) => listening.add(listener),
    removeEventListener: (_type: string, listener: unknown) => listening.delete(listener),
  });
  const { passing, step, kept } = makePassing();
  const first = holdLetterKeeper(passing);
  expect(holdLetterKeeper(passing)).toBe(first);
  expect(listening.size).toBe(1);
  step.value = { kind: 'cases' };
  expect(listening.size).toBe(0);
  first.take(toLetter('late'));
  step.value = atLetter;
  expect(holdLetterKeeper(passing)).not.toBe(first);
  holdLetterKeeper(passing).take(toLetter('next'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(kept).toEqual(['next']);
  vi.unstubAllGlobals();
});

test('a high-risk campaign keeps nothing', async () => {
  const { passing, kept } = makePassing(true);
  holdLetterKeeper(passing).take(toLetter('one'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(kept).toEqual([]);
});

function toLetter(text: string): Letter {
  return { case: 3, purpose: 'appeal', form: 'letter', language: 'en', text };
}

function makePassing(highRisk = false) {
  const kept: string[] = [];
  let wipes = 0;
  const letter: LetterDraft = {
    write: async (written) => kept.push(written.letter.text) > 0,
    read: async () => undefined,
    wipe: async () => {
      wipes += 1;
    },
  };
  const step = signal<Step>(atLetter);
  const passing = {
    step,
    draft: signal({ language: 'en' }),
    sitting: { openedAt: 7 },
    joined: { manifest: { modes: { highRisk } } },
    paper: async () => ({ letter }),
  } as unknown as Passing;
  return { passing, step, kept, wiped: () => wipes };
}
