import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('..', import.meta.url));

/**
 * Who may import whom. A place is the longest path in the table that a file lies under; a place may import itself, its own files below it,
 * and what its row names. `docs/design.md` says why.
 */
const placesByPlace: Record<string, readonly string[]> = {
  '': ['tablet', 'tablet/platform', 'tablet/preview', 'desk/screens'],
  build: [],
  domain: [],
  sealing: ['domain'],
  protocol: ['domain', 'sealing'],
  text: ['domain', 'protocol'],
  ui: ['domain'],
  'tablet/platform': [],
  'tablet/store': ['domain', 'sealing', 'protocol'],
  'tablet/sync': ['domain', 'sealing', 'protocol', 'tablet/store'],
  'tablet/preview': ['domain', 'sealing', 'protocol', 'text', 'ui', 'tablet/store', 'tablet/screens'],
  'tablet/screens': ['domain', 'sealing', 'protocol', 'text', 'ui', 'tablet/platform', 'tablet/store', 'tablet/sync'],
  tablet: [
    'domain',
    'sealing',
    'protocol',
    'text',
    'ui',
    'tablet/platform',
    'tablet/store',
    'tablet/sync',
    'tablet/screens',
  ],
  'desk/screens': ['domain', 'sealing', 'protocol', 'text', 'ui', 'desk'],
  desk: ['domain', 'sealing', 'protocol'],
  'centre/store': ['domain', 'sealing', 'protocol'],
  'centre/http': ['domain', 'sealing', 'protocol', 'centre/store'],
  centre: ['domain', 'sealing', 'protocol', 'centre/store', 'centre/http'],
  demo: ['domain', 'sealing', 'protocol', 'desk', 'centre'],
  integration: [
    'domain',
    'sealing',
    'protocol',
    'text',
    'tablet/store',
    'tablet/sync',
    'desk',
    'centre',
    'centre/store',
    'centre/http',
    'demo',
  ],
};

/** Packages with a home, and the places that may import them. `node:` stands for every built-in of Node. */
const homesByPackage: Record<string, readonly string[]> = {
  dexie: ['tablet/store'],
  'idb-keyval': ['tablet/store'],
  'workbox-window': ['tablet/platform'],
  'workbox-precaching': ['tablet', 'tablet/platform'],
  'workbox-routing': ['tablet'],
  'node:sqlite': ['centre/store'],
  pg: ['centre/store'],
  'pg-copy-streams': [],
  '@tus/server': ['centre/http'],
  s3mini: ['centre/store'],
  'tus-js-client': ['tablet/sync'],
  nodemailer: ['desk'],
  'smtp-server': [],
  'prom-client': ['centre', 'centre/http'],
  '@simplewebauthn/server': ['centre/http'],
  '@simplewebauthn/browser': ['desk/screens'],
  hono: ['centre', 'centre/http'],
  '@hono/node-server': ['centre', 'centre/http'],
  hpke: ['sealing'],
  cborg: [],
  fflate: ['sealing', 'desk'],
  '@noble/hashes': ['sealing', 'desk'],
  valibot: ['protocol', 'desk', 'demo'],
  preact: ['ui', 'tablet', 'tablet/screens', 'tablet/platform', 'tablet/preview', 'desk/screens'],
  '@preact/signals': [
    'text',
    'ui',
    'tablet',
    'tablet/screens',
    'tablet/store',
    'tablet/sync',
    'tablet/platform',
    'tablet/preview',
    'desk/screens',
  ],
  uqr: ['desk', 'demo'],
  qr: ['tablet/platform'],
  vite: ['build'],
  'node:': ['build', 'desk', 'centre', 'centre/store', 'centre/http', 'demo', 'integration'],
};

type Import = { readonly file: string; readonly from: string; readonly specifier: string };

const imports = listFiles(source)
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|suite)\.tsx?$/.test(file) && !isTestSupport(file))
  .flatMap(readImports);

test('there is something to check', () => {
  expect(imports.length).toBeGreaterThan(200);
  expect(new Set(imports.map(({ from }) => from)).size).toBeGreaterThan(10);
});

test('worlds import only what the table lets them', () => {
  const broken = imports.filter(({ file, from, specifier }) => {
    if (!specifier.startsWith('.')) return false;
    const target = fileToPlace(relative(source, resolve(dirname(join(source, file)), specifier)));
    return target !== from && !placesByPlace[from]?.includes(target);
  });
  expect(broken).toEqual([]);
});

test('packages stay in their homes', () => {
  const broken = imports.filter(({ from, specifier }) => {
    if (specifier.startsWith('.')) return false;
    const homes = Object.entries(homesByPackage).find(
      ([name]) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
    )?.[1];
    return homes ? !homes.includes(from) : !specifier.startsWith('virtual:');
  });
  expect(broken).toEqual([]);
});

test('relative imports name their file', () => {
  const broken = imports.filter(
    ({ specifier }) => specifier.startsWith('.') && !/\.(ts|tsx|css|svg)(\?[\w&]+)?$/.test(specifier),
  );
  expect(broken).toEqual([]);
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(source, join(entry.parentPath, entry.name)));
}

/** What only tests or recordings use, beside the code it serves. */
function isTestSupport(file: string): boolean {
  return /^protocol\/recorded\/|temporary-postgres|^centre\/test-support\/|^integration\//.test(file);
}

function readImports(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  const found = [
    ...text.matchAll(
      /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)|new URL\('(\.[^']+\.tsx?)'/gm,
    ),
  ];
  return found.map((match) => ({ file, from: fileToPlace(file), specifier: match[1] ?? match[2] ?? match[3] ?? '' }));
}

function fileToPlace(file: string): string {
  const places = Object.keys(placesByPlace).filter((place) => place === '' || file.startsWith(`${place}/`));
  return places.reduce((longest, place) => (place.length > longest.length ? place : longest), '');
}
