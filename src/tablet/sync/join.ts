import { bad, type Outcome } from '../../domain/outcome.ts';
import type { CasePackProblem } from '../../protocol/case-pack-codec.ts';
import { type CertificateProblem, checkCertificate, type InviteProblem, readInvite } from '../../protocol/invite.ts';
import type { ManifestProblem } from '../../protocol/manifest.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { importVerifier } from '../../sealing/keys.ts';
import type { Joined, SaveProblem, TabletStore } from '../store/tablet-store.ts';
import { enrol } from './enrol.ts';
import type { ExchangeProblem, Fetch } from './exchange.ts';
import { fetchManifest, fetchPack } from './fetch-campaign.ts';

export type JoinProblem =
  | InviteProblem
  | CertificateProblem
  | ManifestProblem
  | CasePackProblem
  | SaveProblem
  | { readonly kind: 'offline' | 'not-our-centre' | 'centre-broken' | 'centre-busy' | 'unknown-campaign' };

/**
 * Brings a tablet into the campaign of an invite: manifest, certificate and pack are fetched and checked against the campaign's id in
 * the invite, so that the centre cannot put another in their place; then all is kept; then the centre is asked to know the tablet.
 * Good as soon as it is kept: a tablet that is not enrolled yet collects, and sync goes on asking and says what stands in the way (an invite
 * that has expired, for example).
 */
export async function joinCampaign(
  inviteText: string,
  tabletName: string,
  { store, fetch }: { readonly store: TabletStore; readonly fetch: Fetch },
): Promise<Outcome<Joined, JoinProblem>> {
  const invite = await readInvite(inviteText);
  if (!invite.ok) return invite;
  const { certificate, certificateBytes } = invite.value;
  const current = store.joined.value;
  const known = current && areBytesEqual(current.campaign, certificate.campaign) ? current : undefined;

  const fetched = await fetchManifest(fetch, certificate.campaign, known?.manifest.serial ?? 0);
  if (!fetched.ok) return bad(toJoinProblem(fetched.problem));
  const { manifest, bytes: manifestBytes } = fetched.value;
  const campaignKey = await importVerifier(manifest.signingKey);
  if (!campaignKey) return bad({ kind: 'manifest-damaged' });
  const checked = await checkCertificate(certificateBytes, campaignKey);
  if (!checked.ok) return checked;
  const pack = await fetchPack(fetch, manifest, undefined);
  if (!pack.ok) return bad(toJoinProblem(pack.problem));
  if (!pack.value) return bad({ kind: 'pack-damaged' });

  const joined = await store.join({ manifest, manifestBytes, pack: pack.value, tabletName, inviteText });
  if (!joined.ok) return joined;
  await enrol(store, joined.value, fetch);
  return { ok: true, value: store.joined.value ?? joined.value };
}

function toJoinProblem(problem: ExchangeProblem | ManifestProblem | CasePackProblem): JoinProblem {
  if (problem.kind === 'trouble') {
    const { kind } = problem.trouble;
    if (kind === 'captive-portal') return { kind: 'not-our-centre' };
    return { kind: kind === 'offline' || kind === 'not-our-centre' || kind === 'centre-busy' ? kind : 'centre-broken' };
  }
  if (problem.kind !== 'refused') return problem;
  const { kind } = problem.refusal;
  if (kind === 'unknown-campaign') return { kind };
  return { kind: kind === 'busy' ? 'centre-busy' : 'centre-broken' };
}
