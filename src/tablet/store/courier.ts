import type { Bytes } from '../../domain/bytes.ts';
import type { AttachmentReceipt } from '../../protocol/attachment.ts';
import type { CarrierPart } from '../../protocol/carrier-part.ts';
import type { Receipt } from '../../protocol/receipt.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import {
  type CarriedBatch,
  type CarriedName,
  type CarriedPage,
  carriedToName,
  parseCarriedName,
} from './carried-names.ts';
import type { CarriedStore } from './carried-store.ts';
import type { WaitingPage } from './waiting-pages.ts';

/** What a tablet carries for others: batches as they were signed, never mixed with its own journal. Only what was checked comes here. */
export type Courier = {
  /** Reads the names once more where the first time not all could be read. */
  readonly look: () => Promise<void>;
  /** Batches in the order of their journals and numbers. */
  readonly batches: () => readonly CarriedBatch[];
  readonly enrolmentOf: (tablet: string) => Promise<Bytes | undefined>;
  readonly read: (batch: CarriedBatch) => Promise<Bytes | undefined>;
  /** `known` where it lies here already. */
  readonly keep: (part: CarriedName, bytes: Bytes) => Promise<'done' | 'known' | 'full' | 'failing'>;
  /** Takes away what a verified receipt proves to be at the centre, and keeps the receipt for its tablet. */
  readonly settle: (receipt: Receipt, signed: Bytes) => Promise<void>;
  /** The same for a page. */
  readonly settlePage: (receipt: Pick<AttachmentReceipt, 'journal' | 'digest'>, signed: Bytes) => Promise<void>;
  readonly drop: (batch: CarriedBatch) => Promise<void>;
  /** Carried pages whose entries are not carried here any more, the smallest first: as far as this tablet knows, their entries are at the centre. */
  readonly pages: () => readonly WaitingPage[];
  readonly readPage: (page: WaitingPage, at: number, length: number) => Promise<Bytes>;
  /** All of it that is wanted, as parts of another file. */
  readonly parts: (isWanted?: (part: CarriedName) => boolean) => AsyncGenerator<CarrierPart>;
};

/** What is carried and is not known to be at the centre. */
export type CourierLoad = {
  readonly entries: number;
  readonly pages: number;
  readonly pageBytes: number;
  /** Whether there can be no more of it. */
  readonly isWhole: boolean;
};

/** A season of a few tablets, and far less than what a tablet has. */
const mostBytes = 200_000_000;

/** What a page store's look for room proves. */
const probedBytes = 1_000_000;

