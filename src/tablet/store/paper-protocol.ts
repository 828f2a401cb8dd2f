import type { Bytes } from '../../domain/bytes.ts';

/** Folders of the browser's private file system beside the journal's file: the letter that is being written, pages on paper or in ink, and what is carried for other tablets. */
export const paperFolders = ['letter', 'attachments', 'carried'] as const;
export type PaperFolder = (typeof paperFolders)[number];

/** What the page asks of the worker that owns these folders; one request at a time is served, in the order sent. */
export type PaperRequest =
  /** The file's bytes; none where there is no such file. */
  | { readonly kind: 'read'; readonly folder: PaperFolder; readonly name: string }
  /** The file becomes just these bytes, written over what stood there, on the disk. */
  | { readonly kind: 'write'; readonly folder: PaperFolder; readonly name: string; readonly bytes: Bytes }
  /** Zeros over all that stands there, on the disk, then an empty file. */
  | { readonly kind: 'wipe'; readonly folder: PaperFolder; readonly name: string }
  /** So many of the file's bytes, from that one on; fewer at its end, none where there is no such file. */
  | {
      readonly kind: 'read-part';
      readonly folder: PaperFolder;
      readonly name: string;
      readonly at: number;
      readonly length: number;
    }
  /** The names of the folder's files. */
  | { readonly kind: 'list'; readonly folder: PaperFolder }
  /** One file's size, in bytes. */
  | { readonly kind: 'size'; readonly folder: PaperFolder; readonly name: string }
  | { readonly kind: 'remove'; readonly folder: PaperFolder; readonly name: string };

export type PaperAnswer =
  | { readonly kind: 'content'; readonly bytes: Bytes }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'size'; readonly size: number }
  | { readonly kind: 'done' }
  /** The disk is full; the file is empty. */
  | { readonly kind: 'full' }
  | { readonly kind: 'failed'; readonly why: string };
