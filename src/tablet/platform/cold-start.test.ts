import { beforeEach, expect, test, vi } from 'vitest';

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('navigator', { onLine: false, serviceWorker: { controller: {} } });
});

async function startApp(build: string) {
  vi.resetModules();
  vi.stubGlobal('document', { querySelector: () => ({ src: `https://centre/assets/first-index-${build}.js` }) });
  return import('./cold-start.ts');
}

test('a start without a network is proven once, and holds for later starts', async () => {
  const first = await startApp('a');
  expect(first.hasStartedOffline.value).toBe(false);
  await first.proveOfflineStart('https://centre');
  expect(first.hasStartedOffline.value).toBe(true);
  expect((await startApp('a')).hasStartedOffline.value).toBe(true);
});

test('an update asks for the proof again', async () => {
  await (await startApp('a')).proveOfflineStart('https://centre');
  const updated = await startApp('b');
  expect(updated.hasStartedOffline.value).toBe(false);
  await updated.proveOfflineStart('https://centre');
  expect((await startApp('b')).hasStartedOffline.value).toBe(true);
});

test('a start with the centre in reach proves nothing', async () => {
  vi.stubGlobal('navigator', { onLine: true, serviceWorker: { controller: {} } });
  vi.stubGlobal('fetch', async () => new Response());
  const { proveOfflineStart, hasStartedOffline } = await startApp('a');
  await proveOfflineStart('https://centre');
  expect(hasStartedOffline.value).toBe(false);
});
