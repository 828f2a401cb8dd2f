import type { Bytes } from '../domain/bytes.ts';
import type { CasePack } from '../domain/case-pack.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { decodeCbor } from '../sealing/cbor.ts';
import { importVerifier, publicKeyToFingerprint } from '../sealing/keys.ts';
import { verifySigned } from '../sealing/signed.ts';
import { contentTypes } from './content-types.ts';
import type { Manifest } from './manifest.ts';

/**
 * What a tablet took from outside and kept (`takeManifest`, `takeCasePack` looked at every field then), read again at each start. Signature and digest say
 * that they are the very bytes; what the fields may be follows from the bytes and is not asked twice.
 */

/** The manifest that was kept, or `undefined` where these are not the bytes that the campaign signed. */
export async function readKeptManifest(bytes: Uint8Array, campaign: Uint8Array): Promise<Manifest | undefined> {
  const signed = decodeCbor(bytes, 'maps');
  const payload: unknown = signed.ok && Array.isArray(signed.value) ? signed.value[2] : undefined;
  const decoded = payload instanceof Uint8Array ? decodeCbor(payload) : undefined;
  const manifest = decoded?.ok ? (decoded.value as Partial<Manifest> | null) : undefined;
  const signingKey = manifest?.signingKey;
  if (!(signingKey instanceof Uint8Array)) return undefined;
  if (!areBytesEqual(publicKeyToFingerprint(signingKey), campaign)) return undefined;
  const key = await importVerifier(signingKey);
  const verified = key && (await verifySigned(key, contentTypes.manifest, bytes));
  return verified?.ok ? (manifest as Manifest) : undefined;
}

/** The pack that was kept, or `undefined` where `digest` is not that of these bytes. */
export async function readKeptPack(bytes: Bytes, digest: Uint8Array): Promise<CasePack | undefined> {
  // WebCrypto's, which is another thread's work: a pack has its pictures in it.
  const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (!areBytesEqual(found, digest)) return undefined;
  const decoded = decodeCbor(bytes);
  const [version, pack] = decoded.ok && Array.isArray(decoded.value) ? (decoded.value as unknown[]) : [];
  return version === 1 ? (pack as CasePack) : undefined;
}
