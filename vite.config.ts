import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { leanTusClient } from './src/build/lean-tus-client.ts';
import { wordsByPlace } from './src/build/words-by-place.ts';

/** Dexie's export map leads bundlers to its UMD build, 2 kB larger (brotli) than this one. */
const dexie = fileURLToPath(new URL('node_modules/dexie/dist/modern/dexie.mjs', import.meta.url));

const serviceWorker = fileURLToPath(new URL('src/tablet/service-worker.ts', import.meta.url));

/** The page itself links to it. */
const baseStyle = fileURLToPath(new URL('src/ui/base.css', import.meta.url));

/** Every language but English needs it. */
const nameLike = fileURLToPath(new URL('src/text/name-like.ts', import.meta.url));

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

const isFromDesk = (moduleIds: readonly string[]) =>
  moduleIds.some((id) => /\/src\/(desk\/|desk-pages|tablet\/preview\/|text\/desk-)/.test(id));

type CodeSplittingNameFunction = Extract<Rolldown.CodeSplittingGroup['name'], (...given: never[]) => unknown>;
type ModuleGraph = Parameters<CodeSplittingNameFunction>[1];

/** A module and all that it cannot run without, however far. */
function listNeeded(graph: ModuleGraph, entry: string): ReadonlySet<string> {
  const needed = new Set([fileURLToPath(new URL(entry, import.meta.url))]);
  for (const id of needed) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(next);
  return needed;
}

/**
 * What every tablet loads at every start is in files called `first-…`, which the budget until the first pass is about. It is one file for script
 * and one for style, though the office's pages need a part of it too: two compress worse by 2 kB, and theirs is the better link.
 * Everything else comes when it is wanted.
 */
const nameFirst: CodeSplittingNameFunction = (id, graph) => {
  if (id === baseStyle || id === nameLike || listNeeded(graph, 'src/tablet/main.tsx').has(id)) return 'first-tablet';
  // Every pass needs it too, but no screen waits for it.
  return listNeeded(graph, 'src/sealing/seal.ts').has(id) ? 'first-seal' : null;
};

/** What a participant's late screens share with others, apart from what only volunteers need (a code reader, the schemas): it comes with the first pass. */
const nameParticipants: CodeSplittingNameFunction = (id, graph) =>
  participantsLate.some((entry) => listNeeded(graph, entry).has(id)) ? 'participants' : null;

const participantsLate = [
  'src/tablet/screens/participant/story-screens.ts',
  'src/tablet/screens/participant/writing-screens.ts',
  'src/tablet/screens/participant/host-screens.ts',
  'src/tablet/screens/recent-passes.ts',
];

/**
 * What no participant waits for comes in two files, though not every tablet needs all of it, for files that share much compress worse and pay for the names of what they share
 * (6 kB): what works behind the screens, when the page is idle, and the organiser's. What starts may wait for (`mending.ts`) and what is large and seldom stays apart.
 */
const nameLate: CodeSplittingNameFunction = (id, graph) =>
  Object.entries(lateByName).find(([, entries]) => entries.some((entry) => listNeeded(graph, entry).has(id)))?.[0] ??
  null;

const lateByName = {
  base: ['src/tablet/background.ts', 'src/tablet/store/behind-screens.ts'],
  'organiser-screens': ['src/tablet/screens/organiser-screens.tsx'],
};

/** What only the office's pages share, their styles too, stays out of what tablets keep: all that no tablet can come to load. */
const nameOffice: CodeSplittingNameFunction = (id, graph) => {
  const onTablets = new Set([fileURLToPath(new URL('src/tablet/main.tsx', import.meta.url)), baseStyle, nameLike]);
  for (const each of onTablets) {
    const { importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(each) ?? {};
    for (const next of [...importedIds, ...dynamicallyImportedIds]) onTablets.add(next);
  }
  return onTablets.has(id) ? null : 'desk-tabs';
};

/** English stays apart, for all other languages need its names. They come by neighbours, whose words are alike (`src/text/neighbours`). */
const nameEnglish: CodeSplittingNameFunction = (id, graph) => {
  const isPartOf = (words: string) => listNeeded(graph, `src/text/en/${words}.ts`).has(id);
  return isPartOf('organiser') && !isPartOf('hall') && !isPartOf('writing') ? 'organiser-en' : null;
};

/**
 * Cascade layers rank by first mention, and which style sheet comes first is the bundler's choice: so each of them begins with the order.
 */
const layerOrder: Plugin = {
  name: 'layer-order',
  enforce: 'pre',
  transform: (code, id) =>
    /\.css(\?|$)/.test(id) ? `@layer reset, tokens, base, widgets, screens;\n${code}` : undefined,
};

/** The page names the scripts of every start, that they are fetched and compiled while it is read, not one after the other's end. */
const preloadFirst: Plugin = {
  name: 'preload-first',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === 'chunk' && !file.isEntry && /^assets\/first-(main|tablet)-/.test(file.fileName))
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `/${fileName}` },
          injectTo: 'head',
        })),
  },
};

