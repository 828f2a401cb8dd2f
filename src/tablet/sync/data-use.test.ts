import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { clear, createStore } from 'idb-keyval';
import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { readSetting } from '../store/settings.ts';
import { countingFetch, createDataUse } from './data-use.ts';
import { createPhotoSwitch } from './photo-switch.ts';

let now: number;
const isFree = signal(false);

beforeEach(async () => {
  now = new Date(2026, 10, 22).getTime();
  isFree.value = false;
  await clear(createStore('barua-settings', 'settings'));
});

const sum = (count: Mock) => count.mock.calls.flat().reduce((all, bytes) => all + bytes, 0);

async function openDataUse() {
  const use = createDataUse(() => now, isFree);
  await readSetting('dataUse');
  await vi.waitFor(() => expect(use.cap.value).toBe(0));
  return use;
}

describe('what sending costs', () => {
  it('is counted over restarts, month by month', async () => {
    const use = await openDataUse();
    use.count(1_000);
    use.count(500);
    await vi.waitFor(async () => expect(await readSetting('dataUse')).toEqual({ month: '2026-11', bytes: 1_500 }));
    const later = await openDataUse();
    await vi.waitFor(() => expect(later.spent.value).toBe(1_500));
    now = new Date(2026, 11, 1).getTime();
    later.count(10);
    expect(later.spent.value).toBe(10);
    const nextYear = createDataUse(() => new Date(2027, 10, 22).getTime(), isFree);
    await readSetting('dataUse');
    expect(nextYear.spent.value).toBe(0);
  });

  it('is nothing where the link is free', async () => {
    const use = await openDataUse();
    isFree.value = true;
    use.count(1_000);
    expect(use.spent.value).toBe(0);
  });

  it("is counted on Wi-Fi where somebody says that it is a phone's hotspot, and pages wait for another; kept over restarts", async () => {
    const use = await openDataUse();
    isFree.value = true;
    use.setHotspot(true);
    use.count(1_000);
    expect([use.isFree.value, use.spent.value]).toEqual([false, 1_000]);
    const photos = createPhotoSwitch(use.isFree, use);
    photos.setWifiOnly(true);
    expect(photos.mayGo()).toBe(false);
    await vi.waitFor(async () => expect(await readSetting('isHotspot')).toBe(true));
    const later = await openDataUse();
    await vi.waitFor(() => expect(later.isHotspot.value).toBe(true));
    later.setHotspot(false);
    expect(later.isFree.value).toBe(true);
  });

  it('is body and headers, up and down', async () => {
    const count = vi.fn();
    const answer = new Response('x'.repeat(80), { headers: { 'Content-Length': '80' } });
    const fetch = countingFetch(
      async () => answer,
      count,
      () => true,
    );
    expect(await fetch('/v1/journals', { method: 'POST', body: new Uint8Array(900) })).toBe(answer);
    expect(sum(count)).toBe(1_500 + 680);
  });

  it('is what came where an answer does not say how long it is, as something that compresses on the way leaves it', async () => {
    const count = vi.fn();
    const fetch = countingFetch(
      async () => new Response('x'.repeat(80), { status: 207 }),
      count,
      () => true,
    );
    const answer = await fetch('/v1/campaigns', {});
    expect(answer.status).toBe(207);
    expect(await answer.text()).toBe('x'.repeat(80));
    expect(sum(count)).toBe(1_200 + 80);
  });

  it('is what was sent into a link that broke, and nothing for a question that nobody answered', async () => {
    const count = vi.fn();
    const fetch = countingFetch(
      () => Promise.reject(new TypeError('cut')),
      count,
      () => true,
    );
    await expect(fetch('/v1/attachments', { body: new Blob(['page']) })).rejects.toThrow('cut');
    expect(sum(count)).toBe(604);
    await expect(fetch('/v1/campaigns', {})).rejects.toThrow('cut');
    expect(sum(count)).toBe(604);
  });

  it('is nothing where there is no network', async () => {
    const count = vi.fn();
    const fetch = countingFetch(
      () => Promise.reject(new TypeError('no network')),
      count,
      () => false,
    );
    await expect(fetch('/v1/journals', { body: new Uint8Array(900) })).rejects.toThrow('no network');
    expect(count).not.toHaveBeenCalled();
  });

  it('hands on “no content” as it came: in Chromium it has a body, and none may be made with one', async () => {
    const answer = Object.defineProperty(new Response(null, { status: 204 }), 'body', { value: new ReadableStream() });
    const fetch = countingFetch(
      async () => answer,
      () => undefined,
      () => true,
    );
    expect(await fetch('/v1/attachments/one', { method: 'PATCH', body: new Uint8Array(9) })).toBe(answer);
  });
});

describe('what the organiser wants to spend', () => {
  it('holds pages and photographs back once it is spent, until somebody says otherwise or the link is free', async () => {
    const use = await openDataUse();
    const photos = createPhotoSwitch(isFree, use);
    use.setCap(1);
    use.count(999_999);
    expect(photos.mayGo()).toBe(true);
    use.count(1);
    expect(photos.mayGo()).toBe(false);
    isFree.value = true;
    expect(photos.mayGo()).toBe(true);
    isFree.value = false;
    photos.allowNow();
    expect(photos.mayGo()).toBe(true);
    photos.forgetNow();
    use.setCap(0);
    expect(photos.mayGo()).toBe(true);
  });
});
