import type { CentreContext } from './centre-parts.ts';

/** A sender that is silent for so long has gone away or wants to hold the place. */
const silenceMs = 30_000;
/** Slower than GPRS nobody needs to be, once this much time is over: 1 kB a second. */
const graceMs = 120_000;
const leastBytesPerMs = 1;

/**
 * The request's body, chunk by chunk, for as long as it keeps coming. Whoever is silent, slower than any link or longer than `max` bytes is hung up on: the
 * stream breaks off, and what came before it counts.
 */
export async function* carrierBody(context: CentreContext, max: number): AsyncGenerator<Uint8Array> {
  const hangUp = () => void context.env?.incoming?.destroy();
  const source: AsyncIterable<Uint8Array> | null = context.env?.incoming ?? context.req.raw.body;
  if (!source) return;
  const begun = performance.now();
  let length = 0;
  let timer = setTimeout(hangUp, silenceMs);
  try {
    for await (const chunk of source) {
      clearTimeout(timer);
      length += chunk.length;
      const spentMs = performance.now() - begun;
      if (length > max || (spentMs > graceMs && length < spentMs * leastBytesPerMs)) return hangUp();
      yield chunk;
      timer = setTimeout(hangUp, silenceMs);
    }
  } finally {
    clearTimeout(timer);
  }
}
