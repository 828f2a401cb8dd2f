import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dateToDay } from '../../domain/campaign-event.ts';
import { watchToday } from './watch-today.ts';

const evening = new Date(2026, 10, 22, 22, 0);
const today = dateToDay(evening);

beforeEach(() => void vi.useFakeTimers({ now: evening }));
afterEach(() => void vi.useRealTimers());

test('midnight is told, and the next one', () => {
  const onDay = vi.fn();
  const stop = watchToday(onDay, new EventTarget());
  vi.advanceTimersByTime(2 * 3_600_000 - 1);
  expect(onDay).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onDay).toHaveBeenLastCalledWith(today + 1);
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(onDay).toHaveBeenLastCalledWith(today + 2);
  stop();
});

test('a tablet that slept over midnight tells the day when it is looked at', () => {
  const onDay = vi.fn();
  const page = new EventTarget();
  const stop = watchToday(onDay, page);
  vi.setSystemTime(new Date(2026, 10, 23, 8, 0));
  page.dispatchEvent(new Event('visibilitychange'));
  expect(onDay).toHaveBeenLastCalledWith(today + 1);
  stop();
});

test('after its end it tells nothing more', () => {
  const onDay = vi.fn();
  const page = new EventTarget();
  watchToday(onDay, page)();
  vi.advanceTimersByTime(48 * 3_600_000);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(onDay).not.toHaveBeenCalled();
});
