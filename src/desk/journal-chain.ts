import { bad, good, type Outcome } from '../domain/outcome.ts';
import type { Batch } from '../protocol/batch.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { chainStart, type SealedEntry } from '../sealing/chain.ts';
import type { JournalProblem } from './journal-news.ts';

/** How far one journal is known. */
export type JournalChain = {
  readonly journal: string;
  /** base64url: the one tablet that writes it. */
  readonly tablet: string;
  /** The highest number seen. */
  head: number;
  /** Chain digest by number, as far as seen; 0 is the start. */
  readonly digestByNumber: Map<number, Uint8Array>;
};

export type NumberedEntry = { readonly number: number; readonly sealed: SealedEntry };

export type ChainStep = {
  /** The entries that had not been seen before. */
  readonly fresh: readonly NumberedEntry[];
  /** Missing numbers before them: listed, and reading goes on after them. */
  readonly gap: JournalProblem | undefined;
};

/** An empty journal of a tablet's. */
export function startJournalChain(journal: string, tablet: string): JournalChain {
  return { journal, tablet, head: 0, digestByNumber: new Map([[0, chainStart]]) };
}

/**
 * Adds a batch whose signature holds. The same again, or a batch that overlaps with what is known, gives only what is new: carrier files
 * are imported more than once. Another history under known numbers is a fork, and none of it is taken.
 */
export function extendJournal(chain: JournalChain, batch: Batch): Outcome<ChainStep, JournalProblem> {
  const { first, count, previous } = batch.statement;
  const { digestByNumber } = chain;
  const before = digestByNumber.get(first - 1);
  const isFork =
    (before !== undefined && !areBytesEqual(before, previous)) ||
    batch.digests.some((digest, index) => {
      const known = digestByNumber.get(first + index);
      return known !== undefined && !areBytesEqual(known, digest);
    });
  const place = { journal: chain.journal, from: first, to: first + count - 1 };
  if (isFork) return bad({ ...place, why: { kind: 'fork' } });
  const gap: JournalProblem | undefined =
    first > chain.head + 1
      ? { journal: chain.journal, from: chain.head + 1, to: first - 1, why: { kind: 'gap' } }
      : undefined;
  const fresh = batch.entries
    .map((sealed, index) => ({ number: first + index, sealed }))
    .filter(({ number }) => !digestByNumber.has(number));
  if (before === undefined) digestByNumber.set(first - 1, previous);
  batch.digests.forEach((digest, index) => {
    digestByNumber.set(first + index, digest);
  });
  chain.head = Math.max(chain.head, first + count - 1);
  return good({ fresh, gap });
}

/** The journal's and the tablet's ids as text. */
export function batchToIds(batch: Batch): { readonly journal: string; readonly tablet: string } {
  return { journal: bytesToBase64url(batch.statement.journal), tablet: bytesToBase64url(batch.tablet) };
}
