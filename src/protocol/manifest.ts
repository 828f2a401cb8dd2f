import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { eventKinds } from '../domain/campaign-event.ts';
import { legalProfiles } from '../domain/legal-profile.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { importVerifier, publicKeyToFingerprint, type SignerKey, type VerifierKey } from '../sealing/keys.ts';
import { readSigned, sign, verifySigned } from '../sealing/signed.ts';
import { contentTypes } from './content-types.ts';
import { limits } from './limits.ts';
import { bytesOf, uintShape } from './shape.ts';

/**
 * The campaign's signed word, the only source of keys, modes, commands and the pack's digest. Signed by the campaign's signing
 * key, whose fingerprint *is* the campaign's id: whoever knows the id (from an invite) can check the manifest without trusting the centre.
 */
export type Manifest = v.InferOutput<typeof manifestShape>;

export type ManifestProblem =
  | { readonly kind: 'manifest-damaged' }
  | { readonly kind: 'manifest-for-other-campaign' }
  /** Its serial is below the one already known: somebody serves yesterday's. */
  | { readonly kind: 'manifest-older'; readonly known: number };

const textsShape = v.record(v.string(), v.string());

/** What a later version adds is passed over. */
const eventShape = v.object({
  id: v.string(),
  title: v.string(),
  kind: v.picklist(eventKinds),
  venue: v.string(),
  city: v.string(),
  country: v.string(),
  day: uintShape,
  expected: uintShape,
  goal: uintShape,
  cases: v.array(uintShape),
  under18: v.boolean(),
  profile: v.picklist(legalProfiles),
  volunteers: v.exactOptional(uintShape),
  languages: v.exactOptional(v.array(v.string())),
});

const manifestShape = v.object({
  version: v.literal(1),
  /** Grows with every publication. */
  serial: uintShape,
  title: textsShape,
  /** ES256, 65 bytes uncompressed. */
  signingKey: bytesOf(65),
  /** X25519; the last one is sealed to, the others are still opened. `id` 0 to 255. */
  openingKeys: v.pipe(v.array(v.object({ id: v.pipe(uintShape, v.maxValue(255)), key: bytesOf(32) })), v.minLength(1)),
  /** ES256 keys whose receipts count. */
  receiptKeys: v.pipe(v.array(bytesOf(65)), v.minLength(1)),
  /** The pack in force, and older ones whose dictionaries are still needed. The last is in force. */
  packs: v.pipe(v.array(v.object({ serial: uintShape, digest: bytesOf(32), bytes: uintShape })), v.minLength(1)),
  modes: v.object({
    /** Seals the event's id too; no drafts, no correction window. */
    highRisk: v.boolean(),
  }),
  /** To single tablets (16-byte ids). */
  commands: v.array(v.object({ tablet: bytesOf(16), kind: v.picklist(['retire', 'wipe', 'lock']) })),
  /** Tablets (16-byte ids) whose batches are put aside. Came later: older readers pass it over. */
  revoked: v.exactOptional(v.array(bytesOf(16))),
  events: v.array(eventShape),
  /** Epoch ms. */
  madeAt: uintShape,
});

/** Signs a manifest. */
export async function makeManifest(signer: SignerKey, manifest: Manifest): Promise<Bytes> {
  return sign(signer, contentTypes.manifest, encodeCbor(manifest));
}

/**
 * The manifest, if it is this campaign's own and not older than the one known (`knownSerial`, 0 for none). Taking the same again is good.
 */
export async function takeManifest(
  bytes: Uint8Array,
  campaign: Uint8Array,
  knownSerial: number,
): Promise<Outcome<Manifest, ManifestProblem>> {
  if (bytes.length > limits.maxManifestBytes) return bad({ kind: 'manifest-damaged' });
  const signed = readSigned(bytes, contentTypes.manifest);
  const manifest = signed.ok ? readManifest(signed.value.payload) : undefined;
  if (!signed.ok || !manifest) return bad({ kind: 'manifest-damaged' });
  if (!areBytesEqual(publicKeyToFingerprint(manifest.signingKey), campaign))
    return bad({ kind: 'manifest-for-other-campaign' });
  const key = await importVerifier(manifest.signingKey);
  const verified = key && (await verifySigned(key, contentTypes.manifest, bytes));
  if (!verified?.ok) return bad({ kind: 'manifest-damaged' });
  if (manifest.serial < knownSerial) return bad({ kind: 'manifest-older', known: knownSerial });
  return good(manifest);
}

/** The receipt keys, ready to verify with. */
export async function listReceiptKeys(manifest: Manifest): Promise<VerifierKey[]> {
  const keys = await Promise.all(manifest.receiptKeys.map((key) => importVerifier(key)));
  return keys.filter((key) => key !== undefined);
}

function readManifest(payload: Uint8Array): Manifest | undefined {
  const decoded = decodeCbor(payload);
  const parsed = decoded.ok ? v.safeParse(manifestShape, decoded.value) : undefined;
  return parsed?.success ? parsed.output : undefined;
}
