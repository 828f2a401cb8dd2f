import type { Bytes } from '../domain/bytes.ts';
import type { CopyPipe } from '../tablet/sync/second-copy/copy-both-ways.ts';

export type SimulatedLine = {
  readonly first: CopyPipe;
  readonly second: CopyPipe;
  /** Messages that were handed over so far, both ways. */
  readonly passed: () => number;
  /** The most bytes that ever waited at one end. */
  readonly mostWaiting: () => number;
};

type End = { readonly waiting: Bytes[]; wake: () => void };

/** A line between two tablets, in memory; it is cut for both after so many messages. */
export function createLine(cutAfter = Number.POSITIVE_INFINITY): SimulatedLine {
  const atFirst: End = { waiting: [], wake: () => undefined };
  const atSecond: End = { waiting: [], wake: () => undefined };
  let isOpen = true;
  let passed = 0;
  let mostWaiting = 0;

  const close = () => {
    isOpen = false;
    atFirst.wake();
    atSecond.wake();
  };

  async function* listen(end: End): AsyncGenerator<Bytes> {
    for (;;) {
      const next = end.waiting.shift();
      if (next) {
        if (passed >= cutAfter) return close();
        passed += 1;
        yield next;
      } else if (isOpen) {
        await new Promise<void>((resolve) => {
          end.wake = resolve;
        });
      } else return;
    }
  }

  const makePipe = (own: End, other: End): CopyPipe => ({
    send: (message) => {
      if (!isOpen) return;
      other.waiting.push(message);
      mostWaiting = Math.max(
        mostWaiting,
        other.waiting.reduce((sum, { length }) => sum + length, 0),
      );
      other.wake();
    },
    messages: listen(own),
    close,
  });

  return {
    first: makePipe(atFirst, atSecond),
    second: makePipe(atSecond, atFirst),
    passed: () => passed,
    mostWaiting: () => mostWaiting,
  };
}
