import type { CasePack } from '../../domain/case-pack.ts';
import { takeCasePack } from '../../protocol/case-pack-codec.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { type Manifest, takeManifest } from '../../protocol/manifest.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';

/** What names the numbers: cases and events, as the campaign itself signed them. */
export type TotalsNames = { readonly manifest: Manifest; readonly pack: CasePack | undefined };

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
