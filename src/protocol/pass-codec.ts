import * as v from 'valibot';
import { purposes } from '../domain/action.ts';
import { consentIds } from '../domain/case-pack.ts';
import type { Affirmation, Consent, Letter, Pass } from '../domain/pass.ts';
import { caseShape, contactShape, contactToWire, type Field, field, toSeconds } from './body-fields.ts';
import { decodeInk, encodeInk } from './ink-codec.ts';
import { bytesOf, bytesShape, codeOf, nameToCode, uintShape } from './shape.ts';

/** A pass as the fields of its body. */
export function passToFields(pass: Pass): Field[] {
  return [
    [field.at, toSeconds(pass.at)],
    [field.language, pass.language],
    [field.name, pass.name],
    [field.age, pass.age],
    [field.signed, pass.signed.length > 0 ? pass.signed : undefined],
    [field.affirmation, pass.affirmation && affirmationToWire(pass.affirmation)],
    [field.letters, pass.letters.length > 0 ? pass.letters.map(letterToWire) : undefined],
    [field.consents, pass.consents.length > 0 ? pass.consents.map(consentToWire) : undefined],
    [field.contact, pass.contact && contactToWire(pass.contact)],
    [field.withdrawal, pass.withdrawal],
  ];
}

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

const affirmationKinds = ['ink', 'mark', 'typed'] as const;
const letterForms = ['letter', 'card'] as const;

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

function affirmationToWire(affirmation: Affirmation): unknown[] {
  const code = nameToCode(affirmationKinds, affirmation.kind);
  switch (affirmation.kind) {
    case 'typed':
      return [code];
    case 'ink':
      return [code, encodeInk(affirmation.ink)];
    case 'mark':
      return [code, encodeInk(affirmation.ink), affirmation.witness];
  }
}

function letterToWire(letter: Letter): unknown[] {
  return [
    letter.case,
    nameToCode(purposes, letter.purpose),
    nameToCode(letterForms, letter.form),
    letter.language,
    letter.text,
  ];
}

function consentToWire(consent: Consent): unknown[] {
  return [nameToCode(consentIds, consent.id), consent.version, consent.language];
}
