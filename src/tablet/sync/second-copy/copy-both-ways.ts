import type { Bytes } from '../../../domain/bytes.ts';
import {
  type CopyLine,
  type CopyPartner,
  checkHello,
  type HelloProblem,
  makeHello,
} from '../../../protocol/copy-hello.ts';
import { type CopyMessage, decodeCopyMessage, encodeCopyMessage } from '../../../protocol/copy-message.ts';
import { enrolAgain } from '../../store/carried-parts.ts';
import type { BroughtFile, BroughtProblem } from '../../store/carrier-import.ts';
import type { SecondCopy } from '../../store/second-copy.ts';
import type { Joined } from '../../store/tablet-store.ts';
import { type Given, startGiving } from './giving.ts';
import { startTaking } from './taking.ts';

/** Whole messages to and from another tablet, in their order; see `platform/peer-line.ts`. */
export type CopyPipe = {
  readonly send: (message: Bytes) => void;
  /** Ends when the line is gone. */
  readonly messages: AsyncIterable<Bytes>;
  readonly close: () => void;
};

export type CopyParts = {
  readonly copy: SecondCopy;
  readonly joined: Joined;
  readonly side: 'first' | 'second';
  readonly line: CopyLine;
  readonly withPages: boolean;
  readonly onProgress: (progress: CopyProgress) => void;
};

export type CopyProgress = { readonly partner: CopyPartner; readonly wanted: number; readonly copied: number };

export type CopyEnd =
  /** Each has what the other gave; `given` and `brought` say how much. */
  | {
      readonly kind: 'done' | 'cut';
      readonly partner: CopyPartner;
      readonly given: Given | undefined;
      readonly brought: BroughtFile | BroughtProblem | undefined;
    }
  /** Gone before anybody said who they are: the line broke, or the other one hung up. */
  | { readonly kind: 'no-hello' }
  | HelloProblem;

/**
 * Lets two tablets of one campaign take each a copy of the other's, over a line that stands. Whoever answered the first code says who they are first: a stranger learns nothing but
 * that. Ends when both have all, or the line is gone; safe to repeat, and then only what is missing travels.
 */
export async function copyBothWays(pipe: CopyPipe, parts: CopyParts): Promise<CopyEnd> {
  const { copy, joined, side, line, withPages, onProgress } = parts;
  const incoming = pipe.messages[Symbol.asyncIterator]();
  const send = (message: CopyMessage) => pipe.send(encodeCopyMessage(message));
  const next = async (): Promise<CopyMessage | undefined> => {
    for (;;) {
      const { done, value } = await incoming.next();
      const message = done ? undefined : decodeCopyMessage(value);
      if (message?.kind !== 'unknown') return message;
    }
  };
  const sayHello = async () => {
    const enrolment = (await enrolAgain(joined)) ?? new Uint8Array(0);
    send({ kind: 'hello', hello: await makeHello(joined.signer, side, line, enrolment) });
  };

  try {
    if (side === 'second') await sayHello();
    const heard = await next();
    if (heard?.kind !== 'hello') return { kind: 'no-hello' };
    const other = side === 'first' ? 'second' : 'first';
    const met = await checkHello(heard.hello, other, line, joined.manifest, joined.signer.id);
    if (!met.ok) return met.problem;
    if (side === 'first') await sayHello();

    const partner = met.value;
    const giving = startGiving({
      copy,
      partner,
      withPages,
      send,
      onKept: (counted) => onProgress({ partner, ...counted }),
    });
    const taking = startTaking({ copy, send });
    onProgress({ partner, ...copy.count(partner) });
    const listening = (async () => {
      for (let message = await next(); message && message.kind !== 'bye'; message = await next()) {
        giving.hear(message);
        taking.hear(message);
      }
      giving.cut();
      taking.cut();
    })();
    const [given, brought] = await Promise.all([giving.given, taking.brought]);
    const isWhole = given !== undefined && brought?.kind === 'taken' && brought.ending === 'whole';
    // The other one may still be at it: hung up is when both have said goodbye.
    send({ kind: 'bye' });
    await listening;
    return { kind: isWhole ? 'done' : 'cut', partner, given, brought };
  } finally {
    pipe.close();
  }
}
