import type { Bytes } from '../../domain/bytes.ts';
import { decodeCbor, encodeCbor } from '../../sealing/cbor.ts';
import type { Frame } from './journal-frames.ts';
import type { CampaignRow, EntryRow, EventRow, JournalRow, PackRow, SheetRow } from './rows.ts';
import type { PinVerifier } from './settings.ts';

/** What the journal file holds: everything that the database needs to be built again. */
export type JournalRecord =
  | { readonly kind: 'entry'; readonly row: EntryRow }
  | { readonly kind: 'campaign'; readonly row: CampaignRow }
  | { readonly kind: 'pack'; readonly row: PackRow }
  | { readonly kind: 'event'; readonly row: EventRow }
  | { readonly kind: 'sheet'; readonly row: SheetRow }
  /** A journal as it stood when the entries up to its head were dropped from the file; they are at the centre. */
  | { readonly kind: 'base'; readonly row: JournalRow }
  /** In the file only: its other copy stands among the settings. */
  | { readonly kind: 'pin'; readonly row: PinVerifier };

/** The kind's code in a frame: append only. */
const codeByKind = { entry: 1, campaign: 2, pack: 3, event: 4, base: 5, pin: 6, sheet: 7 } as const;

/** The frame's kind of an entry, to count them without reading them. */
export const entryCode = codeByKind.entry;

/** A record as a frame. A `CryptoKey` cannot go into a file and is left out. */
export function recordToFrame({ kind, row }: JournalRecord): Frame {
  const plain = Object.entries(row).filter(([key, value]) => key !== 'privateKey' && value !== undefined);
  return { kind: codeByKind[kind], payload: encodeCbor(Object.fromEntries(plain)) };
}

/**
 * The record of a frame, or `undefined` where a later version wrote a kind unknown here. The frame's CRC vouches for the shape: nobody
 * but this app writes the file.
 */
export function frameToRecord({ kind, payload }: Frame): JournalRecord | undefined {
  const name = Object.entries(codeByKind).find(([, code]) => code === kind)?.[0];
  const decoded = name === undefined ? undefined : decodeCbor(payload);
  return decoded?.ok ? ({ kind: name, row: ownBytes(decoded.value) } as JournalRecord) : undefined;
}

/** Bytes of their own: those decoded are views that would keep the whole file in memory. */
function ownBytes(value: unknown): unknown {
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, part]) => [key, part instanceof Uint8Array ? copyBytes(part) : part]));
}

function copyBytes(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes);
}
