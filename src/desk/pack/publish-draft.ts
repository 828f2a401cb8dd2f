import { bad, type Outcome } from '../../domain/outcome.ts';
import type { CentreClient } from '../centre-client.ts';
import type { CampaignKeys } from '../keys/campaign-keys.ts';
import { type PublishProblem, type PublishResult, publishCampaign } from '../publish.ts';
import { fetchPublished } from '../published.ts';
import { makeDictionaryBytes } from './make-dictionary.ts';
import { type PackDraft, tidySource } from './pack-draft.ts';
import { type PackSourceProblem, readPackSource } from './read-pack-source.ts';

export type PublishDraftProblem = PackSourceProblem | PublishProblem;

export type RecallProblem =
  | PublishProblem
  | { readonly kind: 'case-not-in-force' }
  /** A pack without a case is none. */
  | { readonly kind: 'last-case' }
  | { readonly kind: 'pack-not-found' };

/** Checks a draft, signs it and publishes it. */
export async function publishDraft(
  client: CentreClient,
  keys: CampaignKeys,
  { source, pictures }: PackDraft,
  now: number,
): Promise<Outcome<PublishResult, PublishDraftProblem>> {
  const text = JSON.stringify(tidySource(source));
  const content = await readPackSource(text, keys.campaign, async (file) => pictures[file]);
  if (!content.ok) return content;
  const dictionary = makeDictionaryBytes(content.value.pack);
  return publishCampaign(client, keys, { ...content.value, dictionary }, now);
}

/**
 * Publishes what is in force without one case, and nothing else: no draft goes out with it. Who is writing for the case seals what they wrote; the next person does
 * not see it any more.
 */
export async function recallCase(
  client: CentreClient,
  keys: CampaignKeys,
  number: number,
  now: number,
): Promise<Outcome<PublishResult, RecallProblem>> {
  const published = await fetchPublished(client, keys.campaign);
  if (!published.ok) return published;
  const inForce = published.value?.packs.at(-1);
  const cases = inForce?.cases.filter((each) => each.number !== number) ?? [];
  if (!inForce || cases.length === inForce.cases.length) return bad({ kind: 'case-not-in-force' });
  if (cases.length === 0) return bad({ kind: 'last-case' });
  const content = { pack: { ...inForce, cases }, events: [], dictionary: inForce.dictionary.bytes };
  return publishCampaign(client, keys, content, now);
}

/** Publishes an earlier pack again, as the next one: takes back all that came after it. */
export async function bringPackBack(
  client: CentreClient,
  keys: CampaignKeys,
  serial: number,
  now: number,
): Promise<Outcome<PublishResult, RecallProblem>> {
  const published = await fetchPublished(client, keys.campaign);
  if (!published.ok) return published;
  const pack = published.value?.packs.find((each) => each.serial === serial);
  if (!pack) return bad({ kind: 'pack-not-found' });
  return publishCampaign(client, keys, { pack, events: [], dictionary: pack.dictionary.bytes }, now);
}
