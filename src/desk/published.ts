import type { Bytes } from '../domain/bytes.ts';
import type { CasePack } from '../domain/case-pack.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { type CasePackProblem, takeCasePack } from '../protocol/case-pack-codec.ts';
import { type Manifest, type ManifestProblem, takeManifest } from '../protocol/manifest.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { digestBytes } from '../sealing/chain.ts';
import type { CentreClient, CentreProblem } from './centre-client.ts';

/** What the campaign has published so far, each checked against the campaign's own id. */
export type Published = {
  readonly manifest: Manifest;
  /** SHA-256 of the signed manifest. */
  readonly digest: Bytes;
  /** As the manifest lists them; the last is in force. */
  readonly packs: readonly CasePack[];
};

export type PublishedProblem = CentreProblem | ManifestProblem | CasePackProblem;

/** The manifest and every pack that it names; `undefined` where the centre does not know the campaign yet. */
export async function fetchPublished(
  client: CentreClient,
  campaign: Bytes,
): Promise<Outcome<Published | undefined, PublishedProblem>> {
  const bytes = await client.manifest();
  if (!bytes.ok) return isUnknown(bytes.problem) ? good(undefined) : bytes;
  const manifest = await takeManifest(bytes.value, campaign, 0);
  if (!manifest.ok) return manifest;
  const packs: CasePack[] = [];
  for (const { digest } of manifest.value.packs) {
    const packBytes = await client.pack(bytesToBase64url(digest));
    if (!packBytes.ok) return packBytes;
    const pack = takeCasePack(packBytes.value, digest);
    if (!pack.ok) return bad(pack.problem);
    packs.push(pack.value);
  }
  return good({ manifest: manifest.value, digest: digestBytes(bytes.value), packs });
}

function isUnknown(problem: CentreProblem): boolean {
  return problem.kind === 'centre-refused' && problem.refusal.kind === 'unknown-campaign';
}

/** Does it again, from what is published by then, while other desks publish in between: what they said is not to be lost. A few times, then it is the problem. */
export async function untilNotOvertaken<
  Value,
  Problem extends { readonly kind: string; readonly refusal?: { readonly kind: string } },
>(attempt: () => Promise<Outcome<Value, Problem>>): Promise<Outcome<Value, Problem>> {
  let done = await attempt();
  for (let more = 4; more > 0 && !done.ok && done.problem.refusal?.kind === 'older-manifest'; more -= 1) {
    done = await attempt();
  }
  return done;
}
