import * as v from 'valibot';
import type { Contact } from '../domain/pass.ts';
import { codeOf, nameToCode, uintShape } from './shape.ts';

/** Field numbers: for ever. */
export const field = {
  at: 1,
  language: 2,
  name: 3,
  age: 4,
  signed: 5,
  affirmation: 6,
  letters: 7,
  consents: 8,
  contact: 9,
  withdrawal: 10,
  event: 20,
  tablet: 21,
  app: 22,
  note: 30,
  country: 31,
} as const;

/** One field of a body: its number and its value on the wire; `undefined` is left out. */
export type Field = readonly [number, unknown];

/** A case's number on the wire. */
export const caseShape = v.pipe(uintShape, v.minValue(1), v.maxValue(65_535));

/** Epoch ms to the seconds that bodies carry. */
export function toSeconds(at: number): number {
  return Math.floor(at / 1000);
}

const contactKinds = ['sms', 'email'] as const;

/** A contact on the wire. */
export const contactShape = v.pipe(
  v.strictTuple([codeOf(contactKinds), v.string()]),
  v.transform(([kind, address]): Contact => ({ kind, address })),
);

/** The contact as it goes into a body. */
export function contactToWire(contact: Contact): unknown[] {
  return [nameToCode(contactKinds, contact.kind), contact.address];
}
