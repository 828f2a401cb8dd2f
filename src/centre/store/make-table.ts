import type { Dialect } from './steps.ts';

/** The SQL of one step of the schema. */
export type Migration = (dialect: Dialect) => readonly string[];

type TypesByColumn = Readonly<Record<string, string>>;

/** SQL that makes a table; its columns always hold something, but for those of `mayBeNull`, which stand last. */
export function makeTable(
  { tableOptions }: Dialect,
  name: string,
  key: string,
  columns: TypesByColumn,
  mayBeNull: TypesByColumn = {},
): string {
  const lines = [
    ...Object.entries(columns).map(([column, type]) => `${column} ${type} NOT NULL`),
    ...Object.entries(mayBeNull).map(([column, type]) => `${column} ${type}`),
    `PRIMARY KEY (${key})`,
  ];
  return `CREATE TABLE ${name} (${lines.join(', ')})${tableOptions}`;
}
