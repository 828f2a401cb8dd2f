import { beforeAll, describe, expect, it } from 'vitest';
import { type LegalProfile, legalProfiles } from '../../domain/legal-profile.ts';
import type { Pass } from '../../domain/pass.ts';
import { makeCampaign, makeEvent, makePass, type SimulatedCampaign } from '../../integration/simulated-campaign.ts';
import { createDisk } from '../../integration/simulated-disk.ts';
import { startSitting } from '../../integration/simulated-sitting.ts';
import { makeSigner } from '../../sealing/keys.ts';
import type { TabletStore } from './tablet-store.ts';

let campaign: SimulatedCampaign;

beforeAll(async () => {
  campaign = await makeCampaign((await makeSigner(false)).publicBytes);
});

async function startUnder(profile: LegalProfile): Promise<TabletStore> {
  const store = await startSitting(createDisk(), campaign);
  await store.closeSitting();
  await store.openSitting({ ...makeEvent(), profile }, 'en');
  return store;
}

const ink = { width: 100, strokes: [[{ x: 1, y: 2, pressure: -1 }]] };
const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'en', text: 'Sir' } as const;
const agree = (id: 'deliver' | 'outcome' | 'hall') => ({ consents: [{ id, version: 1, language: 'en' }] });

/** Everything that a pass may be asked for, and the profiles that allow it. */
const rows: readonly (readonly [what: string, changes: Partial<Pass>, allowed: readonly LegalProfile[]])[] = [
  ['name and signature', {}, ['full', 'no_contact', 'first_name_age']],
  ['ink', { affirmation: { kind: 'ink', ink } }, ['full', 'no_contact', 'first_name_age']],
  ['a witness', { affirmation: { kind: 'mark', ink, witness: 'Mumtaz' } }, ['full', 'no_contact']],
  ['an age', { age: 15 }, ['first_name_age']],
  ['a letter', { letters: [letter] }, ['full', 'no_contact']],
  ['an act from a phone', { phone: [{ case: 1, form: 'sms' }] }, ['full', 'no_contact']],
  ['a contact', { contact: { kind: 'sms', address: '+243000' } }, ['full']],
  ['delivery', agree('deliver'), ['full', 'no_contact', 'first_name_age']],
  ['news of the outcome', agree('outcome'), ['full']],
  ['the hall', agree('hall'), ['full', 'no_contact']],
];

describe.each(legalProfiles)('under %s', (profile) => {
  it('a pass is sealed with what the profile allows, and nothing is written of one that has more', async () => {
    const store = await startUnder(profile);
    for (const [what, changes, allowed] of rows) {
      const before = store.counts.value.written;
      const saved = await store.savePass({ ...makePass([1]), ...changes });
      const isAllowed = allowed.includes(profile);
      expect(saved, what).toMatchObject(isAllowed ? { ok: true } : { problem: { kind: 'pass-collects-too-much' } });
      expect(store.counts.value.written - before, what).toBe(isAllowed ? 1 : 0);
    }
  });

  it('a count is sealed; words beside it only where words may be collected, by the body’s schema alone', async () => {
    const store = await startUnder(profile);
    const before = store.counts.value.written;
    const sms = { case: 1, purpose: 'appeal', form: 'sms', channel: 'phone', n: 3 } as const;
    expect(await store.saveTally([sms], '')).toMatchObject({ ok: true });
    const worded = await store.saveTally([sms], 'Asha was here');
    const isAllowed = profile === 'full' || profile === 'no_contact';
    expect(worded).toMatchObject(isAllowed ? { ok: true } : { problem: { kind: 'not-saved', why: 'failing' } });
    expect(store.counts.value.written - before).toBe(isAllowed ? 2 : 1);
    // What was refused leaves the journal as good as before.
    expect(await store.saveTally([sms], '')).toMatchObject({ ok: true });
  });
});
