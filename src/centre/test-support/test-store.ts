import { expect } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import type { CentreStore, EnrolmentToKeep } from '../store/centre-store.ts';
import type { TestJournal } from './test-hall.ts';

/** A database that can be opened more than once: by a second copy of the centre, or after a restart. */
export type StoreSource = { readonly open: () => Promise<CentreStore>; readonly discard: () => Promise<void> };

/** Epoch ms of everything that the tests write. */
export const testAt = 1_386_670_000_000;

/** A campaign in the store; gives its id. */
export async function publish(store: CentreStore): Promise<Bytes> {
  const campaign = randomBytes(16);
  const pack = randomBytes(40);
  const kept = await store.keepPublication({
    campaign,
    signingKey: randomBytes(65),
    serial: 1,
    manifest: randomBytes(40),
    revoked: [],
    packDigest: digestBytes(pack),
    pack,
    at: testAt,
  });
  expect(kept.ok).toBe(true);
  return campaign;
}

/** An enrolment by an invite of its own. */
export function enrolmentOf(campaign: Bytes, key: Bytes): Omit<EnrolmentToKeep, 'tablet'> {
  const [enrolment, invite] = [randomBytes(60), randomBytes(16)];
  return { campaign, key, name: 'Tablet 1', revoked: 0, enrolment, invite, tablets: 3, at: testAt };
}

/** The journal's tablet joins the journal's campaign. */
export async function enrol(store: CentreStore, { campaign, tablet }: TestJournal): Promise<void> {
  const enrolled = await store.enrolTablet({ ...enrolmentOf(campaign, tablet.publicBytes), tablet: tablet.id });
  expect(enrolled.ok).toBe(true);
}

/** Entries `first` to `last` as one batch. */
export async function send(store: CentreStore, journal: TestJournal, first: number, last?: number) {
  const [batch, bytes] = [await journal.batch(first, last), await journal.pack(first, last)];
  return store.takeBatch({ batch, bytes, at: testAt });
}
