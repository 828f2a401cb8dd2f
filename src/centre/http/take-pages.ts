import { randomUUID } from 'node:crypto';
import type { Bytes } from '../../domain/bytes.ts';
import {
  type AttachmentReceipt,
  type AttachmentStatement,
  attachmentToName,
  readStatement,
} from '../../protocol/attachment.ts';
import type { CarriedChunk } from '../../protocol/carrier-part.ts';
import type { RefusalKind } from '../../protocol/refusal.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { isFull } from '../store/attachment-files.ts';
import { StoreBusyError } from '../store/store-busy-error.ts';
import type { CentreParts } from './centre-parts.ts';
import { checkStatement, hasRoomFor } from './check-statement.ts';
import { isLetGo, recordAttachment } from './record-attachment.ts';

/** The sealed pages of one carrier file. */
export type PageIntake = {
  /** The statement that stands before a page. */
  readonly state: (signed: Bytes) => void;
  readonly take: (chunk: CarriedChunk) => Promise<void>;
  /** Pages that stood before their entries, once all entries are through. */
  readonly finish: () => Promise<void>;
  readonly report: () => PagesTaken;
  /** How many were taken, or known already, so far. */
  readonly countKept: () => number;
  /** How many were left so far. */
  readonly countLeft: () => number;
};

/** `why` sums up to `left`. */
export type PagesTaken = {
  readonly taken: number;
  readonly known: number;
  readonly left: number;
  readonly why: readonly { readonly why: string; readonly count: number }[];
  readonly receipts: readonly AttachmentReceipt[];
};

/** Of pages that came before the entries that name them. */
const mostEarlyBytes = 8_388_608;

/** Takes a page as one that a tablet sends: under the same statement, by the same checks, and only whole; it is receipted when it is on the disk. */
export function createPageIntake(parts: CentreParts): PageIntake {
  const { store, attachmentFiles } = parts;
  const reasons = new Map<string, number>();
  const receipts = new Map<string, AttachmentReceipt>();
  let stated: { readonly signed: Bytes; readonly statement: AttachmentStatement } | undefined;
  let early: { readonly signed: Bytes; readonly bytes: Bytes }[] = [];
  let earlyBytes = 0;
  /** The files' store does not answer: its pages come again later. */
  let isAway = false;
  let taken = 0;
  let known = 0;

  function leave(why: string): void {
    reasons.set(why, (reasons.get(why) ?? 0) + 1);
  }

  const countLeft = () => [...reasons.values()].reduce((sum, count) => sum + count, 0);

  /** The reason why not, or nothing. */
  async function tryPage(signed: Bytes, bytes: Bytes): Promise<RefusalKind | undefined> {
    const checked = await checkStatement(signed, parts);
    if (!checked.ok) return checked.problem;
    const statement = checked.value;
    const isKept = (await store.findAttachment(statement.journal, statement.digest)) !== undefined;
    const no = isKept ? undefined : await parts.attachmentGate(() => keepPage(statement, bytes));
    // The gate's own word for "no place" is nothing; a page that was kept says so.
    if (!isKept && no !== 'kept') return no ?? 'busy';
    if (isKept) known += 1;
    else taken += 1;
    const row = await store.findAttachment(statement.journal, statement.digest);
    if (row) receipts.set(attachmentToName(statement), { ...statement, ...row });
    return undefined;
  }

  /** Flushed under its digest, then written down. */
  async function keepPage(statement: AttachmentStatement, bytes: Bytes): Promise<RefusalKind | 'kept'> {
    if (!(await hasRoomFor(statement, parts))) return 'no-room';
    // Each page would wait for all its tries, and letters behind it.
    if (isAway) return 'busy';
    try {
      const no = await keepFile(statement, bytes);
      return no ?? ((await recordAttachment(parts, statement)) ? 'kept' : 'busy');
    } catch (error) {
      if (error instanceof StoreBusyError) isAway = true;
      return isFull(error) ? 'no-room' : isAway ? 'busy' : 'broken';
    }
  }

  /** The reason why not, or nothing where it lies under its digest, or need not. */
  async function keepFile(statement: AttachmentStatement, bytes: Bytes): Promise<RefusalKind | undefined> {
    const digest = bytesToBase64url(statement.digest);
    if ((await isLetGo(parts, statement)) || (await attachmentFiles.has(digest, statement.bytes))) return undefined;
    // A name of its own: the same page may be on its way by itself.
    const name = `${attachmentToName(statement)}.${randomUUID()}`;
    try {
      await attachmentFiles.begin(name);
      await attachmentFiles.write(name, once(bytes), 0);
      return (await attachmentFiles.keep(name, digest)) ? undefined : 'attachment-damaged';
    } catch (error) {
      // What was written in part has not the digest, and is taken away by this.
      await attachmentFiles.keep(name, digest).catch(() => false);
      throw error;
    }
  }

  return {
    state: (signed) => {
      const read = readStatement(signed);
      stated = read && { signed, statement: read.statement };
      if (!read) leave('unreadable');
    },
    take: async ({ digest, size, at, bytes }) => {
      const of = stated;
      stated = undefined;
      const isWhole = at === 0 && bytes.length === size;
      if (!of || !isWhole || !areBytesEqual(of.statement.digest, digest) || of.statement.bytes !== size) {
        return leave('unstated');
      }
      const no = await tryPage(of.signed, bytes);
      if (no === 'unknown-attachment' && earlyBytes + size <= mostEarlyBytes) {
        early.push({ signed: of.signed, bytes });
        earlyBytes += size;
      } else if (no) leave(no);
    },
    finish: async () => {
      const waiting = early;
      early = [];
      for (const { signed, bytes } of waiting) {
        const no = await tryPage(signed, bytes);
        if (no) leave(no);
      }
    },
    countKept: () => taken + known,
    countLeft,
    report: () => ({
      taken,
      known,
      left: countLeft(),
      why: [...reasons].map(([why, count]) => ({ why, count })),
      receipts: [...receipts.values()],
    }),
  };
}

async function* once(bytes: Bytes): AsyncGenerator<Bytes> {
  yield bytes;
}
