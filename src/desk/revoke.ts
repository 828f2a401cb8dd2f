import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { makeManifest } from '../protocol/manifest.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import type { CentreClient, CentreProblem } from './centre-client.ts';
import type { CampaignKeys } from './keys/campaign-keys.ts';
import { fetchPublished, type PublishedProblem, untilNotOvertaken } from './published.ts';

export type RevokeProblem =
  | CentreProblem
  | PublishedProblem
  | { readonly kind: 'campaign-unpublished' }
  | { readonly kind: 'tablet-not-found'; readonly tablet: string }
  /** Several tablets have this name: the id says which. */
  | { readonly kind: 'tablet-ambiguous'; readonly tablet: string; readonly ids: readonly string[] };

type Which = { readonly tablet: string; readonly undo: boolean };

export type Revoked = { readonly id: string; readonly name: string };

/**
 * Publishes the campaign's word that a tablet is withdrawn (or, with `undo`, that it is not any more). The centre puts what it sends from then on aside.
 * `tablet` is its id, or its name where just one tablet has sent anything under that. Doing it again is safe.
 */
export function revokeTablet(
  client: CentreClient,
  keys: CampaignKeys,
  which: Which,
  now: number,
): Promise<Outcome<Revoked, RevokeProblem>> {
  return untilNotOvertaken(() => tryToRevoke(client, keys, which, now));
}

async function tryToRevoke(
  client: CentreClient,
  keys: CampaignKeys,
  { tablet, undo }: Which,
  now: number,
): Promise<Outcome<Revoked, RevokeProblem>> {
  const published = await fetchPublished(client, keys.campaign);
  if (!published.ok) return published;
  const manifest = published.value?.manifest;
  const current = manifest?.packs.at(-1);
  if (!manifest || !current) return bad({ kind: 'campaign-unpublished' });
  const found = await findTablet(client, tablet);
  if (!found.ok) return found;
  const { id, name, bytes } = found.value;
  const others = (manifest.revoked ?? []).filter((each) => !areBytesEqual(each, bytes));
  const pack = await client.pack(bytesToBase64url(current.digest));
  if (!pack.ok) return pack;
  const serial = Math.max(manifest.serial + 1, Math.floor(now / 1000));
  const next = { ...manifest, serial, madeAt: now, revoked: undo ? others : [...others, bytes] };
  const publication = { manifest: await makeManifest(keys.signer, next), pack: pack.value };
  const sent = await client.publish(publication, published.value?.digest);
  return sent.ok ? good({ id, name }) : sent;
}

async function findTablet(
  client: CentreClient,
  tablet: string,
): Promise<Outcome<Revoked & { readonly bytes: Bytes }, RevokeProblem>> {
  const journals = await client.journals();
  if (!journals.ok) return journals;
  const nameById = new Map(journals.value.map((each) => [each.tablet, each.tabletName]));
  const isId = /^[\w-]{22}$/.test(tablet);
  const ids = nameById.has(tablet) ? [tablet] : [...nameById].flatMap(([id, name]) => (name === tablet ? [id] : []));
  if (ids.length > 1) return bad({ kind: 'tablet-ambiguous', tablet, ids });
  // A tablet that has sent nothing yet is known by its id alone.
  const id = ids[0] ?? (isId ? tablet : undefined);
  const bytes = id === undefined ? undefined : base64urlToBytes(id);
  if (id === undefined || bytes?.length !== 16) return bad({ kind: 'tablet-not-found', tablet });
  return good({ id, name: nameById.get(id) ?? '', bytes });
}