/** Reads the names of what lies there; rejects never. */
export async function openCourier(files: CarriedStore, onChange: (load: CourierLoad) => void): Promise<Courier> {
  const parts = new Map<string, CarriedName>();
  let isWhole = false;

  let provenRoom = 0;

  const batches = () =>
    [...parts.values()]
      .filter((part) => part.kind === 'batch')
      .sort((one, other) =>
        one.journal < other.journal ? -1 : one.journal > other.journal ? 1 : one.first - other.first,
      );
  const carriedPages = () => [...parts.values()].filter((part) => part.kind === 'page');
  const tell = () =>
    onChange({
      isWhole,
      entries: batches().reduce((sum, { first, last }) => sum + last - first + 1, 0),
      pages: carriedPages().length,
      pageBytes: carriedPages().reduce((sum, { size }) => sum + size, 0),
    });

  async function look(): Promise<void> {
    if (isWhole) return;
    const listed = await files.list();
    for (const name of listed.names) {
      const part = parseCarriedName(name);
      if (part) parts.set(name, part);
      // Sealed pages of which no tablet says whose they are: versions of before kept them, and nobody could ever let them go.
      else if (name.startsWith('c.')) await files.remove(name);
    }
    isWhole = listed.isWhole;
    tell();
  }
  await look();

  async function remove(name: string): Promise<void> {
    await files.remove(name);
    parts.delete(name);
  }

  async function drop(batch: CarriedBatch): Promise<void> {
    await remove(carriedToName(batch));
    tell();
  }

  const measure = () =>
    [...parts.values()].reduce(
      (sum, part) => sum + (part.kind === 'batch' ? part.bytes : part.kind === 'page' ? part.size : 1_000),
      0,
    );

  return {
    look,
    batches,
    enrolmentOf: (tablet) => files.read(carriedToName({ kind: 'enrolment', tablet })),
    read: (batch) => files.read(carriedToName(batch)),
    keep: async (part, bytes) => {
      const name = carriedToName(part);
      if (parts.has(name)) return 'known';
      if (part.kind === 'page' && parts.has(carriedToName({ ...part, kind: 'attachment-receipt' }))) return 'known';
      // The journal's own needs come first: carried things stop while there is room for it.
      if (measure() + bytes.length > mostBytes) return 'full';
      if (provenRoom < bytes.length) {
        if (!(await files.hasRoom())) return 'full';
        provenRoom = Math.max(probedBytes, bytes.length);
      }
      provenRoom -= bytes.length;
      const put = await files.put(name, bytes);
      if (put !== 'done') return put;
      parts.set(name, part);
      tell();
      return 'done';
    },
    settle: async (receipt, signed) => {
      const journal = bytesToBase64url(receipt.journal);
      const part: CarriedName = { kind: 'receipt', journal };
      if ((await files.put(carriedToName(part), signed)) === 'done') parts.set(carriedToName(part), part);
      for (const batch of listProven(batches(), journal, bytesToBase64url(receipt.digest))) {
        await remove(carriedToName(batch));
      }
      tell();
    },
    settlePage: async (receipt, signed) => {
      const [journal, digest] = [bytesToBase64url(receipt.journal), bytesToBase64url(receipt.digest)];
      const part: CarriedName = { kind: 'attachment-receipt', journal, digest };
      // Until the receipt is kept the page stays: it would be told again.
      if ((await files.put(carriedToName(part), signed)) !== 'done') return;
      parts.set(carriedToName(part), part);
      for (const page of carriedPages()) {
        if (page.journal === journal && page.digest === digest) await remove(carriedToName(page));
      }
      tell();
    },
    drop,
    pages: () =>
      carriedPages()
        .filter(({ journal, number }) => !batches().some((batch) => batch.journal === journal && batch.last >= number))
        .map(toWaiting)
        .sort((one, other) => one.bytes - other.bytes),
    readPage: (page, at, length) => files.readPart(page.name, at, Math.min(length, page.bytes - at)),
    parts: async function* (isWanted = () => true) {
      const names = [...parts]
        .filter(([, part]) => isWanted(part))
        .sort(([, one], [, other]) => rank[one.kind] - rank[other.kind]);
      for (const [name, part] of names) {
        const bytes = await files.read(name);
        if (!bytes) continue;
        if (part.kind === 'page') {
          const digest = base64urlToBytes(part.digest) ?? new Uint8Array(0);
          yield { kind: 'attachment', bytes: bytes.slice(part.size) };
          yield { kind: 'chunk', digest, size: part.size, at: 0, bytes: bytes.slice(0, part.size) };
        } else yield { kind: part.kind, bytes };
      }
    },
  };
}

const rank = { enrolment: 0, batch: 1, page: 2, receipt: 3, 'attachment-receipt': 4 } as const;

function toWaiting(page: CarriedPage): WaitingPage {
  const [journal, digest] = [base64urlToBytes(page.journal), base64urlToBytes(page.digest)];
  return {
    name: carriedToName(page),
    journal: journal ?? new Uint8Array(0),
    number: page.number,
    digest: digest ?? new Uint8Array(0),
    bytes: page.size,
  };
}

/** The batch that ends in the receipt's digest, and all before it: the chain proves them. */
function listProven(batches: readonly CarriedBatch[], journal: string, digest: string): CarriedBatch[] {
  const proven: CarriedBatch[] = [];
  let wanted = new Set([digest]);
  while (wanted.size > 0) {
    const found = batches.filter(
      (batch) => batch.journal === journal && wanted.has(batch.head) && !proven.includes(batch),
    );
    proven.push(...found);
    wanted = new Set(found.map(({ previous }) => previous));
  }
  return proven;
}
