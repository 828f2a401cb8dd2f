import type { MiddlewareHandler } from 'hono';
import type { CentreEnv } from './centre-parts.ts';

/** What every answer says. */
const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * The app's pages: nothing from anywhere but here, no inline script or style, no string becomes code. `blob:` and `data:` pictures are the
 * case pack's and the participants' ink. Frames hold what the office prints, made by the page itself. `barua` is the one Trusted Types policy, for the worker's address.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  ...always,
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "worker-src 'self'",
    'frame-src blob:',
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types barua',
  ].join('; '),
  'Permissions-Policy': 'camera=(self), screen-wake-lock=(self), microphone=(), geolocation=()',
};

/** The API's answers are data for our own app only, kept by nobody. */
const apiHeaders: Readonly<Record<string, string>> = {
  ...always,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
};

/** Adds the API's headers, leaving those that a handler chose. */
export const withApiHeaders: MiddlewareHandler<CentreEnv> = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(apiHeaders)) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  }
};

/** Two years, only where the browser came by https: a plain address in a hall's own network must stay reachable. */
export const withTransportSecurity: MiddlewareHandler<CentreEnv> = async (context, next) => {
  await next();
  const isHttps = context.req.header('X-Forwarded-Proto') === 'https' || new URL(context.req.url).protocol === 'https:';
  if (isHttps) context.res.headers.set('Strict-Transport-Security', 'max-age=63072000');
};
