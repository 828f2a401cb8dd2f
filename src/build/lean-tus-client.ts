import type { Plugin } from 'vite';

const leanByPackage: Readonly<Record<string, string>> = {
  'tus-js-client': `import Base from 'tus-js-client/lib/upload.js';
    export class Upload extends Base {
      constructor(file, options) {
        super(file, { ...Base.defaultOptions, ...options });
      }
    }`,
  'url-parse': 'export default URL;',
  'js-base64': 'export const Base64 = { encode: btoa };',
};

/**
 * The tus client without what it brings along for old browsers, half of its size: its own sources (its package offers ES5 with a runtime for generators), the part that speaks the
 * protocol (files, requests and addresses are handed to it), and for two packages of its what every browser of ours has: addresses, and base64 for metadata, of which we send none.
 */
export const leanTusClient: Plugin = {
  name: 'lean-tus-client',
  enforce: 'pre',
  resolveId: (id) => (id in leanByPackage ? `\0${id}` : undefined),
  load: (id) => leanByPackage[id.slice(1)],
};
