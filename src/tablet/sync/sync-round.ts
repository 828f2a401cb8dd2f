import type { Joined, TabletStore } from '../store/tablet-store.ts';
import { enrol } from './enrol.ts';
import type { Fetch } from './exchange.ts';
import { refreshCampaign } from './refresh-campaign.ts';
import type { RoundEnd } from './round-end.ts';
import { sendJournal } from './send-journal.ts';
import { forgetSending, type Obstacle, type SendingMemory } from './sending.ts';

export type RoundParts = {
  readonly store: TabletStore;
  readonly fetch: Fetch;
  /** Ms that only ever grow: how long something takes. */
  readonly now: () => number;
  readonly stop: AbortSignal;
  readonly memory: SendingMemory;
  readonly onProgress: () => void;
  /** The centre holds other content under this journal's numbers: two tablets are one copy, or a profile was restored. */
  readonly onFork: () => void;
};

/** One try to bring everything to the centre: enrols where that is due, sends, and clears each kind of obstacle once. */
export async function syncRound(parts: RoundParts): Promise<RoundEnd> {
  const { store, fetch, stop } = parts;
  const cleared = new Set<Obstacle['kind']>();
  for (;;) {
    const joined = store.joined.value;
    if (!joined) return { kind: 'all-there' };
    const refused = joined.enrolled ? undefined : await enrol(store, joined, fetch, stop);
    if (refused) return refused;
    const end = await sendJournal({ ...parts, joined: store.joined.value ?? joined });
    if (end.kind !== 'obstacle') return end;
    const { obstacle } = end;
    const failed = await clear(parts, joined, obstacle, cleared.has(obstacle.kind));
    if (failed) return failed;
    cleared.add(obstacle.kind);
  }
}

/** `undefined` when sending may go on. */
async function clear(
  { store, fetch, stop, memory, onFork }: RoundParts,
  joined: Joined,
  { kind }: Obstacle,
  isBackAgain: boolean,
): Promise<RoundEnd | undefined> {
  switch (kind) {
    case 'tablet-unknown':
      return isBackAgain ? { kind: 'later', trouble: { kind } } : enrol(store, joined, fetch, stop);
    case 'forked':
      onFork();
      if (isBackAgain || !(await store.startNewJournal()).ok) return forked;
      Object.assign(memory, forgetSending());
      return undefined;
    case 'receipt-unknown':
      if (!isBackAgain && (await refreshCampaign(store, fetch, stop)) === 'newer') return undefined;
      return { kind: 'later', trouble: { kind: 'not-our-centre' } };
  }
}

const forked: RoundEnd = { kind: 'stopped', trouble: { kind: 'journal-forked' } };
