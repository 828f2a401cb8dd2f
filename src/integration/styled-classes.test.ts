import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('..', import.meta.url));
const screens = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));

/** Names that a screen takes from a style sheet, by the sheet's file; `const { a, b: c } = styles` and `styles['a']` are our two ways. */
function listTaken(file: string): { readonly sheet: string; readonly taken: readonly string[] }[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(([, name = '', path = '']) => {
    const lists = [...text.matchAll(new RegExp(`const \\{([^}]*)\\} = ${name};`, 'g'))];
    const listed = lists.flatMap(([, list = '']) => list.split(',').map((one) => one.split(':')[0]?.trim() ?? ''));
    const single = [...text.matchAll(new RegExp(`\\b${name}\\['([^']+)'\\]`, 'g'))].map(([, one = '']) => one);
    return {
      sheet: resolve(dirname(file), path),
      taken: [...listed, ...single].filter((one) => one !== '' && !one.startsWith('...')),
    };
  });
}

test('every class that a screen asks of a style sheet is there: one that is not would be no style and no error', () => {
  const missing: string[] = [];
  let found = 0;
  for (const screen of screens) {
    for (const { sheet, taken } of listTaken(join(source, screen))) {
      const there = new Set([...readFileSync(sheet, 'utf8').matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, one]) => one));
      found += taken.length;
      for (const one of taken) if (!there.has(one)) missing.push(`${screen}: ${one} of ${relative(source, sheet)}`);
    }
  }
  expect(found).toBeGreaterThan(200);
  expect(missing).toEqual([]);
});
