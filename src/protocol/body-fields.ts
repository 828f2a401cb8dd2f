import type { Contact } from '../domain/pass.ts';
import { nameToCode } from './codes.ts';

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
  pages: 11,
  phone: 12,
  event: 20,
  tablet: 21,
  app: 22,
  volunteers: 23,
  languages: 24,
  attendance: 25,
  note: 30,
  country: 31,
  sheet: 40,
  lines: 41,
} as const;

/** One field of a body: its number and its value on the wire; `undefined` is left out. */
export type Field = readonly [number, unknown];

/** Epoch ms to the seconds that bodies carry. */
export function toSeconds(at: number): number {
  return Math.floor(at / 1000);
}

/** The order is the code on the wire: append only. */
export const contactKinds = ['sms', 'email'] as const;

/** The contact as it goes into a body. */
export function contactToWire(contact: Contact): unknown[] {
  return [nameToCode(contactKinds, contact.kind), contact.address];
}