/**
 * Chromium compiles a file that begins so as a whole and beside the page's own thread, instead of each function there at its first call. The browser's code cache, which
 * would save that too, takes no modules that come from a service worker's cache.
 */
const compileFirstAhead: Plugin = {
  name: 'compile-first-ahead',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.name === 'first-tablet') {
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      }
    },
  },
};

const ownerByClassName = new Map<string, string>();

/** Three letters for a class of a file: names stand in script and in style, and do not compress. The same in every build; two with one name stop it. */
function shortenClassName(name: string, file: string): string {
  const owner = `${basename(file, '.module.css')}_${name}`;
  const letters = createHash('sha256').update(owner).digest().subarray(0, 3);
  const short = Array.from(letters, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
  if ((ownerByClassName.get(short) ?? owner) !== owner) throw new Error(`two classes called ${short}: rename ${owner}`);
  ownerByClassName.set(short, owner);
  return short;
}

export default defineConfig({
  plugins: [
    layerOrder,
    leanTusClient,
    wordsByPlace,
    preloadFirst,
    compileFirstAhead,
    preact({ reactAliasesEnabled: false, devToolsEnabled: false }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/tablet',
      filename: 'sw.js',
      registerType: 'prompt',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{html,js,css,svg,webmanifest}'],
        // What sends pages is of no use without a network, and comes over it with the first one.
        globIgnores: ['**/desk-*', '**/send-pages-*', 'sw.js'],
        dontCacheBustURLsMatching: /^assets\//,
        sourcemap: false,
      },
      integration: {
        /** The plugin names source and result alike; ours are called after what they are and after what tablets know. */
        configureCustomSWViteBuild: ({ build }) => {
          if (build?.lib) build.lib.entry = serviceWorker;
        },
      },
    }),
  ],
  define: { 'import.meta.env.APP_VERSION': JSON.stringify(version) },
  resolve: { alias: { dexie } },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        /** The journal's is there from the start, that of letters and pages with the first of them. */
        entryFileNames: ({ name }) => `assets/${name.startsWith('journal') ? 'first-' : ''}${name}-[hash].js`,
      },
    },
  },
  css: { modules: { generateScopedName: shortenClassName } },
  build: {
    /** A kilobyte smaller (brotli) than the bundler's own minifier makes it. */
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
    target: ['chrome109', 'firefox115', 'safari16.4'],
    sourcemap: false,
    /** A `data:` image would need a wider Content-Security-Policy. */
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/first-[name]-[hash].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: nameFirst, debugName: 'first', priority: 1 },
            { name: nameEnglish, debugName: 'english', priority: 0.5 },
            { name: 'words', test: /\/src\/text\/desk-/, priority: 0.5 },
            { name: nameOffice, debugName: 'office', minShareCount: 2, priority: 0.4 },
            { name: nameParticipants, debugName: 'participants', minShareCount: 2, priority: 0.5 },
            { name: nameLate, debugName: 'late', priority: 0.25 },
            { name: 'base', minShareCount: 2 },
          ],
        },
        chunkFileNames: ({ name, moduleIds }) =>
          `assets/${isFromDesk(moduleIds) ? 'desk-' : name === 'main' ? 'first-' : ''}[name]-[hash].js`,
        assetFileNames: ({ originalFileNames }) =>
          `assets/${isFromDesk(originalFileNames.map((name) => `/${name}`)) ? 'desk-' : ''}[name]-[hash][extname]`,
      },
    },
  },
});
