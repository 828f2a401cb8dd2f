import { forms, purposes } from '../domain/action.ts';
import { consentIds } from '../domain/case-pack.ts';
import type { Affirmation, Consent, Letter, Pass } from '../domain/pass.ts';
import { contactToWire, type Field, field, toSeconds } from './body-fields.ts';
import { nameToCode } from './codes.ts';
import { encodeInk } from './encode-ink.ts';

/** The order of each list is the code on the wire: append only. */
export const affirmationKinds = ['ink', 'mark', 'typed'] as const;
export const letterForms = ['letter', 'card'] as const;

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
    [field.pages, pass.pages?.length ? pass.pages.map(({ letter, attachment }) => [letter, attachment]) : undefined],
    [field.phone, pass.phone?.length ? pass.phone.map((act) => [act.case, nameToCode(forms, act.form)]) : undefined],
  ];
}

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
