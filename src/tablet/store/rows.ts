import type { Cell } from '../../domain/action.ts';
import type { Bytes } from '../../domain/bytes.ts';
import type { CampaignEvent } from '../../domain/campaign-event.ts';
import type { Sheet } from '../../domain/sheet.ts';
import type { OpenSitting } from './tablet-store.ts';

/** The rows of IndexedDB. Ids are base64url. Fields may be added, never renamed or removed: an older page may open a newer database. */

/** The one campaign of this tablet. */
export type CampaignRow = {
  readonly id: 'current';
  /** Grows with every change; of two copies the higher one holds. */
  readonly revision: number;
  readonly campaign: Bytes;
  readonly manifestBytes: Bytes;
  readonly pack: string;
  readonly tabletName: string;
  readonly inviteText: string;
  readonly enrolled: boolean;
  /** The journal that is written to; others in `journals` have ended. */
  readonly journal: string;
  readonly publicBytes: Bytes;
  /** Missing where this browser cannot keep a `CryptoKey`, and in the file's copy. */
  readonly privateKey?: CryptoKey;
  /** The ES256 key's 32 bytes, in both copies, so that each can give them back to the other. Older versions left them out of the database. See `tablet-key.ts`. */
  readonly secret?: Bytes;
};

/** A pack under its digest. */
export type PackRow = { readonly digest: string; readonly bytes: Bytes };

/** An open sitting with its counters. */
export type SittingRow = OpenSitting & {
  readonly language: string;
  readonly people: number;
  readonly actions: number;
  /** One a sort. Missing in rows of older versions: see `count-old-sitting.ts`. */
  readonly cells?: readonly Cell[];
  /**
   * How many people were told a number, those included who were taken back since: nobody gets theirs. Missing in rows of older
   * versions, where it is `people`.
   */
  readonly told?: number;
  /** Number of the opening since which it counts, where it goes on with an earlier sitting. Missing where that is its own. */
  readonly since?: number;
  /** First and last number of what lies between and is not its own: the event was closed, and opened again later. */
  readonly apart?: readonly (readonly [number, number])[];
};

/** A sitting as it was closed. */
export type ClosedSittingRow = SittingRow & {
  /** Number of its closing entry, 0 where that is in an earlier journal. */
  readonly closing: number;
  /** Epoch ms by this tablet, whole minutes after the opening. Missing in rows of older versions. */
  readonly closedAt?: number;
};

/** Number of the opening since which a sitting's people are numbered and its counters count. */
export function sittingStart({ since, opening }: SittingRow): number {
  return since ?? opening;
}

/** Whether a sitting counts the entry of this number. */
export function isOfSitting(sitting: SittingRow | ClosedSittingRow, number: number): boolean {
  const isOver = 'closing' in sitting && number > sitting.closing;
  return (
    number >= sittingStart(sitting) && !isOver && !sitting.apart?.some(([from, to]) => number >= from && number <= to)
  );
}

/** How many people were told a number. */
export function countTold({ told, people }: SittingRow): number {
  return told ?? people;
}

/** A journal's place: where it stands, what the centre has, and the counters that only this journal's writer touches. */
export type JournalRow = {
  readonly id: string;
  readonly campaign: Bytes;
  readonly head: number;
  readonly digest: Bytes;
  /** Of the head entry; see `EntryRow.attempt`. */
  readonly attempt: number;
  readonly acknowledged: number;
  readonly receiptAt: number;
  readonly sitting?: SittingRow;
  /** Sittings closed on the day of the last one or shortly before it, one an event: who opens that event again goes on with it. */
  readonly closed?: readonly ClosedSittingRow[];
  /** In the database only. Missing is none. */
  readonly copies?: readonly CopyRow[];
};

/** That another tablet has the journal, without a gap, from what the centre had up to a number, on its disk. */
export type CopyRow = {
  readonly tablet: string;
  readonly name: string;
  readonly upTo: number;
  /** Epoch ms by this tablet. */
  readonly at: number;
};

export type EntryRow = {
  readonly journal: string;
  readonly number: number;
  /**
   * Grows with every try to write anything. A try that was reported as failed may be found on the disk later (PLATFORM A1: injected
   * EIO); should its number have been used again by then, the later try is the one that somebody was told of.
   */
  readonly attempt: number;
  readonly header: Bytes;
  readonly body: Bytes;
  /** The chain's digest after this entry. */
  readonly digest: Bytes;
  /** With a sitting's opening entry: what the sealed body can no longer tell this tablet. */
  readonly sitting?: SittingRow;
  /** With a pass that takes another's place: the number that its participant was told. Missing is the next one. */
  readonly person?: number;
};

export type EventRow = {
  readonly id: string;
  readonly event: CampaignEvent;
  readonly savedAt: number;
  /** A sitting was opened for it on this tablet. */
  readonly isUsed?: boolean;
};

/** A sheet of paper; its id is its number. */
export type SheetRow = { readonly id: string; readonly sheet: Sheet; readonly savedAt: number };

/** A journal before its first entry. */
export function makeJournalRow(id: string, campaign: Bytes): JournalRow {
  return { id, campaign, head: 0, digest: new Uint8Array(32), attempt: 0, acknowledged: 0, receiptAt: 0 };
}
