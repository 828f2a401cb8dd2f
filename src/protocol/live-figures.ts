import { readTotalsFigures, type TotalsFigures } from './totals-query.ts';

/**
 * Figures from a stream of server-sent events, as they come, until it ends or breaks. Not by the browser's own `EventSource`: it sends no `Authorization`, and a
 * ticket has no business in an address. Heartbeats and what is no figures are passed over.
 */
export async function* readLiveFigures(body: ReadableStream<Uint8Array>): AsyncGenerator<TotalsFigures> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const step = await reader.read();
      if (step.done) return;
      const events = (text + decoder.decode(step.value, { stream: true })).split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const figures = readTotalsFigures(readData(event));
        if (figures) yield figures;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function readData(event: string): unknown {
  const lines = event.split('\n').filter((line) => line.startsWith('data: '));
  try {
    return JSON.parse(lines.map((line) => line.slice(6)).join('\n'));
  } catch {
    return undefined;
  }
}
