import type { Bytes } from '../../domain/bytes.ts';
import type { FrameIndex } from './journal-frames.ts';

/** What the page asks of the worker that owns the journal file; one request at a time is served, in the order sent. */
export type FileRequest =
  /** Everything there is. More than one file means that a compaction was cut short: both are given, older first. */
  | { readonly kind: 'read' }
  /**
   * The file ends with these bytes from offset `at` on, on the disk. Whatever stood after `at` goes first, so that a write whose answer
   * never came can be repeated, or taken back with no bytes at all.
   */
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Bytes }
  /** A new file with just these bytes takes the place of all older ones. */
  | { readonly kind: 'replace'; readonly bytes: Bytes }
  /** Keeps so many bytes of the disk for bad times. Does nothing where they are kept already. */
  | { readonly kind: 'reserve'; readonly bytes: number }
  /** Gives the reserve up. */
  | { readonly kind: 'release' }
  /** Writes so many bytes and removes them: the only truthful test of space. */
  | { readonly kind: 'probe'; readonly bytes: number }
  | { readonly kind: 'close' };

export type FileAnswer =
  | {
      readonly kind: 'content';
      readonly bytes: Bytes;
      /** Found by the worker: it is a matter of every byte, and the page has a screen to show. */
      readonly index: FrameIndex;
      readonly files: number;
      readonly size: number;
    }
  | { readonly kind: 'done' }
  /** There was nothing to give up. */
  | { readonly kind: 'nothing' }
  /** Certainly not written: the disk is full. */
  | { readonly kind: 'full' }
  /** `certain` where the file is as it was before. */
  | { readonly kind: 'failed'; readonly certain: boolean; readonly why: string };
