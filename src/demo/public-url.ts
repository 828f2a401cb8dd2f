/** The address by which tablets reach the demo, and whether a browser will install the app from there and keep it. */
export type PublicUrl = { readonly url: string; readonly reach: 'this-computer' | 'tablets' | 'no-install' };

/**
 * `PUBLIC_URL`, without a slash at its end; `http://localhost:<port>` where it is not set. Throws where it is no address of a whole site: the app does
 * not live under a path.
 */
export function readPublicUrl(text: string | undefined, port: number): PublicUrl {
  const url = URL.parse(text || `http://localhost:${port}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(`PUBLIC_URL is no address like https://letters.example.org: ${text}`);
  }
  if (/^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)) return { url: url.origin, reach: 'this-computer' };
  return { url: url.origin, reach: url.protocol === 'https:' ? 'tablets' : 'no-install' };
}
