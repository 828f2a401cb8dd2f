import * as v from 'valibot';
import { purposes } from '../domain/action.ts';
import { consentIds } from '../domain/case-pack.ts';
import type { Affirmation, Consent, Letter, Pass } from '../domain/pass.ts';
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
  });
  if (!parsed.success) return undefined;
  const { age, affirmation, contact, ...rest } = parsed.output;
  return {
    ...rest,
    at: rest.at * 1000,
    ...(age !== undefined && { age }),
    ...(affirmation && { affirmation }),
    ...(contact && { contact }),
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
});
