import type { Bytes } from '../domain/bytes.ts';
import type { CasePack } from '../domain/case-pack.ts';
import type { Outcome } from '../domain/outcome.ts';
import { importVerifier, type VerifierKey } from '../sealing/keys.ts';
import { createOpener, type OpenProblem } from '../sealing/open.ts';
import type { EntryPlace } from '../sealing/seal.ts';
import type { CampaignKeys } from './keys/campaign-keys.ts';

/** Opens one sealed body. */
export type Opener = (sealed: Uint8Array, place: EntryPlace) => Promise<Outcome<Bytes, OpenProblem>>;

/** What it takes to read a campaign's journals; works in the browser as on the command line. */
export type Office = {
  readonly campaign: Bytes;
  /** Whom every certificate must lead to. */
  readonly campaignKey: VerifierKey;
  /** By the header's `key`. */
  readonly openerByKey: ReadonlyMap<number, Opener>;
};

/** Imports every key once; dictionaries come from all packs ever published, since old journals name old ones. Throws where the keys are none (a bug). */
export async function makeOffice(keys: CampaignKeys, dictionaries: readonly CasePack['dictionary'][]): Promise<Office> {
  const campaignKey = await importVerifier(keys.signer.publicBytes);
  if (!campaignKey) throw new Error('a campaign without a signing key');
  const bytesByNumber = new Map(dictionaries.map(({ number, bytes }) => [number, bytes]));
  const openers = await Promise.all(
    keys.opening.map(
      async ({ id, pair }) => [id, await createOpener(pair, (number) => bytesByNumber.get(number))] as const,
    ),
  );
  return { campaign: keys.campaign, campaignKey, openerByKey: new Map(openers) };
}
