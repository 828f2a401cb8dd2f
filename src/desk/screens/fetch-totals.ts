import type { CasePack } from '../../domain/case-pack.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { takeCasePack } from '../../protocol/case-pack-codec.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { type Manifest, takeManifest } from '../../protocol/manifest.ts';
import { readRefusal } from '../../protocol/refusal.ts';
import { ticketScheme } from '../../protocol/ticket.ts';
import { readTotals, type Totals } from '../../protocol/totals.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';

export type TotalsProblem = {
  readonly kind: 'link-incomplete' | 'ticket-wrong' | 'unknown-campaign' | 'offline' | 'broken';
};

/** The office's link: `/desk/totals#ticket=…&campaign=…`. Fragments are never sent to a server. */
export type TotalsLink = { readonly ticket: string; readonly campaign: string };

/** What names the numbers: cases and events, as the campaign itself signed them. */
export type TotalsNames = { readonly manifest: Manifest; readonly pack: CasePack | undefined };

/** The link's two parts, from a fragment. */
export function readTotalsLink(fragment: string): Outcome<TotalsLink, TotalsProblem> {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const ticket = parts.get('ticket');
  const campaign = parts.get('campaign');
  if (!ticket || !campaign) return bad({ kind: 'link-incomplete' });
  return good({ ticket, campaign });
}

/** The totals as the centre has them now. */
export async function fetchTotals({ ticket, campaign }: TotalsLink): Promise<Outcome<Totals, TotalsProblem>> {
  const headers = { authorization: `${ticketScheme} ${ticket}` };
  const answer = await fetch(endpoints.totals(campaign), { headers, cache: 'no-store' }).catch(() => undefined);
  if (!answer) return bad({ kind: 'offline' });
  const json: unknown = await answer.json().catch(() => undefined);
  const totals = answer.ok ? readTotals(json) : undefined;
  if (totals) return good(totals);
  const refusal = readRefusal(json);
  if (refusal?.kind === 'ticket-wrong' || refusal?.kind === 'unknown-campaign') return bad({ kind: refusal.kind });
  return bad({ kind: 'broken' });
}

/** The campaign's own names for cases and events; `undefined` where they cannot be had: numbers need no names. */
export async function fetchNames(campaign: string): Promise<TotalsNames | undefined> {
  const id = base64urlToBytes(campaign);
  const manifestBytes = await fetchBytes(endpoints.manifest(campaign));
  const manifest = id && manifestBytes && (await takeManifest(manifestBytes, id, 0));
  if (!manifest?.ok) return undefined;
  const named = manifest.value.packs.at(-1);
  const packBytes = named && (await fetchBytes(endpoints.pack(bytesToBase64url(named.digest))));
  const pack = named && packBytes ? takeCasePack(packBytes, named.digest) : undefined;
  return { manifest: manifest.value, pack: pack?.ok ? pack.value : undefined };
}

async function fetchBytes(url: string): Promise<Uint8Array | undefined> {
  const answer = await fetch(url).catch(() => undefined);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}
