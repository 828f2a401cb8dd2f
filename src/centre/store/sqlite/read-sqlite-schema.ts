import type { DatabaseSync } from 'node:sqlite';
import type { Schema } from '../schema.suite.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** For tests: what the database says of itself. */
export function readSqliteSchema(database: DatabaseSync): Schema {
  const all = (sql: string) => database.prepare(sql).all() as Row[];
  const tables = all(
    `SELECT * FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  );
  return Object.fromEntries(
    tables.map(({ name, strict, wr }) => {
      const columns = all(`SELECT * FROM pragma_table_xinfo('${name}') ORDER BY cid`);
      const key = columns
        .filter(({ pk }) => Number(pk) > 0)
        .sort((one, other) => Number(one['pk']) - Number(other['pk']));
      const foreign = all(`SELECT * FROM pragma_foreign_key_list('${name}')`);
      const indexes = all(`SELECT * FROM pragma_index_list('${name}') WHERE origin <> 'pk'`);
      const others = [
        ...(key.length > 0 ? [`PRIMARY KEY (${key.map((column) => column['name']).join(', ')})`] : []),
        ...foreign.map((each) => `FOREIGN KEY (${each['from']}) REFERENCES ${each['table']} (${each['to']})`),
        ...indexes.map((index) => {
          const inIt = all(`SELECT name FROM pragma_index_info('${index['name']}') ORDER BY seqno`);
          const unique = index['unique'] === 1 ? 'UNIQUE ' : '';
          return `${unique}INDEX ${index['name']} (${inIt.map((column) => column['name']).join(', ')})`;
        }),
        ...(strict === 1 ? ['STRICT'] : []),
        ...(wr === 1 ? ['WITHOUT ROWID'] : []),
      ];
      return [name, [...columns.map(columnToText), ...others.sort()]];
    }),
  );
}

function columnToText({ name, type, notnull, dflt_value: otherwise }: Row): string {
  return `${name} ${type}${notnull === 1 ? ' NOT NULL' : ''}${otherwise === null ? '' : ` DEFAULT ${otherwise}`}`;
}
