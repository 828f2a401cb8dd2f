import type { Bytes } from '../../../domain/bytes.ts';
import type { CopyMessage, JournalPlace } from '../../../protocol/copy-message.ts';
import type { BroughtFile, BroughtProblem } from '../../store/carrier-import.ts';
import type { SecondCopy } from '../../store/second-copy.ts';

export type Taking = {
  /** Of this direction's messages. */
  readonly hear: (message: CopyMessage) => void;
  /** The line is gone: what came before is kept. */
  readonly cut: () => void;
  /** `undefined` where the line was cut before anything was said. */
  readonly brought: Promise<BroughtFile | BroughtProblem | undefined>;
};

type TakingParts = { readonly copy: SecondCopy; readonly send: (message: CopyMessage) => void };

/** Takes what the other tablet gives, by the same way and checks as a file that somebody brought. */
export function startTaking({ copy, send }: TakingParts): Taking {
  let isCut = false;
  let places: readonly JournalPlace[] | undefined;
  const waiting: Bytes[] = [];
  let wake = () => {};

  async function untilHeard(): Promise<void> {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }

  /** The stream; each piece is told to be worked off when the next one is asked for. */
  async function* listPieces(): AsyncGenerator<Bytes> {
    for (let read = 0; ; ) {
      const next = waiting.shift();
      if (next) {
        yield next;
        read += next.length;
        send({ kind: 'read', bytes: read });
      } else if (isCut) return;
      else await untilHeard();
    }
  }

  async function take(): Promise<BroughtFile | BroughtProblem | undefined> {
    while (!places && !isCut) await untilHeard();
    if (!places) return undefined;
    const held = copy.listHeld(places);
    send({ kind: 'held', places: held });
    const brought = await copy.take(held, listPieces(), (place) => send({ kind: 'kept', place }));
    const { pages, isFull } = brought.kind === 'taken' ? brought : { pages: 0, isFull: true };
    if (!isCut) send({ kind: 'taken', pages, isFull });
    return brought;
  }

  return {
    hear: (message) => {
      if (message.kind === 'journals') places = message.places;
      if (message.kind === 'piece') waiting.push(message.bytes);
      wake();
    },
    cut: () => {
      isCut = true;
      wake();
    },
    brought: take(),
  };
}
