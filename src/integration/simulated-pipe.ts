import type { Bytes } from '../domain/bytes.ts';
import { decodeCopyMessage } from '../protocol/copy-message.ts';
import type { CopyPipe } from '../tablet/sync/second-copy/copy-both-ways.ts';

export type SimulatedLine = {
  readonly first: CopyPipe;
  readonly second: CopyPipe;
  /** Messages that were handed over so far, both ways. */
  readonly passed: () => number;
  /** The most bytes of either file that were given and not yet worked off. */
  readonly mostUnderWay: () => number;
};

type End = { readonly waiting: Bytes[]; wake: () => void; given: number; workedOff: number };

/** A line between two tablets, in memory; it is cut for both after so many messages. */
export function createLine(cutAfter = Number.POSITIVE_INFINITY): SimulatedLine {
  const atFirst: End = { waiting: [], wake: () => undefined, given: 0, workedOff: 0 };
  const atSecond: End = { waiting: [], wake: () => undefined, given: 0, workedOff: 0 };
  let isOpen = true;
  let passed = 0;
  let mostUnderWay = 0;

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
      const said = decodeCopyMessage(message);
      if (said?.kind === 'piece') own.given += said.bytes.length;
      if (said?.kind === 'read') other.workedOff = said.bytes;
      mostUnderWay = Math.max(mostUnderWay, own.given - own.workedOff);
      other.wake();
    },
    messages: listen(own),
    close,
  });

  return {
    first: makePipe(atFirst, atSecond),
    second: makePipe(atSecond, atFirst),
    passed: () => passed,
    mostUnderWay: () => mostUnderWay,
  };
}
