/**
 * The ways in which the centre says no to people at the office's pages, with their HTTP status. They travel as refusals do (`refusal.ts`), `retry` always `never`, and stand apart so that
 * no tablet has to carry them.
 */
export const deskRefusals = {
  /** Nobody is signed in, or the session is over. */
  'not-signed-in': 401,
  /** What was asked for needs another role. */
  'role-too-low': 403,
  /** Sent by another page than ours. */
  'foreign-page': 403,
  /** The centre does not know under which name it is reached (`ORIGIN`), without which passkeys cannot be. */
  'sign-in-closed': 409,
  'passkey-wrong': 401,
  'invite-wrong': 403,
  'invite-over': 403,
  'invite-used': 403,
  'invite-withdrawn': 403,
  /** Who is signed in has to show a passkey once more for this. */
  'sign-in-again': 401,
  /** That device has one of theirs already. */
  'passkey-known': 409,
  'passkeys-full': 409,
  /** The only one that is left. */
  'last-passkey': 409,
  /** Of this sender, for now. */
  'too-often': 429,
} as const;

export type DeskRefusalKind = keyof typeof deskRefusals;

/** The kind in a refusal's JSON, if it is one of these. */
export function readDeskRefusal(json: unknown): DeskRefusalKind | undefined {
  const kind = typeof json === 'object' && json !== null && 'kind' in json ? json.kind : undefined;
  return typeof kind === 'string' && Object.hasOwn(deskRefusals, kind) ? (kind as DeskRefusalKind) : undefined;
}
