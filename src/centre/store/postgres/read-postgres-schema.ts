import type { Schema } from '../schema.suite.ts';

type Query = (sql: string) => Promise<readonly Readonly<Record<string, string>>[]>;

const ofSchema = 'relnamespace = current_schema()::regnamespace';
/** NOT NULL stands with the columns; from PostgreSQL 18 on it is a constraint too. */
const constraints = `SELECT conrelid::regclass::text AS of, pg_get_constraintdef(pg_constraint.oid) AS text FROM pg_constraint
  JOIN pg_class ON pg_class.oid = conrelid WHERE ${ofSchema} AND contype <> 'n'`;
const indexes = `SELECT tablename AS of, indexdef AS text FROM pg_indexes
  WHERE schemaname = current_schema() AND indexname NOT IN (SELECT conname FROM pg_constraint)`;
const columns = `SELECT relname AS of, attname || ' ' || format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END
  || coalesce(' DEFAULT ' || pg_get_expr(adbin, adrelid), '') AS text
  FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
  WHERE ${ofSchema} AND relkind = 'r' AND attnum > 0 AND NOT attisdropped ORDER BY relname, attnum`;

/** For tests: what the database says of itself, names without their schema. */
export async function readPostgresSchema(query: Query, name: string): Promise<Schema> {
  const schema: Record<string, string[]> = {};
  for (const { of = '', text = '' } of await query(columns)) schema[of] = [...(schema[of] ?? []), text];
  const others = [...(await query(constraints)), ...(await query(indexes))].map(({ of = '', text = '' }) => ({
    of,
    text: text.replaceAll(`${name}.`, ''),
  }));
  for (const { of, text } of others.sort((one, other) => (one.text < other.text ? -1 : 1))) schema[of]?.push(text);
  return schema;
}
