import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { type ESTree, type Plugin, parseSync } from 'vite';

const nameLike = resolve(import.meta.dirname, '../text/name-like.ts');

/**
 * Builds every language but English as a list in English’s order: the names of its sentences, a fifth of each file, are English’s, which names them again
 * (`src/text/name-like.ts`). A name that only one of the two has stops the build.
 */
export const wordsByPlace: Plugin = {
  name: 'words-by-place',
  enforce: 'pre',
  transform: async (code, id) => {
    if (!/\/src\/text\/(?!en\/)[a-z]{2}\/[a-z-]+\.ts$/.test(id)) return undefined;
    const english = resolve(dirname(id), '../en', basename(id));
    return toPlaces(code, await readFile(english, 'utf8'), { english, nameLike });
  },
};

/** A file of words with a list where its names were; `undefined` where it only puts other files together. Throws for words that differ from English in more than what they say. */
export function toPlaces(
  code: string,
  englishCode: string,
  from: { readonly english: string; readonly nameLike: string },
): string | undefined {
  const words = readWords(from.english, code);
  const english = readWords(from.english, englishCode);
  if (!words || !english) {
    if (words ?? english) throw new Error(`sentences here, only parts in ${from.english}, or the other way round`);
    return undefined;
  }
  const differing = [
    ...[...words.saidByPath.keys()].filter((path) => !english.saidByPath.has(path)),
    ...[...english.saidByPath.keys()].filter((path) => !words.saidByPath.has(path)),
  ];
  if (differing.length > 0) throw new Error(`not in both this and ${from.english}: ${differing.join(', ')}`);
  const list = [...english.saidByPath.keys()].map((path) => words.saidByPath.get(path)).join(',');
  return [
    `import { nameLike } from ${JSON.stringify(from.nameLike)};`,
    `import { ${english.name} as english } from ${JSON.stringify(from.english)};`,
    `${code.slice(0, words.start)}nameLike(english, [${list}])${code.slice(words.end)}`,
  ].join('\n');
}

/** Where a file’s words stand, and each sentence, list of them, or function that makes one, as it is written, in order. `undefined` where there are no words but those of other files. */
type FileWords = {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly saidByPath: ReadonlyMap<string, string>;
};

function readWords(file: string, code: string): FileWords | undefined {
  const exported = parseSync(file, code)
    .program.body.map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : null))
    .find((declaration) => declaration?.type === 'VariableDeclaration')?.declarations[0];
  if (exported?.init?.type !== 'ObjectExpression' || exported.id.type !== 'Identifier')
    throw new Error('no words here');
  const { properties, start, end } = exported.init;
  if (properties.every(({ type }) => type === 'SpreadElement')) return undefined;
  return { name: exported.id.name, start, end, saidByPath: new Map(listSaid(exported.init, code, '')) };
}

function listSaid(words: ESTree.ObjectExpression, code: string, path: string): (readonly [string, string])[] {
  return words.properties.flatMap((property) => {
    const name = property.type === 'Property' ? toName(property.key) : undefined;
    // Names like numbers come first in an object, wherever they are written.
    if (property.type !== 'Property' || !name || /^\d/.test(name))
      throw new Error(`${path}: not a name for a sentence`);
    const at = `${path}/${name}`;
    if (property.value.type === 'ObjectExpression') return listSaid(property.value, code, at);
    return [[at, code.slice(property.value.start, property.value.end)] as const];
  });
}

function toName(key: ESTree.PropertyKey): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}
