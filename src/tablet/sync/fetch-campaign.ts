import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { type CasePackProblem, takeCasePack } from '../../protocol/case-pack-codec.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { type Manifest, type ManifestProblem, takeManifest } from '../../protocol/manifest.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { type ExchangeProblem, exchange, type Fetch } from './exchange.ts';

export type FetchedManifest = { readonly manifest: Manifest; readonly bytes: Bytes };

/** The campaign's manifest, its signature checked against the campaign's id, not older than `knownSerial`. */
export async function fetchManifest(
  fetch: Fetch,
  campaign: Bytes,
  knownSerial: number,
  stop?: AbortSignal,
): Promise<Outcome<FetchedManifest, ExchangeProblem | ManifestProblem>> {
  const path = endpoints.manifest(bytesToBase64url(campaign));
  const answer = await exchange(fetch, { path, expects: contentTypes.manifest }, stop);
  if (!answer.ok) return answer;
  const manifest = await takeManifest(answer.value, campaign, knownSerial);
  return manifest.ok ? good({ manifest: manifest.value, bytes: answer.value }) : manifest;
}

/** The bytes of the pack that a manifest puts in force, checked; `undefined` where it is the one known already. */
export async function fetchPack(
  fetch: Fetch,
  manifest: Manifest,
  known: Manifest | undefined,
  stop?: AbortSignal,
): Promise<Outcome<Bytes | undefined, ExchangeProblem | CasePackProblem>> {
  const named = manifest.packs.at(-1);
  const current = known?.packs.at(-1);
  if (!named) return bad({ kind: 'pack-damaged' });
  if (current && areBytesEqual(named.digest, current.digest)) return good(undefined);
  const path = endpoints.pack(bytesToBase64url(named.digest));
  const answer = await exchange(fetch, { path, expects: contentTypes.pack }, stop);
  if (!answer.ok) return answer;
  const pack = takeCasePack(answer.value, named.digest);
  return pack.ok ? answer : pack;
}
