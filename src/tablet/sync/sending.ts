import type { Joined, TabletStore } from '../store/tablet-store.ts';
import type { ExchangeProblem, Fetch, Way } from './exchange.ts';
import { type LinkPace, paceAfterLoss, paceAfterTooLarge, startPace } from './link-pace.ts';
import { problemToEnd, type RoundEnd } from './round-end.ts';

/** What sending remembers from one round to the next; a restart begins without it. */
export type SendingMemory = {
  /**
   * Whether the tablet's own receipts say where the centre stands: not after an answer that was lost. At a start they do, as good as always: then the first batch
   * asks, for it is small.
   */
  isHeadSure: boolean;
  /** In this round an unsigned "fork" came: believed only when the signed head contradicts this tablet. */
  isForkClaimed: boolean;
  pace: LinkPace;
  /**
   * Of a batch, whatever the link: halved where the centre, or something before it, fails at one, so that what a bad entry keeps from arriving is in the end that one and
   * what follows it; doubled with each that arrives.
   */
  mostEntries: number;
  /** After a lost answer the other one. */
  way: Way;
  /** Questions in a row that nobody answered. */
  unanswered: number;
  /** When the pace was measured, by `now`. */
  heardAt: number;
};

/** Nothing known. */
export function forgetSending(): SendingMemory {
  return {
    ...{ isHeadSure: true, isForkClaimed: false, pace: startPace(), mostEntries: Number.POSITIVE_INFINITY },
    ...{ way: 'omit', unanswered: 0, heardAt: 0 },
  };
}

/** What can be done about it before sending goes on. */
export type Obstacle =
  | { readonly kind: 'tablet-unknown' }
  | { readonly kind: 'forked' }
  /** A receipt by a key that the manifest does not name: perhaps a newer one does. */
  | { readonly kind: 'receipt-unknown' };

export type SendingEnd = RoundEnd | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/** `head` is the centre's, as far as is known. */
export type StepEnd = SendingEnd | { readonly kind: 'sent' | 'again'; readonly head: number | undefined };

export type Sending = {
  readonly store: TabletStore;
  readonly fetch: Fetch;
  /** Ms that only ever grow: how long something takes. */
  readonly now: () => number;
  readonly joined: Joined;
  readonly memory: SendingMemory;
  readonly onProgress: () => void;
  readonly stop: AbortSignal;
};

/** A connection that does not begin where the last one is stuck. */
export function otherWay(way: Way): Way {
  return way === 'omit' ? 'same-origin' : 'omit';
}

/**
 * What a batch that was not taken means. A refusal is not signed, so that none may cost more than time: a journal is given up only for
 * a receipt. After silence nobody knows whether it arrived: the head is
 * asked for before anything is sent again. One that `followed` another may have been looked at before it: its gap says nothing.
 */
export function problemToStep(
  memory: SendingMemory,
  problem: ExchangeProblem,
  count: number,
  followed: boolean,
): StepEnd {
  const end = narrow(memory, problemToEnd(problem), count);
  if (problem.kind === 'trouble') {
    memory.isHeadSure = false;
    memory.way = otherWay(memory.way);
    memory.pace = paceAfterLoss(memory.pace);
    return end;
  }
  const { kind, need } = problem.refusal;
  if (kind === 'gap' && followed) return { kind: 'again', head: undefined };
  if (kind === 'gap') {
    if (need === undefined || need < 1) memory.isHeadSure = false;
    return { kind: 'again', head: need === undefined ? undefined : Math.max(0, need - 1) };
  }
  if (kind === 'fork') {
    memory.isForkClaimed = true;
    memory.isHeadSure = false;
    return { kind: 'again', head: undefined };
  }
  if (kind === 'unknown-tablet') return { kind: 'obstacle', obstacle: { kind: 'tablet-unknown' } };
  if ((kind === 'too-large' || kind === 'unreadable') && count > 1) {
    memory.pace = paceAfterTooLarge(memory.pace, count);
    return { kind: 'again', head: undefined };
  }
  memory.isHeadSure = false;
  return end;
}

/** What may be for what one entry is, and not for the centre or the link. Where a single one meets it twice, and the centre has said in between how far it is, it is. */
function narrow(memory: SendingMemory, end: RoundEnd, count: number): RoundEnd {
  if (end.kind !== 'later' || !failures.has(end.trouble.kind)) return end;
  const isOfOne = memory.mostEntries === 1;
  memory.mostEntries = Math.max(1, Math.floor(count / 2));
  return isOfOne ? { ...end, trouble: { kind: 'refused', refusal: end.trouble.kind } } : end;
}

const failures: ReadonlySet<string> = new Set(['centre-broken', 'not-our-centre']);
