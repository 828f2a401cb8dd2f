import { type ReadonlySignal, signal } from '@preact/signals';
import type { CampaignEvent } from '../../domain/campaign-event.ts';
import type { CasePack } from '../../domain/case-pack.ts';
import { good } from '../../domain/outcome.ts';
import { makeSigner } from '../../sealing/keys.ts';
import type { ParticipantStore } from '../screens/participant/passing.ts';
import type { Joined, OpenSitting } from '../store/tablet-store.ts';

/** A tablet in a sitting that keeps nothing: for looking at a pack. */
export type PreviewTablet = {
  readonly store: ParticipantStore;
  readonly joined: ReadonlySignal<Joined>;
  readonly sitting: OpenSitting;
  /** The next participant reads this one. */
  readonly take: (pack: CasePack) => void;
};

/** Nothing given to it is sealed, stored or sent. As in a high-risk campaign, letters under way are not kept either. */
export async function openPreview(pack: CasePack): Promise<PreviewTablet> {
  const signer = await makeSigner(false);
  const toJoined = (shown: CasePack): Joined => ({
    campaign: new Uint8Array(16),
    manifest: {
      version: 1,
      serial: 0,
      title: { ...shown.title },
      signingKey: signer.publicBytes,
      openingKeys: [{ id: 1, key: new Uint8Array(32) }],
      receiptKeys: [signer.publicBytes],
      packs: [{ serial: 0, digest: new Uint8Array(32), bytes: 0 }],
      modes: { highRisk: true },
      commands: [],
      events: [],
      madeAt: 0,
    },
    pack: shown,
    tabletName: '',
    signer,
    enrolled: true,
    inviteText: '',
  });
  const joined = signal(toJoined(pack));
  const event: CampaignEvent = {
    id: 'AAAAAAAAAAA',
    title: '',
    kind: 'debate',
    venue: '',
    city: '',
    country: '',
    day: 0,
    expected: 0,
    goal: 0,
    // Whatever cases the draft has, or will have.
    cases: Array.from({ length: 65_535 }, (_, index) => index + 1),
    under18: false,
    profile: 'full',
  };
  const sitting: OpenSitting = { event, profile: 'full', opening: 1, openedAt: 0 };
  let people = 0;
  const save = async () => {
    people += 1;
    return good({ number: people + 1, person: people, copies: 2 } as const);
  };
  return {
    joined,
    sitting,
    take: (newer) => {
      joined.value = toJoined(newer);
    },
    store: {
      health: signal({ kind: 'two-copies' }),
      joined,
      sitting: signal(sitting),
      savePass: save,
      saveHostInterest: save,
      paper: async () => ({
        letter: { write: async () => false, read: async () => undefined, wipe: async () => undefined },
        savePass: save,
        hasRoomForPages: async () => true,
      }),
    },
  };
}
