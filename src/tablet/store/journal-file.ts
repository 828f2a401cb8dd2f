import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { FileAnswer, FileRequest } from './journal-file-protocol.ts';
import { encodeFrames, type Frame, type IndexedFrames } from './journal-frames.ts';
import { within } from './within.ts';

/** The second copy: an append-only file outside IndexedDB, which survived every wipe of it (PLATFORM: measured). */
export type JournalFile = {
  /** Everything whole, in the order written. */
  readonly read: () => Promise<Outcome<WholeFile, FileProblem>>;
  /** All of them in one write and one flush, or none. */
  readonly append: (frames: readonly Frame[]) => Promise<Outcome<undefined, FileProblem>>;
  /** Takes back what an append may have left that was not answered good. */
  readonly takeBack: () => Promise<Outcome<undefined, FileProblem>>;
  /** A new file with just these frames. */
  readonly replace: (frames: readonly Frame[]) => Promise<Outcome<undefined, FileProblem>>;
  readonly reserve: (bytes: number) => Promise<boolean>;
  /** Whether there was a reserve to give up. */
  readonly release: () => Promise<boolean>;
  readonly probe: (bytes: number) => Promise<boolean>;
  /** Bytes in the file. */
  readonly size: () => number;
  readonly close: () => Promise<void>;
};

export type WholeFile = IndexedFrames & { readonly files: number };

export type FileProblem =
  /** Certainly not written. */
  | { readonly kind: 'file-full' }
  /** Certainly not written. */
  | { readonly kind: 'file-failed'; readonly why: string }
  /** It may be written, or be written yet. */
  | { readonly kind: 'file-unknown'; readonly why: string };

/**
 * The file as the page sees it. `send` must keep the order. Appends go to the offset that the last good answer left, so that one whose
 * answer was lost is overwritten by its repetition.
 */
export function createJournalFile(
  send: (request: FileRequest) => Promise<FileAnswer>,
  timeoutMs: number,
  end: () => void,
): JournalFile {
  let size = 0;
  /** Which of two files is the one in force is not known any more. */
  let isLost = false;

  async function ask(request: FileRequest, limitMs = timeoutMs): Promise<FileAnswer> {
    try {
      return await within(limitMs, send(request));
    } catch (error) {
      return { kind: 'failed', certain: false, why: error instanceof Error ? error.name : 'unknown' };
    }
  }

  async function write(bytes: Bytes): Promise<Outcome<undefined, FileProblem>> {
    if (isLost) return bad({ kind: 'file-failed', why: 'lost' });
    const answer = await ask({ kind: 'write', at: size, bytes });
    if (answer.kind !== 'done') return bad(toProblem(answer));
    size += bytes.length;
    return good(undefined);
  }

  return {
    read: async () => {
      const answer = await ask({ kind: 'read' }, timeoutMs * 4);
      if (answer.kind !== 'content') return bad(toProblem(answer));
      size = answer.size;
      return good(answer);
    },
    append: (frames) => write(encodeFrames(frames)),
    takeBack: () => write(new Uint8Array(0)),
    replace: async (frames) => {
      const bytes = encodeFrames(frames);
      const answer = await ask({ kind: 'replace', bytes }, timeoutMs * 4);
      if (answer.kind !== 'done') {
        const problem = toProblem(answer);
        isLost = problem.kind === 'file-unknown';
        return bad(problem);
      }
      size = bytes.length;
      return good(undefined);
    },
    reserve: async (bytes) => (await ask({ kind: 'reserve', bytes }, timeoutMs * 4)).kind === 'done',
    release: async () => (await ask({ kind: 'release' })).kind === 'done',
    probe: async (bytes) => (await ask({ kind: 'probe', bytes })).kind === 'done',
    size: () => size,
    close: async () => {
      await ask({ kind: 'close' });
      end();
    },
  };
}

function toProblem(answer: FileAnswer): FileProblem {
  if (answer.kind === 'full') return { kind: 'file-full' };
  const why = answer.kind === 'failed' ? answer.why : answer.kind;
  return answer.kind === 'failed' && answer.certain ? { kind: 'file-failed', why } : { kind: 'file-unknown', why };
}
