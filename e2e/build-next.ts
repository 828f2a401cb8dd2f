import { build, type Plugin } from 'vite';

/** `node e2e/build-next.ts folder said says`: the app's next version into that folder, by the project's own build; a later number, and other words in English. */
const [outDir = '', said = '', says = ''] = process.argv.slice(2);
let times = 0;

const otherWords: Plugin = {
  name: 'other-words',
  enforce: 'pre',
  transform: (code, id) => {
    if (!id.includes('/src/text/en/') || !code.includes(`'${said}'`)) return undefined;
    times += 1;
    return code.replaceAll(`'${said}'`, `'${says}'`);
  },
};

await build({
  logLevel: 'error',
  plugins: [otherWords],
  define: { 'import.meta.env.APP_VERSION': JSON.stringify('next') },
  build: { outDir, emptyOutDir: true },
});
if (times === 0) throw new Error(`the app nowhere says “${said}”`);
