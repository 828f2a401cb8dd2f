import { readFile, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDemo, type TestDemo } from './test-demo.ts';

/** The desk's commands about the audit log and colleagues, against a centre that listens. */
let demo: TestDemo;
const desk: TestDemo['desk'] = (...words) => demo.desk(...words);
const file: TestDemo['file'] = (name) => demo.file(name);

beforeAll(async () => {
  demo = await openTestDemo();
});

afterAll(() => demo.end());

test('prints a link that lets one colleague in, and refuses roles that there are not', async () => {
  const made = await desk('colleague', 'invite', '--name', 'Amina', '--role', 'viewer', '--days', '2');
  expect(made.printed).toMatch(new RegExp(`^${demo.centre.url}/desk/sign-in#invite=[A-Za-z0-9_-]+$`));
  expect((await desk('colleague', 'invite', '--name', 'Amina', '--role', 'chief')).code).toBe(2);
  expect((await desk('colleague', 'invite', '--name', 'A'.repeat(61), '--role', 'viewer')).code).toBe(2);
  expect((await desk('colleague', 'invite', '--name', 'A', '--role', 'viewer', '--days', '31')).code).toBe(2);
  expect((await desk('colleague', 'list')).printed).toContain('Nobody has a passkey yet');
  expect(await desk('colleague', 'role', '--colleague', 'Amina', '--role', 'none')).toMatchObject({ code: 2 });
});

test('lists the links that were made, and takes one back by its id or by itself', async () => {
  const { printed: link } = await desk('invite', '--tablets', '3', '--days', '2');
  const listed = await desk('invites');
  expect(listed.printed).toMatch(/3 tablets +\S+ +\S+ +works\n.*a colleague \(viewer\) +\S+ +\S+ +works/);
  const [id = ''] = /[\w-]{22}/.exec(listed.printed) ?? [];
  expect((await desk('invites', '--withdraw', id)).printed).toContain(`nobody joins by ${id} any more`);
  expect((await desk('invites', '--withdraw', link)).printed).toContain(`nobody joins by ${id} any more`);
  expect((await desk('invites')).printed).toMatch(/3 tablets +\S+ +\S+ +withdrawn/);
  expect((await desk('invites', '--withdraw', 'x')).code).toBe(2);
});

test('checks the audit log, keeps its head, and finds what was changed since, at the centre and in a saved log', async () => {
  const head = ['--head', file('head')];
  const first = await desk('audit', '--list', ...head, '--save', file('log.json'));
  expect(first).toMatchObject({ code: 0 });
  expect(first.printed).toMatch(/: withdrew an invite \([\w-]{22}\)$/m);
  expect(first.printed).toMatch(/^1 {2}\S+ {2}the campaign’s key: published a manifest and a case pack/);
  expect(await readFile(file('head'), 'utf8')).toMatch(/^6 [\w-]{43}\n$/);
  expect((await desk('audit', ...head)).printed).toContain('as it was when its head was kept');
  expect(await desk('audit', '--file', file('log.json'), ...head)).toMatchObject({ code: 0 });

  const log = JSON.parse(await readFile(file('log.json'), 'utf8'));
  await writeFile(file('cut.json'), JSON.stringify({ ...log, lines: [] }));
  expect(await desk('audit', '--file', file('cut.json'))).toMatchObject({ code: 1 });
  await writeFile(file('no.json'), '{');
  expect((await desk('audit', '--file', file('no.json'))).code).toBe(5);
  expect((await desk('audit', '--head', file('log.json'))).code).toBe(5);

  const database = new DatabaseSync(file('centre.db'));
  const [row] = database.prepare('SELECT line FROM audit_lines').all();
  const line = new Uint8Array(row?.['line'] as Uint8Array);
  line[line.length - 1] = (line.at(-1) ?? 0) ^ 1;
  database.prepare('UPDATE audit_lines SET line = ?').run(line);
  expect(await desk('audit')).toMatchObject({ code: 1 });
  database.exec(`DELETE FROM audit_lines; DELETE FROM audit_heads`);
  database.close();
  expect((await desk('audit')).code).toBe(0);
  const rewritten = await desk('audit', ...head);
  expect(rewritten.code).toBe(1);
  expect(rewritten.complaint).toContain('not the one whose head was kept');
});
