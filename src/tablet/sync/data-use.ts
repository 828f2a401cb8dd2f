import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { Fetch } from './exchange.ts';

/** What sending has cost this month where data costs money, beside what the organiser wants to spend. Counted from requests and answers, not from the link; what the browser fetches by itself, such as a newer app, is not in it. */
export type DataUse = {
  /** Megabytes a month, 0 for as many as it takes. */
  readonly cap: ReadonlySignal<number>;
  /** Bytes of this month. */
  readonly spent: ReadonlySignal<number>;
  readonly setCap: (megabytes: number) => void;
  /** Somebody says that the Wi-Fi is a phone's: no browser can tell. */
  readonly isHotspot: ReadonlySignal<boolean>;
  readonly setHotspot: (isHotspot: boolean) => void;
  /** The link costs nobody anything. */
  readonly isFree: ReadonlySignal<boolean>;
  /** Pages and photographs wait then; text never does. Read inside effects. */
  readonly isSpent: () => boolean;
  readonly count: (bytes: number) => void;
};

export const bytesPerMegabyte = 1_000_000;

/** Reads all as it was left. Where the link is free nothing is counted. `isWifi`: by the browser's word (`platform/link.ts`). */
export function createDataUse(clock: () => number, isWifi: ReadonlySignal<boolean>): DataUse {
  const isHotspot = signal(false);
  const isFree = computed(() => isWifi.value && !isHotspot.value);
  const cap = signal(0);
  const spent = signal(0);
  let month = toMonth(clock());
  let early = 0;
  let isRead = false;
  void Promise.all([readSetting('dataCap'), readSetting('dataUse'), readSetting('isHotspot')]).then((kept) => {
    const [megabytes, use] = kept;
    isHotspot.value = kept[2];
    cap.value = megabytes;
    spent.value = early + (use.month === month ? use.bytes : 0);
    isRead = true;
  });
  return {
    cap,
    spent,
    isSpent: () => cap.value > 0 && spent.value >= cap.value * bytesPerMegabyte,
    setCap: (megabytes) => {
      cap.value = megabytes;
      void writeSetting('dataCap', megabytes);
    },
    isHotspot,
    setHotspot: (value) => {
      isHotspot.value = value;
      void writeSetting('isHotspot', value);
    },
    isFree,
    count: (bytes) => {
      if (isFree.value) return;
      if (!isRead) {
        early += bytes;
        return;
      }
      const now = toMonth(clock());
      spent.value = (now === month ? spent.value : 0) + bytes;
      month = now;
      void writeSetting('dataUse', { month, bytes: spent.value });
    },
  };
}

/** What an exchange's headers take either way, about (measured: 450 to 700 B up, 600 B down). */
const headerBytes = { up: 600, down: 600 } as const;

/**
 * The same `fetch`, with what it costs counted: the body up, and down what the answer says of its length or, where it says none, what is read of it. Where nobody
 * answers, a body that was sent over a network counts, for nobody knows how much of it left; a mere question is nothing.
 */
export function countingFetch(fetch: Fetch, count: DataUse['count'], isOnline: () => boolean): Fetch {
  return async (path, options) => {
    const up = measureBody(options.body);
    const mayLeave = up > 0 && isOnline();
    const response = await fetch(path, options).catch((error: unknown) => {
      if (mayLeave) count(headerBytes.up + up);
      throw error;
    });
    const length = response.headers.get('Content-Length');
    count(headerBytes.up + up + headerBytes.down + Number(length ?? 0));
    // Chromium gives "no content" a body all the same, and lets nobody make such an answer anew: a page's chunk would count as lost.
    if (length !== null || !response.body || response.status === 204) return response;
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, flow) => {
        count(chunk.length);
        flow.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(counted), response);
  };
}

function measureBody(body: RequestInit['body']): number {
  if (body instanceof Blob) return body.size;
  return ArrayBuffer.isView(body) ? body.byteLength : 0;
}

function toMonth(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
