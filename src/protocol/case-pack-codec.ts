import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { type CasePack, consentIds } from '../domain/case-pack.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { digestBytes } from '../sealing/chain.ts';
import { limits } from './limits.ts';
import { bytesShape, uintShape } from './shape.ts';

/** A pack travels as one CBOR item, named by its SHA-256 in the signed manifest; `[1, pack]`. */

export type CasePackProblem = { readonly kind: 'pack-damaged' } | { readonly kind: 'pack-not-the-one-named' };

const textsShape = v.record(v.pipe(v.string(), v.maxLength(35)), v.string());
const caseNumberShape = v.pipe(uintShape, v.minValue(1), v.maxValue(65_535));

const caseShape = v.object({
  number: caseNumberShape,
  name: textsShape,
  country: v.string(),
  short: textsShape,
  story: textsShape,
  demands: textsShape,
  talkingPoints: v.exactOptional(textsShape),
  addressee: v.object({ name: textsShape, address: v.string(), salutation: textsShape, closing: textsShape }),
  sampleLetter: textsShape,
  phone: v.exactOptional(
    v.object({
      sms: v.exactOptional(v.object({ number: v.string(), text: textsShape })),
      email: v.exactOptional(v.object({ to: v.string(), subject: textsShape, text: textsShape })),
      social: v.exactOptional(v.object({ text: textsShape })),
    }),
  ),
  solidarity: v.object({
    open: v.boolean(),
    hint: textsShape,
    flags: v.object({ senderAddress: v.boolean(), religiousCards: v.boolean(), nameOrganisation: v.boolean() }),
  }),
  picture: v.object({ type: v.picklist(['image/svg+xml', 'image/webp']), bytes: bytesShape, alt: textsShape }),
});

const outcomeShape = v.object({
  case: v.exactOptional(caseNumberShape),
  name: textsShape,
  country: v.string(),
  year: uintShape,
  what: textsShape,
});

const packShape = v.object({
  serial: uintShape,
  title: textsShape,
  notice: textsShape,
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  cases: v.pipe(v.array(caseShape), v.minLength(1)),
  outcomes: v.exactOptional(v.array(outcomeShape)),
  consents: v.array(v.object({ id: v.picklist(consentIds), version: uintShape, text: textsShape })),
  privacy: textsShape,
  dictionary: v.object({
    number: v.pipe(uintShape, v.minValue(1), v.maxValue(255)),
    bytes: v.pipe(
      bytesShape,
      v.check((bytes) => bytes.length <= 32_768),
    ),
  }),
});

/** The pack's bytes. */
export function encodeCasePack(pack: CasePack): Bytes {
  return encodeCbor([1, pack]);
}

/** The pack, if these are the bytes whose SHA-256 is `digest`. */
export function takeCasePack(bytes: Uint8Array, digest: Uint8Array): Outcome<CasePack, CasePackProblem> {
  if (bytes.length > limits.maxPackBytes) return bad({ kind: 'pack-damaged' });
  if (!areBytesEqual(digestBytes(bytes), digest)) return bad({ kind: 'pack-not-the-one-named' });
  const decoded = decodeCbor(bytes);
  const [version, pack] = decoded.ok && Array.isArray(decoded.value) ? (decoded.value as unknown[]) : [];
  const parsed = version === 1 ? v.safeParse(packShape, pack) : undefined;
  return parsed?.success ? good(parsed.output) : bad({ kind: 'pack-damaged' });
}
