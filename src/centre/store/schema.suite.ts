import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { textToBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import type { StoreSource } from '../test-support/test-store.ts';
import { migrations } from './migrations.ts';
import type { Dialect } from './steps.ts';

/** By table: its columns as they stand, with type, NOT NULL and default; then its keys, indexes and options, sorted. */
export type Schema = Readonly<Record<string, readonly string[]>>;

type SchemaParts = {
  readonly dialect: Dialect;
  readonly createSource: () => Promise<
    StoreSource & { readonly run: (sql: string) => Promise<unknown>; readonly readSchema: () => Promise<Schema> }
  >;
};

/**
 * What the database looks like, written down a second time: `migrations` are the SHA-256 (base64url) of each step's SQL, `schema` is what they lead to.
 * A step that is added is added there too; a line of `migrations` that stands there is never changed, for databases have run it.
 */
type Recorded = { readonly migrations: readonly string[]; readonly schema: Schema };

const versions = migrations.map((_, version) => version);

/** That every earlier centre's database becomes the recorded one, and no landed migration is edited. */
export function describeSchema(database: 'sqlite' | 'postgres', { dialect, createSource }: SchemaParts): void {
  const file = new URL(`./${database}/recorded-schema.json`, import.meta.url);
  const recorded: Recorded = JSON.parse(readFileSync(file, 'utf8'));

  describe(`the schema of ${database}`, () => {
    test('is reached by migrations of which none was edited after it had landed', () => {
      expect(migrations.map((migration) => digestText(migration(dialect).join(';\n')))).toEqual(recorded.migrations);
    });

    test('is only ever added to, so that older copies go on meanwhile', () => {
      for (const sql of migrations.flatMap((migration) => migration(dialect))) {
        expect(sql).toMatch(
          /^(CREATE (TABLE|INDEX) |ALTER TABLE \w+ ADD COLUMN \w+ [\w ]+ (NOT NULL DEFAULT|NULL)|INSERT INTO )/,
        );
      }
    });

    test.each(versions)('is the recorded one, from version %i on', async (version) => {
      const source = await createSource();
      if (version > 0) await source.run(toOldDatabase(version));
      await (await source.open()).close();
      const { schema_version: _, ...read } = await source.readSchema();
      expect(read).toEqual(recorded.schema);
      await source.discard();
    });

    test('is left alone where a newer centre wrote it', async () => {
      const source = await createSource();
      await source.run(toOldDatabase(migrations.length + 1));
      await expect(source.open()).rejects.toThrow('newer than this centre');
      await source.discard();
    });
  });

  /** The SQL of a database as an earlier centre left it. */
  function toOldDatabase(version: number): string {
    return [
      'CREATE TABLE schema_version (version integer NOT NULL)',
      `INSERT INTO schema_version (version) VALUES (${version})`,
      ...migrations.slice(0, version).flatMap((migration) => migration(dialect)),
    ].join(';\n');
  }
}

function digestText(text: string): string {
  return bytesToBase64url(digestBytes(textToBytes(text)));
}
