import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fetch } from '../tablet/sync/exchange.ts';
import { openHall, type SimulatedHall } from './simulated-hall.ts';
import { createSimulatedSync } from './simulated-sync.ts';
import { createLocks } from './simulated-tablet.ts';

let hall: SimulatedHall;

beforeEach(async () => {
  hall = await openHall();
});

afterEach(() => hall.end());

test('of two pages one sends; the other asks for nothing meanwhile, and goes on when the first is gone', async () => {
  const locks = createLocks();
  let isSilent = true;
  const askers = new Set<string>();
  const asks =
    (who: string): Fetch =>
    (path, options) => {
      askers.add(who);
      if (!isSilent) return hall.fetch(path, options);
      return new Promise((_, reject) => {
        options.signal?.addEventListener('abort', () => reject(new DOMException('ended', 'AbortError')));
      });
    };
  const [one, other] = [asks('one'), asks('other')].map((fetch) => createSimulatedSync(hall.store, fetch, { locks }));
  if (!one || !other) throw new Error('no pages');
  one.start();
  await expect.poll(() => [...askers]).toEqual(['one']);
  other.start();
  for (const hint of ['visible', 'online', 'background'] as const) other.wake(hint);
  await other.settled();
  expect([...askers]).toEqual(['one']);
  expect([one.state.value.kind, other.state.value.kind]).toEqual(['sending', 'idle']);

  isSilent = false;
  await one.stop();
  other.elapse();
  await other.settled();
  expect(askers.has('other')).toBe(true);
  expect(hall.store.counts.value).toMatchObject({ written: 1, atCentre: 1 });
  await other.stop();
});
