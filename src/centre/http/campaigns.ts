import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { takeCasePack } from '../../protocol/case-pack-codec.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { limits } from '../../protocol/limits.ts';
import { takeManifest } from '../../protocol/manifest.ts';
import { decodePublication } from '../../protocol/publication.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { PublicationToKeep } from '../store/centre-store.ts';
import { answerBytes, refuse } from './answers.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { compress, pickEncoding } from './compression.ts';
import { readBody } from './read-body.ts';
import { readId } from './read-id.ts';

/** Room for the frame around manifest and pack. */
const frameBytes = 64;

/** In ms: the largest pack from an office on a poor line; Node ends a request after 300 s in any case. */
const publicationMs = 290_000;

/** PUT: a manifest with its pack. Nobody logs in for it: the campaign's own signature says who may speak. */
export async function takePublication(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const { allowedCampaigns } = parts;
  if (allowedCampaigns !== 'any' && !allowedCampaigns.includes(bytesToBase64url(campaign))) {
    return refuse('campaign-not-allowed');
  }
  const follows = readFollows(context);
  if (!follows.ok) return refuse('unreadable');
  const max = limits.maxManifestBytes + limits.maxPackBytes + frameBytes;
  const body = await readBody(context, parts.bodyRoom, {
    contentType: contentTypes.publication,
    max,
    withinMs: publicationMs,
  });
  if (!body.ok) return refuse(body.problem.kind, { ...(body.problem.kind === 'too-large' && { max }) });
  return (
    (await parts.publicationGate(() => keepPublication(body.value, campaign, follows.value, parts))) ?? refuse('busy')
  );
}

/** Which manifest it follows, if its desk says so: `If-Match` with the digest in quotes, or `If-None-Match: *`. */
function readFollows(context: CentreContext): Outcome<PublicationToKeep['follows'], undefined> {
  if (context.req.header('If-None-Match') === '*') return good('nothing');
  const match = context.req.header('If-Match');
  if (match === undefined) return good(undefined);
  const digest = readId(/^"([\w-]+)"$/.exec(match)?.[1], 32);
  return digest ? good(digest) : bad(undefined);
}

async function keepPublication(
  bytes: Bytes,
  campaign: Bytes,
  follows: PublicationToKeep['follows'],
  { store, clock }: CentreParts,
): Promise<Response> {
  const publication = decodePublication(bytes);
  if (!publication.ok) return refuse('unreadable');
  const known = await store.findCampaign(campaign);
  const manifest = await takeManifest(publication.value.manifest, campaign, known?.serial ?? 0);
  if (!manifest.ok) {
    switch (manifest.problem.kind) {
      case 'manifest-damaged':
        return refuse('unreadable');
      case 'manifest-for-other-campaign':
        return refuse('other-campaign');
      case 'manifest-older':
        return refuse('older-manifest');
    }
  }
  const packDigest = manifest.value.packs.at(-1)?.digest;
  if (!packDigest || !takeCasePack(publication.value.pack, packDigest).ok) return refuse('unreadable');
  const kept = await store.keepPublication({
    campaign,
    signingKey: manifest.value.signingKey,
    serial: manifest.value.serial,
    manifest: publication.value.manifest,
    revoked: manifest.value.revoked ?? [],
    packDigest,
    pack: publication.value.pack,
    follows,
    at: clock(),
  });
  return kept.ok ? new Response(null, { status: 204 }) : refuse(kept.problem.kind);
}

/** GET: the signed manifest as it came, compressed for whoever can take it so: every idle tablet asks for it every few hours. */
export async function giveManifest(context: CentreContext, { store }: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const kept = await store.findCampaign(campaign);
  return kept ? answerCompressed(context, contentTypes.manifest, kept.manifest) : refuse('unknown-campaign');
}

/** GET: a pack, compressed for whoever can take it so. Its name is its digest, so it may be kept for ever. */
export async function givePack(context: CentreContext, { store }: CentreParts): Promise<Response> {
  const digest = readId(context.req.param('digest'), 32);
  const pack = digest && (await store.findPack(digest));
  if (!pack) return refuse('not-found');
  const answer = await answerCompressed(context, contentTypes.pack, pack);
  answer.headers.set('Cache-Control', 'public, max-age=31536000, immutable');
  return answer;
}

async function answerCompressed(context: CentreContext, contentType: string, bytes: Bytes): Promise<Response> {
  const encoding = pickEncoding(context.req.header('Accept-Encoding') ?? '', () => true);
  const answer = answerBytes(contentType, await compress(bytes, encoding, 5));
  answer.headers.set('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') answer.headers.set('Content-Encoding', encoding);
  return answer;
}
