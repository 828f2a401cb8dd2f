import * as v from 'valibot';
import { forms, purposes } from '../domain/action.ts';
import { consentIds } from '../domain/case-pack.ts';
import type { Affirmation, Consent, Letter, LetterPage, Pass, PhoneAct } from '../domain/pass.ts';
import { phoneForms } from '../domain/pass.ts';
import { field } from './body-fields.ts';
import { caseShape, contactShape } from './body-shapes.ts';
import { decodeInk } from './decode-ink.ts';
import { affirmationKinds, letterForms } from './encode-pass.ts';
import { bytesOf, bytesShape, codeOf, uintShape } from './shape.ts';

/** The pass, or `undefined` where the fields are not one. */
export function fieldsToPass(get: (key: number) => unknown): Pass | undefined {
  const parsed = v.safeParse(passShape, {
    at: get(field.at),
    language: get(field.language),
    name: get(field.name),
    age: get(field.age),
    signed: get(field.signed) ?? [],
    affirmation: get(field.affirmation),
    letters: get(field.letters) ?? [],
    consents: get(field.consents) ?? [],
    contact: get(field.contact),
    withdrawal: get(field.withdrawal),
    pages: get(field.pages),
    phone: get(field.phone),
  });
  if (!parsed.success) return undefined;
  const { age, affirmation, contact, pages, phone, ...rest } = parsed.output;
  return {
    ...rest,
    at: rest.at * 1000,
    ...(age !== undefined && { age }),
    ...(affirmation && { affirmation }),
    ...(contact && { contact }),
    ...(pages && { pages }),
    ...(phone && { phone }),
  };
}

const affirmationShape = v.pipe(
  v.union([
    v.strictTuple([codeOf(affirmationKinds)]),
    v.strictTuple([codeOf(affirmationKinds), bytesShape]),
    v.strictTuple([codeOf(affirmationKinds), bytesShape, v.string()]),
  ]),
  v.rawTransform(({ dataset, NEVER, addIssue }): Affirmation => {
    const [kind, inkBytes, witness] = dataset.value;
    if (kind === 'typed') return { kind };
    const ink = inkBytes && decodeInk(inkBytes);
    if (!ink) {
      addIssue({ message: 'ink' });
      return NEVER;
    }
    return kind === 'ink' ? { kind, ink } : { kind, ink, witness: witness ?? '' };
  }),
);

const letterShape = v.pipe(
  v.strictTuple([caseShape, codeOf(purposes), codeOf(letterForms), v.string(), v.string()]),
  v.transform(([number, purpose, form, language, text]): Letter => ({ case: number, purpose, form, language, text })),
);

const consentShape = v.pipe(
  v.strictTuple([codeOf(consentIds), uintShape, v.string()]),
  v.transform(([id, version, language]): Consent => ({ id, version, language })),
);

const pageShape = v.pipe(
  v.strictTuple([uintShape, uintShape]),
  v.transform(([letter, attachment]): LetterPage => ({ letter, attachment })),
);

const phoneShape = v.pipe(
  v.strictTuple([caseShape, v.pipe(codeOf(forms), v.picklist(phoneForms))]),
  v.transform(([number, form]): PhoneAct => ({ case: number, form })),
);

const passShape = v.object({
  at: uintShape,
  language: v.string(),
  name: v.string(),
  age: v.optional(uintShape),
  signed: v.array(caseShape),
  affirmation: v.optional(affirmationShape),
  letters: v.array(letterShape),
  consents: v.array(consentShape),
  contact: v.optional(contactShape),
  withdrawal: bytesOf(8),
  pages: v.optional(v.array(pageShape)),
  phone: v.optional(v.array(phoneShape)),
});
