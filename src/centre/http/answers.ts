import { contentTypes } from '../../protocol/content-types.ts';
import { type DeskRefusalKind, deskRefusals } from '../../protocol/desk-refusal.ts';
import { makeRefusal, type RefusalKind, refusals } from '../../protocol/refusal.ts';

/** Seconds after which a busy centre may be asked again; tablets add their own jitter. */
const retryAfterSeconds = 5;

/** Which answers are refusals, for whoever counts them. */
const kindsByAnswer = new WeakMap<Response, RefusalKind>();

/** A refusal as the tablets read it. */
export function refuse(kind: RefusalKind, details: { readonly need?: number; readonly max?: number } = {}): Response {
  const { status } = refusals[kind];
  const headers = new Headers({ 'Content-Type': contentTypes.refusal });
  if (status === 503) headers.set('Retry-After', String(retryAfterSeconds));
  if (kind === 'ticket-wrong') headers.set('WWW-Authenticate', 'Barua');
  const answer = new Response(JSON.stringify(makeRefusal(kind, details)), { status, headers });
  kindsByAnswer.set(answer, kind);
  return answer;
}

/** A refusal as the office's pages read it. */
export function refuseAtDesk(kind: DeskRefusalKind): Response {
  const status = deskRefusals[kind];
  const headers = new Headers({ 'Content-Type': contentTypes.refusal });
  if (status === 429) headers.set('Retry-After', '60');
  return new Response(JSON.stringify({ kind, retry: 'never' }), { status, headers });
}

/** What kind of refusal an answer is, if it is one that `refuse` made. */
export function refusalOf(answer: Response): RefusalKind | undefined {
  return kindsByAnswer.get(answer);
}

/** Bytes of one of our media types. */
export function answerBytes(contentType: string, bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, { headers: { 'Content-Type': contentType, 'Content-Length': String(bytes.length) } });
}

/** JSON. */
export function answerJson(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
}
