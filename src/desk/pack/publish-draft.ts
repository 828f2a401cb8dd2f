import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { CentreClient } from '../centre-client.ts';
import type { CampaignKeys } from '../keys/campaign-keys.ts';
import {
  type CampaignContent,
  type PublishProblem,
  type PublishResult,
  publishCampaign,
  publishNext,
} from '../publish.ts';
import type { Published } from '../published.ts';
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
export function recallCase(
  client: CentreClient,
  keys: CampaignKeys,
  number: number,
  now: number,
): Promise<Outcome<PublishResult, RecallProblem>> {
  const toContent = (before: Published | undefined): Outcome<CampaignContent, RecallProblem> => {
    const inForce = before?.packs.at(-1);
    const cases = inForce?.cases.filter((each) => each.number !== number) ?? [];
    if (!inForce || cases.length === inForce.cases.length) return bad({ kind: 'case-not-in-force' });
    if (cases.length === 0) return bad({ kind: 'last-case' });
    return good({ pack: { ...inForce, cases }, events: [], dictionary: inForce.dictionary.bytes });
  };
  return publishNext(client, keys, toContent, now);
}

/** Publishes an earlier pack again, as the next one: takes back all that came after it. */
export function bringPackBack(
  client: CentreClient,
  keys: CampaignKeys,
  serial: number,
  now: number,
): Promise<Outcome<PublishResult, RecallProblem>> {
  const toContent = (before: Published | undefined): Outcome<CampaignContent, RecallProblem> => {
    const pack = before?.packs.find((each) => each.serial === serial);
    return pack ? good({ pack, events: [], dictionary: pack.dictionary.bytes }) : bad({ kind: 'pack-not-found' });
  };
  return publishNext(client, keys, toContent, now);
}
