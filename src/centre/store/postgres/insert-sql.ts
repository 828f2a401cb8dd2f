import type { Column, Insert, SqlValue } from '../steps.ts';
import { arrayTypeNames, toBinaryArray } from './binary-array.ts';

/** Many rows as one statement: the columns travel as binary arrays and are unnested; what is the same in every row travels once. */
export function insertToQuery({ table, columns, onConflict }: Insert): {
  readonly sql: string;
  readonly values: readonly SqlValue[];
} {
  const arrays = columns.filter((column) => 'values' in column);
  const names = columns.map(({ name }) => name).join(', ');
  const selected = columns.map((column) => ('value' in column ? `$${placeOf(column)}::bytea` : column.name)).join(', ');
  const unnested = arrays.map((column) => `$${placeOf(column)}::${arrayTypeNames[column.type]}`).join(', ');
  const aliases = arrays.map(({ name }) => name).join(', ');
  return {
    sql:
      `INSERT INTO ${table} (${names}) SELECT ${selected} FROM unnest(${unnested}) AS rows (${aliases})` +
      (onConflict ? ` ON CONFLICT ${onConflict}` : ''),
    values: columns.map((column) => ('value' in column ? column.value : toBinaryArray(column.type, column.values))),
  };

  function placeOf(column: Column): number {
    return columns.indexOf(column) + 1;
  }
}
