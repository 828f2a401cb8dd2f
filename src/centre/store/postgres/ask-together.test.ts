import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { describePostgres } from '../../test-support/describe-postgres.ts';
import { askTogether } from './ask-together.ts';
import { copySql, toCopyMessage } from './copy-rows.ts';

await describePostgres((_createSource, url) => {
  describe('statements that go out together', () => {
    test('are each answered with their own rows', () =>
      connected(async (client) => {
        const answers = await ask(client, [
          insert(1, 'one'),
          copy([2, 3]),
          { name: 'all', sql: 'SELECT n, word FROM together ORDER BY n', values: [] },
          { name: 'none', sql: 'SELECT n FROM together WHERE n = $1', values: ['9'] },
          { name: 'one', sql: 'SELECT word FROM together WHERE n = $1', values: ['1'] },
        ]);
        const all = [
          { n: '1', word: 'one' },
          { n: '2', word: null },
          { n: '3', word: null },
        ];
        expect(answers).toEqual([[], [], all, [], [{ word: 'one' }]]);
      }));

    test.each([
      ['a statement', [insert(1, 'one'), insert(1, 'again'), copy([2])]],
      ['a COPY', [insert(1, 'one'), copy([2, 2, 3]), insert(4, 'four')]],
      ['what a COPY depends on', [{ name: 'wrong', sql: 'SELECT 1 / $1::int', values: ['0'] }, copy([2, 3])]],
    ])('fail together where %s fails, and the connection stays in step', (_what, statements) =>
      connected(async (client) => {
        await expect(ask(client, statements)).rejects.toMatchObject({ severity: 'ERROR' });
        expect((await client.query('SELECT count(*) AS n FROM together')).rows).toEqual([{ n: '0' }]);
        const after = { name: 'after', sql: 'INSERT INTO together (n) VALUES ($1) RETURNING n', values: ['5'] };
        expect(await ask(client, [after])).toEqual([[{ n: '5' }]]);
      }),
    );
  });

  async function connected(work: (client: pg.Client) => Promise<void>): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('CREATE TEMPORARY TABLE together (n integer PRIMARY KEY, word text)');
    await work(client).finally(() => client.end());
  }
});

type Statements = Parameters<typeof askTogether>[1];

/** In a transaction, as the store asks. */
async function ask(client: pg.Client, statements: Statements): ReturnType<typeof askTogether> {
  await client.query('BEGIN');
  try {
    const answers = await askTogether(client, statements, () => (text) => text);
    await client.query('COMMIT');
    return answers;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

function insert(n: number, word: string): Statements[number] {
  return { name: 'insert', sql: 'INSERT INTO together (n, word) VALUES ($1, $2)', values: [String(n), word] };
}

function copy(numbers: readonly number[]): Statements[number] {
  const rows = {
    table: 'together',
    columns: [
      { name: 'n', type: 'int', values: numbers },
      { name: 'word', type: 'text', values: numbers.map(() => null) },
    ],
  } as const;
  return { name: 'copy', sql: copySql(rows), values: [], copyMessage: toCopyMessage(rows.columns) };
}
