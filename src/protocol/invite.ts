import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import {
  exportSigner,
  importSigner,
  publicKeyToFingerprint,
  type SignerKey,
  type VerifierKey,
} from '../sealing/keys.ts';
import { readSigned, sign, verifySigned } from '../sealing/signed.ts';
import { contentTypes } from './content-types.ts';
import { bytesOf, bytesShape, uintShape } from './shape.ts';

/**
 * An invite lets tablets join without the office being online: a key of its own, with a certificate by the campaign's signing key. It
 * travels in the link's fragment, `https://centre/#invite=…`, which browsers never send. CBOR `[1, certificate, secret]`.
 */
export type Certificate = {
  /** The campaign's id: the fingerprint of its signing key. */
  readonly campaign: Bytes;
  /** ES256, 65 bytes: whose enrolments count. */
  readonly inviteKey: Bytes;
  /** How many tablets may join by it. */
  readonly tablets: number;
  /** Epoch seconds. Judged by the centre's clock; a tablet only warns. */
  readonly expiresAt: number;
};

export type Invite = {
  readonly certificate: Certificate;
  /** The COSE_Sign1 by the campaign's signing key. */
  readonly certificateBytes: Bytes;
  readonly signer: SignerKey;
};

export type InviteProblem =
  | { readonly kind: 'invite-missing' }
  /** Cut off, mistyped, or from something else. */
  | { readonly kind: 'invite-damaged' };

export type CertificateProblem = { readonly kind: 'certificate-wrong' };

/** What stands before the invite in a link's fragment. */
const fragmentPrefix = 'invite=';

/** A new invite as the text that goes into a link's fragment. */
export async function makeInvite(
  campaignSigner: SignerKey,
  inviteSigner: SignerKey,
  scope: Pick<Certificate, 'tablets' | 'expiresAt'>,
): Promise<string> {
  const payload = encodeCbor([1, campaignSigner.id, inviteSigner.publicBytes, scope.tablets, scope.expiresAt]);
  const certificate = await sign(campaignSigner, contentTypes.certificate, payload);
  return fragmentPrefix + bytesToBase64url(encodeCbor([1, certificate, await exportSigner(inviteSigner)]));
}

/**
 * An invite from a link, a fragment, or what somebody pasted of it. Whether the certificate is the campaign's own shows only with
 * the manifest: `checkCertificate`.
 */
export async function readInvite(text: string): Promise<Outcome<Invite, InviteProblem>> {
  const at = text.indexOf(fragmentPrefix);
  if (at < 0) return bad({ kind: 'invite-missing' });
  const bytes = base64urlToBytes(text.slice(at + fragmentPrefix.length).trim());
  const decoded = bytes && decodeCbor(bytes);
  const parsed = decoded?.ok ? v.safeParse(inviteShape, decoded.value) : undefined;
  const certificate = parsed?.success ? readCertificate(parsed.output[1]) : undefined;
  const signer =
    parsed?.success && certificate ? await importSigner(parsed.output[2], certificate.inviteKey) : undefined;
  if (!parsed?.success || !certificate || !signer) return bad({ kind: 'invite-damaged' });
  return good({ certificate, certificateBytes: parsed.output[1], signer });
}

/** The certificate, if the campaign's signing key made it for this very campaign. Its expiry is the caller's to judge. */
export async function checkCertificate(
  bytes: Uint8Array,
  campaignKey: VerifierKey,
): Promise<Outcome<Certificate, CertificateProblem>> {
  const payload = await verifySigned(campaignKey, contentTypes.certificate, bytes);
  const certificate = payload.ok ? readCertificate(bytes) : undefined;
  if (!certificate || !areBytesEqual(certificate.campaign, campaignKey.id)) return bad({ kind: 'certificate-wrong' });
  return good(certificate);
}

/** The invite's name: the fingerprint of its key. */
export function certificateToInviteId(certificate: Certificate): Bytes {
  return publicKeyToFingerprint(certificate.inviteKey);
}

const inviteShape = v.strictTuple([v.literal(1), bytesShape, bytesOf(32)]);
const certificateShape = v.strictTuple([
  v.literal(1),
  bytesOf(16),
  bytesOf(65),
  v.pipe(uintShape, v.minValue(1)),
  uintShape,
]);

function readCertificate(bytes: Uint8Array): Certificate | undefined {
  const signed = readSigned(bytes, contentTypes.certificate);
  const decoded = signed.ok ? decodeCbor(signed.value.payload) : undefined;
  const parsed = decoded?.ok ? v.safeParse(certificateShape, decoded.value) : undefined;
  if (!parsed?.success) return undefined;
  const [, campaign, inviteKey, tablets, expiresAt] = parsed.output;
  return { campaign, inviteKey, tablets, expiresAt };
}
