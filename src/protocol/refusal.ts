import * as v from 'valibot';

/** When it makes sense to ask again: never the same bytes, later by itself, after an app update, after the tablet was enrolled anew. */
export type Retry = 'never' | 'later' | 'after-update' | 'after-enrolment';

/**
 * Every way the centre says no, with its HTTP status and when to try again. A new refusal is one line here; the compiler then
 * asks for its text and its place in the sync loop.
 */
export const refusals = {
  unreadable: { status: 422, retry: 'never' },
  'chain-broken': { status: 422, retry: 'never' },
  'signature-wrong': { status: 422, retry: 'never' },
  'other-campaign': { status: 422, retry: 'never' },
  'too-large': { status: 413, retry: 'never' },
  'unknown-tablet': { status: 401, retry: 'after-enrolment' },
  'tablet-revoked': { status: 403, retry: 'never' },
  'unknown-campaign': { status: 404, retry: 'later' },
  'unknown-journal': { status: 404, retry: 'later' },
  'unknown-attachment': { status: 404, retry: 'later' },
  'attachment-damaged': { status: 422, retry: 'later' },
  'no-room': { status: 507, retry: 'later' },
  'not-found': { status: 404, retry: 'never' },
  'foreign-journal': { status: 403, retry: 'never' },
  gap: { status: 409, retry: 'later' },
  fork: { status: 409, retry: 'never' },
  'older-manifest': { status: 409, retry: 'never' },
  'certificate-wrong': { status: 403, retry: 'never' },
  'invite-expired': { status: 403, retry: 'never' },
  'invite-used-up': { status: 403, retry: 'never' },
  'invite-withdrawn': { status: 403, retry: 'never' },
  'ticket-wrong': { status: 401, retry: 'never' },
  'campaign-not-allowed': { status: 403, retry: 'never' },
  'wrong-media-type': { status: 415, retry: 'after-update' },
  'version-too-new': { status: 422, retry: 'later' },
  busy: { status: 503, retry: 'later' },
  broken: { status: 500, retry: 'later' },
} as const satisfies Record<string, { readonly status: number; readonly retry: Retry }>;

export type RefusalKind = keyof typeof refusals;

/** A refusal as it travels, in JSON. */
export type Refusal = {
  readonly kind: RefusalKind;
  readonly retry: Retry;
  /** With `gap`: the number the centre wants next. */
  readonly need?: number;
  /** With `too-large`: the most bytes it takes. */
  readonly max?: number;
};

/** The refusal of a kind, with its details. */
export function makeRefusal(
  kind: RefusalKind,
  details: { readonly need?: number; readonly max?: number } = {},
): Refusal {
  return { kind, retry: refusals[kind].retry, ...details };
}

const refusalShape = v.object({
  kind: v.string(),
  retry: v.picklist(['never', 'later', 'after-update', 'after-enrolment']),
  need: v.optional(v.number()),
  max: v.optional(v.number()),
});

/** A refusal from JSON, or `undefined` where it is none of ours (a login page, a proxy). An unknown kind becomes `broken` and keeps its `retry`. */
export function readRefusal(json: unknown): Refusal | undefined {
  const parsed = v.safeParse(refusalShape, json);
  if (!parsed.success) return undefined;
  const { kind, retry, need, max } = parsed.output;
  const known = Object.hasOwn(refusals, kind) ? (kind as RefusalKind) : 'broken';
  return { kind: known, retry, ...(need !== undefined && { need }), ...(max !== undefined && { max }) };
}
