import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentTypes } from '../../protocol/content-types.ts';
import { exchange, type Fetch } from './exchange.ts';

const ask = { path: '/pack', expects: contentTypes.pack };
const offline = { ok: false, problem: { kind: 'trouble', trouble: { kind: 'offline' } } };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Answers with so many chunks, one every `everyMs`; then ends, or falls silent. */
function answerSlowly(chunks: number, everyMs: number, isSilentAtEnd = false, chunkBytes = 1_000): Fetch {
  return async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, everyMs));
        if (sent < chunks) controller.enqueue(new Uint8Array(chunkBytes).fill(sent % 256));
        else if (isSilentAtEnd) await new Promise(() => undefined);
        else controller.close();
        sent += 1;
      },
    });
    return new Response(body, { headers: { 'Content-Type': contentTypes.pack } });
  };
}

async function passTime<Value>(ms: number, promise: Promise<Value>): Promise<Value | 'not yet'> {
  await vi.advanceTimersByTimeAsync(ms);
  return Promise.race([promise, vi.advanceTimersByTimeAsync(0).then(() => 'not yet' as const)]);
}

describe('an exchange', () => {
  it('takes a long download that keeps coming', async () => {
    const answer = await passTime(1_000_000, exchange(answerSlowly(40, 20_000), ask));
    expect(answer).toMatchObject({ ok: true });
    const bytes = answer !== 'not yet' && answer.ok ? answer.value : new Uint8Array(0);
    expect([bytes.length, bytes[999], bytes[1_000], bytes.at(-1)]).toEqual([40_000, 0, 1, 39]);
  });

  it('gives up a download that fell silent, 25 seconds after its last byte', async () => {
    const slow = exchange(answerSlowly(3, 20_000, true), ask);
    expect(await passTime(84_000, slow)).toBe('not yet');
    expect(await passTime(2_000, slow)).toEqual(offline);
  });

  it('gives up a centre that never answers', async () => {
    const silent: Fetch = (_, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('ended'))));
    expect(await passTime(26_000, exchange(silent, ask))).toEqual(offline);
    const send = { contentType: contentTypes.batch, bytes: new Uint8Array(300_000) };
    const upload = exchange(silent, { ...ask, send });
    expect(await passTime(320_000, upload)).toBe('not yet');
    expect(await passTime(10_000, upload)).toEqual(offline);
  });

  it('is ended by its caller in the middle of an answer', async () => {
    const stop = new AbortController();
    const slow = exchange(answerSlowly(40, 20_000), ask, stop.signal);
    expect(await passTime(50_000, slow)).toBe('not yet');
    stop.abort();
    expect(await passTime(0, slow)).toEqual(offline);
  });

  it('does not swallow an answer without end', async () => {
    expect(await passTime(1_000_000, exchange(answerSlowly(100, 1_000, false, 100_000), ask))).toEqual(offline);
  });
});
