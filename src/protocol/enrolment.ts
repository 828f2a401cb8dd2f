import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { importVerifier, publicKeyToFingerprint, type SignerKey, type VerifierKey } from '../sealing/keys.ts';
import { readSigned, sign, verifySigned } from '../sealing/signed.ts';
import { contentTypes } from './content-types.ts';
import { type Certificate, checkCertificate } from './invite.ts';
import { limits } from './limits.ts';
import { bytesOf, bytesShape, uintShape } from './shape.ts';

/**
 * A tablet's request to join: a COSE_Sign1 by the invite's key over `[1, certificate, tablet key, name]`, kept by the centre, so that the desk can
 * follow a batch's signature to the campaign's own key without trusting the centre.
 */
export type Enrolment = {
  readonly certificate: Certificate;
  /** The tablet's id: the fingerprint of its key. */
  readonly tablet: Bytes;
  readonly tabletKey: Bytes;
  /** What the organiser calls it. */
  readonly name: string;
};

export type EnrolmentProblem = { readonly kind: 'enrolment-damaged' } | { readonly kind: 'certificate-wrong' };

/** A request to join. */
export async function makeEnrolment(
  inviteSigner: SignerKey,
  certificate: Bytes,
  tabletKey: Bytes,
  name: string,
): Promise<Bytes> {
  return sign(inviteSigner, contentTypes.enrolment, encodeCbor([1, certificate, tabletKey, name]));
}

/** The campaign that a request names, unverified: to find the key to check it with. */
export function enrolmentToCampaign(bytes: Uint8Array): Bytes | undefined {
  const request = readRequest(bytes);
  const signed = request && readSigned(request.certificate, contentTypes.certificate);
  return signed?.ok ? signed.value.signer : undefined;
}

/** The request, if its certificate is the campaign's and its signature the certificate's. Expiry and number of tablets are the caller's. */
export async function checkEnrolment(
  bytes: Uint8Array,
  campaignKey: VerifierKey,
): Promise<Outcome<Enrolment, EnrolmentProblem>> {
  const request = bytes.length <= limits.maxEnrolmentBytes ? readRequest(bytes) : undefined;
  if (!request) return bad({ kind: 'enrolment-damaged' });
  const certificate = await checkCertificate(request.certificate, campaignKey);
  if (!certificate.ok) return certificate;
  const inviteKey = await importVerifier(certificate.value.inviteKey);
  const payload = inviteKey && (await verifySigned(inviteKey, contentTypes.enrolment, bytes));
  const tabletKey = await importVerifier(request.tabletKey);
  if (!payload?.ok || !tabletKey) return bad({ kind: 'enrolment-damaged' });
  return good({
    certificate: certificate.value,
    tablet: tabletKey.id,
    tabletKey: request.tabletKey,
    name: request.name,
  });
}

/** The centre's signed answer: this tablet has joined. */
export async function makeEnrolled(signer: SignerKey, campaign: Bytes, tablet: Bytes, at: number): Promise<Bytes> {
  return sign(signer, contentTypes.enrolled, encodeCbor([1, campaign, tablet, at]));
}

/** Whether the answer is the centre's, for this very tablet. Gives the centre's time (epoch ms). */
export async function takeEnrolled(
  bytes: Uint8Array,
  keys: readonly VerifierKey[],
  place: { readonly campaign: Uint8Array; readonly tabletKey: Uint8Array },
): Promise<Outcome<{ readonly at: number }, { readonly kind: 'answer-not-from-centre' }>> {
  const signed = readSigned(bytes, contentTypes.enrolled);
  const key = signed.ok ? keys.find((candidate) => areBytesEqual(candidate.id, signed.value.signer)) : undefined;
  const payload = key && (await verifySigned(key, contentTypes.enrolled, bytes));
  const decoded = payload?.ok ? decodeCbor(payload.value) : undefined;
  const parsed = decoded?.ok ? v.safeParse(enrolledShape, decoded.value) : undefined;
  if (!parsed?.success) return bad({ kind: 'answer-not-from-centre' });
  const [, campaign, tablet, at] = parsed.output;
  const isOurs =
    areBytesEqual(campaign, place.campaign) && areBytesEqual(tablet, publicKeyToFingerprint(place.tabletKey));
  return isOurs ? good({ at }) : bad({ kind: 'answer-not-from-centre' });
}

const requestShape = v.strictTuple([v.literal(1), bytesShape, bytesOf(65), v.pipe(v.string(), v.maxLength(80))]);
const enrolledShape = v.strictTuple([v.literal(1), bytesOf(16), bytesOf(16), uintShape]);

function readRequest(bytes: Uint8Array): { certificate: Bytes; tabletKey: Bytes; name: string } | undefined {
  const signed = readSigned(bytes, contentTypes.enrolment);
  const decoded = signed.ok ? decodeCbor(signed.value.payload) : undefined;
  const parsed = decoded?.ok ? v.safeParse(requestShape, decoded.value) : undefined;
  if (!parsed?.success) return undefined;
  const [, certificate, tabletKey, name] = parsed.output;
  return { certificate, tabletKey, name };
}
