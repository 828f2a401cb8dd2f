import type { CopyPartner } from '../../../protocol/copy-hello.ts';
import type { CopyMessage, JournalPlace } from '../../../protocol/copy-message.ts';
import type { Loaded } from '../../store/carried-parts.ts';
import type { SecondCopy } from '../../store/second-copy.ts';

/** Every browser takes a message of 16 kB (RFC 8831 §6.6). */
const pieceBytes = 16_000;

/** Under way and not yet worked off, at most: so much is in the memory of either end, whatever the queue. */
const windowBytes = 256_000;

export type Given = {
  /** Own entries that are not at the centre, and how many of them the partner says are on its disk. */
  readonly wanted: number;
  readonly copied: number;
  readonly pages: number;
  /** It had no room for all of it. */
  readonly isFull: boolean;
};

export type Giving = {
  /** Of this direction's messages. */
  readonly hear: (message: CopyMessage) => void;
  /** The line is gone. */
  readonly cut: () => void;
  /** `undefined` where the line was cut before the partner had all. */
  readonly given: Promise<Given | undefined>;
};

type GivingParts = {
  readonly copy: SecondCopy;
  readonly partner: CopyPartner;
  readonly withPages: boolean;
  readonly send: (message: CopyMessage) => void;
  readonly onKept: (counted: { readonly wanted: number; readonly copied: number }) => void;
};

/** Gives what the centre may not have: asks first what is there, then reads on from the journal as fast as the partner works it off. */
export function startGiving({ copy, partner, withPages, send, onKept }: GivingParts): Giving {
  let isCut = false;
  let read = 0;
  let held: readonly JournalPlace[] | undefined;
  let taken: Extract<CopyMessage, { readonly kind: 'taken' }> | undefined;
  let wake = () => {};
  /** One after the other, so that the last of them is through before giving ends. */
  let noting = Promise.resolve();

  /** Waits for messages until it holds; gives false where the line was cut first. */
  async function until(holds: () => boolean): Promise<boolean> {
    while (!holds() && !isCut) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return holds();
  }

  function note(place: JournalPlace): void {
    noting = noting.then(async () => {
      if (await copy.note(partner, place)) onKept(copy.count(partner));
    });
  }

  async function give(): Promise<Given | undefined> {
    send({ kind: 'journals', places: await copy.listJournals() });
    if (!(await until(() => held !== undefined))) return undefined;
    for (const place of held ?? []) note(place);
    const loaded: Loaded = { entries: 0, actions: 0, pages: 0, pageBytes: 0, missing: 0, carried: 0 };
    let sent = 0;
    for await (const part of copy.write(held ?? [], partner, withPages, loaded)) {
      for (let at = 0; at < part.length; at += pieceBytes) {
        const bytes = part.slice(at, at + pieceBytes);
        if (!(await until(() => sent - read < windowBytes))) return undefined;
        sent += bytes.length;
        send({ kind: 'piece', bytes });
      }
    }
    await until(() => taken !== undefined);
    await noting;
    return taken && { ...copy.count(partner), pages: taken.pages, isFull: taken.isFull };
  }

  return {
    hear: (message) => {
      if (message.kind === 'held') held = message.places;
      if (message.kind === 'read') read = message.bytes;
      if (message.kind === 'kept') note(message.place);
      if (message.kind === 'taken') taken = message;
      wake();
    },
    cut: () => {
      isCut = true;
      wake();
    },
    given: give(),
  };
}
