import { batch, type Signal, signal } from '@preact/signals';
import type { Cell } from '../../domain/action.ts';
import type { Bytes } from '../../domain/bytes.ts';
import { readKeptManifest, readKeptPack } from '../../protocol/kept-campaign.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import type { Database } from './database.ts';
import type { JournalFile } from './journal-file.ts';
import type { NextSeal } from './next-seal.ts';
import type { CampaignRow, EventRow, JournalRow, PackRow, SheetRow } from './rows.ts';
import type { PinVerifier } from './settings.ts';
import type { StoreHealth } from './store-health.ts';
import type { TabletEnvironment } from './tablet-environment.ts';
import { openTabletKey } from './tablet-key.ts';
import type { Counts, Joined, OpenSitting } from './tablet-store.ts';
import type { TwoCopies } from './two-copies.ts';

/** What the page knows of its tablet: changed only after it is durable, and only under the journal's lock. */
export type TabletState = {
  readonly environment: TabletEnvironment;
  readonly database: Database;
  readonly file: JournalFile | undefined;
  readonly copies: TwoCopies;
  readonly nextSeal: NextSeal;
  readonly journals: Map<string, JournalRow>;
  readonly events: Map<string, EventRow>;
  /** By number. */
  readonly sheets: Map<string, SheetRow>;
  campaign: CampaignRow | undefined;
  /** As the file has it. */
  pin: PinVerifier | undefined;
  /** Ends when all that holds the journal, or waits for it, is through. */
  queue: Promise<unknown>;
  /** One correction after the other. */
  corrections: Promise<unknown>;
  /** The last try's number; see `EntryRow.attempt`. */
  attempt: number;
  /** Sealed pages on this tablet, their bytes by their names; none until they were looked at. */
  pages: Map<string, number>;
  /** Entries of other tablets that this one carries; 0 until they were looked at. */
  carried: number;
  /** Sealed pages of other tablets that this one carries, in the same way. */
  carriedPages: { readonly pages: number; readonly pageBytes: number };
  /** Whether all of both was looked at: where not, there may be more. */
  readonly counted: { pages: boolean; carried: boolean };
  readonly signals: {
    readonly health: Signal<StoreHealth>;
    readonly joined: Signal<Joined | undefined>;
    readonly counts: Signal<Counts>;
    readonly sitting: Signal<OpenSitting | undefined>;
    readonly sittingCells: Signal<readonly Cell[]>;
  };
};

/** The signals before anything is known. */
export function makeSignals(): TabletState['signals'] {
  return {
    health: signal<StoreHealth>({ kind: 'failing' }),
    joined: signal<Joined | undefined>(undefined),
    counts: signal<Counts>({
      written: 0,
      safeHere: 0,
      atCentre: 0,
      receiptAt: 0,
      sittingPeople: 0,
      sittingActions: 0,
      inForkedJournals: 0,
      pages: 0,
      copies: [],
      carried: 0,
      carriedPages: 0,
      pageBytes: 0,
      isCounted: false,
    }),
    sitting: signal<OpenSitting | undefined>(undefined),
    sittingCells: signal<readonly Cell[]>([]),
  };
}

/** The journal that is written to. */
export function currentJournal(state: TabletState): JournalRow | undefined {
  return state.campaign && state.journals.get(state.campaign.journal);
}

/** One thing at a time happens to the journal, in the order asked. That no other page does anything to it is the tablet's Web Lock's business: asking for another one at each save would be one more way to the browser's process and back. */
export function holdJournal<Value>(state: TabletState, work: () => Promise<Value>): Promise<Value> {
  const held = state.queue.then(work);
  state.queue = held.catch(() => undefined);
  return held;
}

/** Shows what has become durable. */
export function publish({ signals, copies, journals, ...state }: TabletState): void {
  const journal = state.campaign && journals.get(state.campaign.journal);
  const earlier = [...journals.values()].filter(({ id }) => id !== journal?.id);
  batch(() => {
    signals.health.value = copies.health();
    signals.counts.value = {
      written: journal?.head ?? 0,
      safeHere: Math.max(0, (journal?.head ?? 0) - copies.countUnsafe()),
      atCentre: journal?.acknowledged ?? 0,
      receiptAt: journal?.receiptAt ?? 0,
      sittingPeople: journal?.sitting?.people ?? 0,
      sittingActions: journal?.sitting?.actions ?? 0,
      pages: state.pages.size + state.carriedPages.pages,
      pageBytes: [...state.pages.values()].reduce((sum, bytes) => sum + bytes, state.carriedPages.pageBytes),
      copies: journal?.copies ?? [],
      carried: state.carried,
      carriedPages: state.carriedPages.pages,
      isCounted: state.counted.pages && state.counted.carried,
      inForkedJournals: earlier.reduce((sum, { head, acknowledged }) => sum + head - acknowledged, 0),
    };
    signals.sittingCells.value = journal?.sitting?.cells ?? [];
    if (signals.sitting.value?.opening !== journal?.sitting?.opening) {
      signals.sitting.value = journal?.sitting && toOpenSitting(journal.sitting);
    }
  });
}

/** What the screens and sync see of a campaign's row that was kept; `undefined` where its parts do not hold together. */
export async function readJoined(row: CampaignRow, pack: PackRow | undefined): Promise<Joined | undefined> {
  const digest = base64urlToBytes(row.pack);
  const [manifest, signer, taken] = await Promise.all([
    readKeptManifest(row.manifestBytes, row.campaign),
    openTabletKey(row),
    pack && digest && readKeptPack(pack.bytes, digest),
  ]);
  if (!manifest || !taken || !signer) return undefined;
  const { campaign, tabletName, enrolled, inviteText } = row;
  return { campaign, manifest, pack: taken, tabletName, signer, enrolled, inviteText };
}

/** The id's 16 bytes. */
export function idToBytes(id: string): Bytes {
  return base64urlToBytes(id) ?? new Uint8Array(0);
}

function toOpenSitting({ event, profile, opening, openedAt }: OpenSitting): OpenSitting {
  return { event, profile, opening, openedAt };
}
