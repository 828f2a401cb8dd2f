import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { importVerifier, type SignerKey } from '../sealing/keys.ts';
import { readSigned, sign, verifySigned } from '../sealing/signed.ts';
import { contentTypes } from './content-types.ts';
import { checkEnrolment } from './enrolment.ts';
import type { Manifest } from './manifest.ts';

/** The very line that two tablets speak over: nobody else can have it, for it names both ends' certificates. */
export type CopyLine = { readonly first: Bytes; readonly second: Bytes };

/** Another tablet of the campaign. */
export type CopyPartner = {
  /** Fingerprint of its key. */
  readonly tablet: Bytes;
  readonly name: string;
};

export type HelloProblem =
  /** No tablet of this campaign, or one that says nothing about this line. */
  | { readonly kind: 'stranger' }
  | { readonly kind: 'withdrawn' }
  /** A copy of this very tablet's profile. */
  | { readonly kind: 'same-tablet' };

/**
 * A tablet's word that it is at one end of a line: a COSE_Sign1 by its key over `[1, side, first end's fingerprint, second end's, enrolment]`. The enrolment
 * leads to the campaign's own key.
 */
export async function makeHello(
  signer: SignerKey,
  side: 'first' | 'second',
  { first, second }: CopyLine,
  enrolment: Bytes,
): Promise<Bytes> {
  return sign(signer, contentTypes.copyHello, encodeCbor([1, side === 'first' ? 0 : 1, first, second, enrolment]));
}

/** Who is at the other end, `side`, of this line; `own` is the fingerprint of this tablet's key. */
export async function checkHello(
  hello: Bytes,
  side: 'first' | 'second',
  line: CopyLine,
  { signingKey, revoked = [] }: Pick<Manifest, 'signingKey' | 'revoked'>,
  own: Bytes,
): Promise<Outcome<CopyPartner, HelloProblem>> {
  const stranger = bad({ kind: 'stranger' } as const);
  const signed = readSigned(hello, contentTypes.copyHello);
  const decoded = signed.ok ? decodeCbor(signed.value.payload) : undefined;
  const fields = decoded?.ok && Array.isArray(decoded.value) ? (decoded.value as unknown[]) : [];
  const [version, code, first, second, enrolment] = fields;
  if (version !== 1 || code !== (side === 'first' ? 0 : 1) || !(enrolment instanceof Uint8Array)) return stranger;
  if (!isSame(first, line.first) || !isSame(second, line.second)) return stranger;
  const campaignKey = await importVerifier(signingKey);
  const enrolled = campaignKey && (await checkEnrolment(enrolment, campaignKey));
  const tabletKey = enrolled?.ok ? await importVerifier(enrolled.value.tabletKey) : undefined;
  if (!enrolled?.ok || !tabletKey) return stranger;
  if (!(await verifySigned(tabletKey, contentTypes.copyHello, hello)).ok) return stranger;
  const { tablet, name } = enrolled.value;
  if (areBytesEqual(tablet, own)) return bad({ kind: 'same-tablet' });
  if (revoked.some((each) => areBytesEqual(each, tablet))) return bad({ kind: 'withdrawn' });
  return good({ tablet, name });
}

function isSame(value: unknown, bytes: Bytes): boolean {
  return value instanceof Uint8Array && areBytesEqual(value, bytes);
}
