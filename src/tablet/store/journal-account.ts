import type { Cell } from '../../domain/action.ts';
import type { Bytes } from '../../domain/bytes.ts';
import type { CampaignEvent } from '../../domain/campaign-event.ts';

/** A pass or tally as its clear header tells it. */
export type SittingEntry = {
  readonly kind: 'pass' | 'tally';
  readonly number: number;
  /** What the participant was told: "You are number 7". Nobody else of this event gets the number on this day. */
  readonly person: number;
  /** Epoch ms by this tablet, whole minutes after the opening. */
  readonly at: number;
  readonly cells: readonly Cell[];
  readonly isTakenBack: boolean;
};

/** What one event came to on this tablet. */
export type EventTotals = {
  readonly event: CampaignEvent;
  readonly sittings: number;
  readonly people: number;
  /** One a sort, corrections taken off. */
  readonly cells: readonly Cell[];
  /** Epoch ms by this tablet, whole minutes after an opening. */
  readonly firstAt: number;
  readonly lastAt: number;
  /** Entries of the event's sittings, openings and closings counted. */
  readonly written: number;
  /** In two copies, or in the only one there can be. */
  readonly safeHere: number;
  readonly atCentre: number;
  /** Of those that the centre may not have: how many other tablets have a copy of, one a tablet. */
  readonly copies: readonly { readonly tablet: string; readonly name: string; readonly entries: number }[];
  /** Numbers between the event's entries that neither copy has and no receipt names. */
  readonly missing: number;
  /** One a journal that holds some of it, the current one last; more than one only after a fork. */
  readonly shares: readonly EventShare[];
};

/** The part of an event that one journal holds. */
export type EventShare = {
  readonly journal: Bytes;
  /** The journal's head when it was read: everything up to this number is counted. */
  readonly upTo: number;
  readonly people: number;
  readonly cells: readonly Cell[];
};
