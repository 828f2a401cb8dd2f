import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellListening, watchIdle } from './idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

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
