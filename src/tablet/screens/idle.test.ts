import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellListening, watchIdle } from './idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('two minutes without a touch are told, each touch begins them anew', () => {
  const onIdle = vi.fn();
  const place = new EventTarget();
  watchIdle(120_000, onIdle, place);
  vi.advanceTimersByTime(119_000);
  place.dispatchEvent(new Event('pointerdown'));
  vi.advanceTimersByTime(119_000);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(onIdle).toHaveBeenCalledOnce();
});

test('after its end it tells nothing more', () => {
  const onIdle = vi.fn();
  const place = new EventTarget();
  watchIdle(120_000, onIdle, place)();
  place.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(600_000);
  expect(onIdle).not.toHaveBeenCalled();
});

test('who listens is there', () => {
  const onIdle = vi.fn();
  const place = new EventTarget();
  watchIdle(90_000, onIdle, place);
  for (let half = 0; half < 10; half += 1) {
    vi.advanceTimersByTime(30_000);
    tellListening(place);
  }
  expect(onIdle).not.toHaveBeenCalled();
});

/** The tablet sleeps: its timers and its steady clock stand still, the wall's does not. */
const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms);

test('after a sleep it is told as soon as the page is seen again, once', () => {
  const page = new EventTarget();
  vi.stubGlobal('document', page);
  const onIdle = vi.fn();
  const place = new EventTarget();
  watchIdle(90_000, onIdle, place);
  vi.advanceTimersByTime(10_000);
  sleep(79_000);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(onIdle).not.toHaveBeenCalled();
  sleep(1_000);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(onIdle).toHaveBeenCalledOnce();
  page.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(600_000);
  expect(onIdle).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('a sleep that the page was not told of comes out at the first touch; the next one counts anew', () => {
  const onIdle = vi.fn();
  const place = new EventTarget();
  watchIdle(90_000, onIdle, place);
  sleep(3_600_000);
  place.dispatchEvent(new Event('pointerdown'));
  expect(onIdle).toHaveBeenCalledOnce();
  place.dispatchEvent(new Event('pointerdown'));
  expect(onIdle).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(90_000);
  expect(onIdle).toHaveBeenCalledTimes(2);
});

test('a clock that is put back delays nothing', () => {
  const page = new EventTarget();
  vi.stubGlobal('document', page);
  const onIdle = vi.fn();
  watchIdle(90_000, onIdle, new EventTarget());
  sleep(-3_600_000);
  page.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(89_999);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onIdle).toHaveBeenCalledOnce();
});
