import { bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { readHoldings } from './holdings.ts';
import { joinTablet, keepManifest, markEnrolled } from './joining.ts';
import { digestAt, keepReceipt, listEntries } from './journal-reading.ts';
import { makeJournalRow } from './rows.ts';
import { startNewJournal } from './sittings.ts';
import type { TabletState } from './tablet-state.ts';
import type { TabletStore } from './tablet-store.ts';

/** What joining and sending ask of the store, and no participant waits for. */
export type OfficeSide = Pick<
  TabletStore,
  | 'join'
  | 'keepManifest'
  | 'markEnrolled'
  | 'listEntries'
  | 'digestAt'
  | 'keepReceipt'
  | 'startNewJournal'
  | 'readHoldings'
>;

/** A chunk of its own, loaded with the first question: what takes an entry is not in it. */
export function createOfficeSide(state: TabletState): OfficeSide {
  return {
    join: (joining) => joinTablet(state, joining),
    keepManifest: (manifest, bytes, pack) => keepManifest(state, manifest, bytes, pack),
    markEnrolled: () => markEnrolled(state),
    listEntries: (after, most) => listEntries(state, after, most),
    digestAt: (number) => digestAt(state, number),
    keepReceipt: (receipt) => keepReceipt(state, receipt),
    readHoldings: async () => readHoldings(state),
    startNewJournal: () =>
      startNewJournal(state, (campaign) => makeJournalRow(bytesToBase64url(randomBytes(16)), campaign)),
  };
}
