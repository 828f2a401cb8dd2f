/**
 * Service workers and workers are Trusted Types sinks: under our Content-Security-Policy a plain string is refused. The one policy,
 * `barua`, lets through the service worker and what the build itself put under `/assets/`, nothing else.
 */
type ScriptUrlPolicy = { readonly createScriptURL: (url: string) => unknown };
type TrustedTypesFactory = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptUrlPolicy;
};

/** Where the build puts the service worker; for ever the same, or old tablets would never be updated. */
export const serviceWorkerUrl = '/sw.js';

/** The address of one of our own scripts, as a sink takes it. Throws for any other address (a bug, or an attack). */
export function toScriptUrl(url: string): string {
  // Typed as the string it stands for: the DOM's declarations of `Worker` know only that.
  return policy.createScriptURL(url) as string;
}

const policy = createPolicy();

function createPolicy(): ScriptUrlPolicy {
  const rules = { createScriptURL: allowOwn };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  return trustedTypes ? trustedTypes.createPolicy('barua', rules) : rules;
}

function allowOwn(url: string): string {
  if (!isOwnScript(url)) throw new TypeError(`not a script of ours: ${url}`);
  return url;
}

/** Whether the address is the service worker's or a built file's, on this origin. In development sources are served as they are. */
export function isOwnScript(url: string, base: string = location.origin): boolean {
  const { origin, pathname } = new URL(url, base);
  if (origin !== base) return false;
  return (
    pathname === serviceWorkerUrl ||
    pathname.startsWith('/assets/') ||
    (import.meta.env.DEV && pathname.startsWith('/src/'))
  );
}
