import type { Bytes } from '../../domain/bytes.ts';
import { sessionMs } from '../../protocol/desk-session.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import type { CentreContext } from './centre-parts.ts';

/** `__Host-`: browsers take it only with Secure, for this very host, and for all of its paths (RFC 6265bis §4.1.3). */
const cookieName = '__Host-barua-desk';
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Strict';

/** What a cookie says: whose campaign, and the SHA-256 of its secret. */
export type SessionCookie = { readonly campaign: Bytes; readonly digest: Bytes };

/** A new secret: the header that gives it to the browser, and what is kept of it. */
export function makeSessionCookie(campaign: Bytes): SessionCookie & { readonly header: string } {
  const secret = randomBytes(32);
  const value = `${bytesToBase64url(campaign)}.${bytesToBase64url(secret)}`;
  const header = `${cookieName}=${value}; Max-Age=${sessionMs / 1000}; ${attributes}`;
  return { campaign, digest: digestBytes(secret), header };
}

/** The header that takes it from the browser. */
export const endedSessionCookie = `${cookieName}=; Max-Age=0; ${attributes}`;

/** The request's cookie, or `undefined`. */
export function readSessionCookie(context: CentreContext): SessionCookie | undefined {
  const pairs = (context.req.header('Cookie') ?? '').split(';').map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
  const [id, secret] = (value ?? '').split('.').map(base64urlToBytes);
  return id?.length === 16 && secret?.length === 32 ? { campaign: id, digest: digestBytes(secret) } : undefined;
}
