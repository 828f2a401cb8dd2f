import * as v from 'valibot';
import { maxSheetLines, type SheetLine } from '../domain/sheet-line.ts';
import { isSheetNumber } from '../domain/sheet-number.ts';
import { uintShape } from './shape.ts';

/** A sheet's number on the wire. */
export const sheetShape = v.pipe(v.string(), v.check(isSheetNumber));

const lineNumberShape = v.pipe(uintShape, v.minValue(1), v.maxValue(999));
const nameShape = v.pipe(v.string(), v.minLength(1));
const countryShape = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const ageShape = v.pipe(uintShape, v.maxValue(130));

/** A name, and a country or an age: there is no place for anything else. */
const lineShape = v.union([
  v.pipe(
    v.strictTuple([lineNumberShape, nameShape]),
    v.transform(([line, name]): SheetLine => ({ line, name })),
  ),
  v.pipe(
    v.strictTuple([lineNumberShape, nameShape, countryShape]),
    v.transform(([line, name, country]): SheetLine => ({ line, name, country })),
  ),
  v.pipe(
    v.strictTuple([lineNumberShape, nameShape, ageShape]),
    v.transform(([line, name, age]): SheetLine => ({ line, name, age })),
  ),
]);

/** The lines of a sheet on the wire. */
export const linesShape = v.pipe(v.array(lineShape), v.minLength(1), v.maxLength(maxSheetLines));
