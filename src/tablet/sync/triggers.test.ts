import { afterEach, expect, it, vi } from 'vitest';
import { browserTriggers } from './triggers.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['waits for a network where there is none', false, 1],
  ['is not asked for in a network, where it would come at once, try after try', true, 0],
])('Background Sync %s', async (_, onLine, times) => {
  const register = vi.fn(async () => undefined);
  const periodic = vi.fn(async () => undefined);
  const ready = Promise.resolve({ sync: { register }, periodicSync: { register: periodic } });
  vi.stubGlobal('navigator', { onLine, serviceWorker: { ready } });
  browserTriggers.askForBackground();
  await vi.waitFor(() => expect(periodic).toHaveBeenCalledTimes(1));
  expect(register).toHaveBeenCalledTimes(times);
});
