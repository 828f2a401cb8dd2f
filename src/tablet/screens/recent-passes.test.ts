import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makePass } from '../../integration/simulated-campaign.ts';
import {
  correctionWindowMs,
  forgetPass,
  forgetPasses,
  readRecentPasses,
  rememberPass,
  unattendedMs,
} from './recent-passes.ts';

const page = new EventTarget();
const sitting = signal<{ readonly opening: number } | undefined>({ opening: 1 });

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  vi.stubGlobal('window', page);
  sitting.value = { opening: 1 };
});

afterEach(() => {
  forgetPasses();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const remember = (number: number) =>
  rememberPass(
    { pass: makePass([1]), number, person: 1, hasPages: false, until: Date.now() + correctionWindowMs },
    1,
    sitting,
  );

/** Somebody uses the tablet all the while. */
function pass(ms: number) {
  for (let left = ms; left > 0; left -= 60_000) {
    vi.advanceTimersByTime(Math.min(left, 60_000));
    page.dispatchEvent(new Event('pointerdown'));
  }
}

const numbers = () => readRecentPasses().map(({ number }) => number);

test('the last five are remembered, newest first', () => {
  for (let number = 2; number < 9; number += 1) remember(number);
  expect(numbers()).toEqual([8, 7, 6, 5, 4]);
});

test('each is really dropped after fifteen minutes, looked at or not', () => {
  remember(2);
  pass(10 * 60_000);
  remember(3);
  pass(5 * 60_000 - 1_000);
  expect(numbers()).toEqual([3, 2]);
  pass(2_000);
  expect(numbers()).toEqual([3]);
  pass(10 * 60_000);
  expect(numbers()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('all go when nobody has touched the tablet for five minutes', () => {
  remember(2);
  vi.advanceTimersByTime(unattendedMs - 1_000);
  page.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(unattendedMs - 1_000);
  expect(numbers()).toEqual([2]);
  vi.advanceTimersByTime(2_000);
  expect(numbers()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that was taken back is forgotten, the others stay', () => {
  for (const number of [2, 3, 4]) remember(number);
  forgetPass(3);
  expect(numbers()).toEqual([4, 2]);
  forgetPasses();
  expect(numbers()).toEqual([]);
});

test.each([undefined, { opening: 9 }])(
  'all go when the sitting is over, or goes on in a new journal (%j)',
  async (next) => {
    remember(2);
    sitting.value = next;
    await Promise.resolve();
    expect(numbers()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    remember(3);
    expect(numbers()).toEqual([]);
  },
);

test('a name is not read any more once its time is over, though the tablet slept through it', () => {
  remember(2);
  vi.setSystemTime(Date.now() + correctionWindowMs);
  expect(numbers()).toEqual([]);
});

test('names whose time was over in a sleep go when the page is seen again', () => {
  const shown = new EventTarget();
  vi.stubGlobal('document', shown);
  remember(2);
  vi.setSystemTime(Date.now() + correctionWindowMs);
  shown.dispatchEvent(new Event('visibilitychange'));
  expect(vi.getTimerCount()).toBe(0);
});
