import * as v from 'valibot';
import type { Contact } from '../domain/pass.ts';
import { contactKinds } from './body-fields.ts';
import { codeOf, uintShape } from './shape.ts';

/** A case's number on the wire. */
export const caseShape = v.pipe(uintShape, v.minValue(1), v.maxValue(65_535));

/** A contact on the wire. */
export const contactShape = v.pipe(
  v.strictTuple([codeOf(contactKinds), v.string()]),
  v.transform(([kind, address]): Contact => ({ kind, address })),
);
