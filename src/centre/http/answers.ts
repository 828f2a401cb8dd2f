import { contentTypes } from '../../protocol/content-types.ts';
import { makeRefusal, type RefusalKind, refusals } from '../../protocol/refusal.ts';

/** Seconds after which a busy centre may be asked again; tablets add their own jitter. */
const retryAfterSeconds = 5;

/** A refusal as the tablets read it. */
export function refuse(kind: RefusalKind, details: { readonly need?: number; readonly max?: number } = {}): Response {
  const { status } = refusals[kind];
  const headers = new Headers({ 'Content-Type': contentTypes.refusal });
  if (status === 503) headers.set('Retry-After', String(retryAfterSeconds));
  if (kind === 'ticket-wrong') headers.set('WWW-Authenticate', 'Barua');
  return new Response(JSON.stringify(makeRefusal(kind, details)), { status, headers });
}

/** Bytes of one of our media types. */
export function answerBytes(contentType: string, bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, { headers: { 'Content-Type': contentType, 'Content-Length': String(bytes.length) } });
}

/** JSON. */
export function answerJson(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
}
