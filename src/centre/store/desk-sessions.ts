import type { Bytes } from '../../domain/bytes.ts';
import { sessionIdleMs, sessionMs } from '../../protocol/desk-session.ts';
import { type Role, roles } from '../../protocol/role.ts';
import { writeAudit } from './audit.ts';
import { ask, type Steps } from './steps.ts';

/** Steps of who is signed in, and of what passkeys are asked to sign. Secrets of cookies are kept as SHA-256 only. */

export type SessionToBegin = {
  readonly campaign: Bytes;
  readonly colleague: Bytes;
  /** SHA-256 of the cookie's secret. */
  readonly digest: Bytes;
  /** Epoch ms. */
  readonly at: number;
};

/** `beganAt`: epoch ms. */
export type KeptSession = {
  readonly colleague: Bytes;
  readonly name: string;
  readonly role: Role;
  readonly beganAt: number;
};

/** `about`: the invite's id that the challenge is for; nothing for signing in. `expiresAt`: epoch ms. */
export type ChallengeToKeep = { readonly digest: Bytes; readonly about: Bytes; readonly expiresAt: number };

/** Challenges that wait at once: whoever asks for them by the thousand fills no disk, and shuts nobody out. */
const mostChallenges = 2_000;

/** Written again at most once in so long, in ms. */
const seenEveryMs = 60_000;

/** Begins a session; those that are over go. */
export function* writeSession({ campaign, colleague, digest, at }: SessionToBegin): Steps<void> {
  yield* ask('DELETE FROM desk_sessions WHERE campaign = $1 AND (began_at <= $2 OR seen_at <= $3)', [
    campaign,
    at - sessionMs,
    at - sessionIdleMs,
  ]);
  yield* ask('INSERT INTO desk_sessions (campaign, digest, colleague, began_at, seen_at) VALUES ($1, $2, $3, $4, $4)', [
    campaign,
    digest,
    colleague,
    at,
  ]);
}

/** The session, if it is not over and its colleague has a role. `now`: epoch ms. `isUse`: it goes on for another half hour. */
export function* findSession(
  campaign: Bytes,
  digest: Bytes,
  now: number,
  isUse: boolean,
): Steps<KeptSession | undefined> {
  const rows = yield* ask<KeptSession & { readonly seenAt: number }>(
    `SELECT colleague, name, role, began_at AS "beganAt", seen_at AS "seenAt" FROM desk_sessions
     JOIN colleagues ON colleagues.campaign = desk_sessions.campaign AND colleagues.id = desk_sessions.colleague
     WHERE desk_sessions.campaign = $1 AND digest = $2`,
    [campaign, digest],
  );
  const [found] = rows;
  if (!found || !roles.includes(found.role)) return undefined;
  const { seenAt, ...session } = found;
  if (now - session.beganAt >= sessionMs || now - seenAt >= sessionIdleMs) return undefined;
  if (isUse && now - seenAt >= seenEveryMs) {
    yield* ask('UPDATE desk_sessions SET seen_at = $3 WHERE campaign = $1 AND digest = $2', [campaign, digest, now]);
  }
  return session;
}

/** Signs out. Safe to repeat. */
export function* endSession(campaign: Bytes, digest: Bytes, at: number): Steps<void> {
  const ended = yield* ask<{ colleague: Bytes }>(
    'DELETE FROM desk_sessions WHERE campaign = $1 AND digest = $2 RETURNING colleague',
    [campaign, digest],
  );
  for (const { colleague } of ended) {
    const by = { kind: 'colleague', id: colleague } as const;
    yield* writeAudit({ campaign, at, by, deed: 'signed-out', ids: [colleague], numbers: [] });
  }
}

/** Keeps a challenge until it is taken or over. Where too many wait the oldest go: they are the strangers', for people answer within seconds. */
export function* keepChallenge(
  { digest, about, expiresAt }: ChallengeToKeep,
  now: number,
  most = mostChallenges,
): Steps<void> {
  yield* ask('DELETE FROM desk_challenges WHERE expires_at <= $1', [now]);
  yield* ask(
    `DELETE FROM desk_challenges WHERE digest IN
     (SELECT digest FROM desk_challenges ORDER BY expires_at DESC, digest LIMIT 1000 OFFSET $1)`,
    [most - 1],
  );
  yield* ask('INSERT INTO desk_challenges (digest, about, expires_at) VALUES ($1, $2, $3)', [digest, about, expiresAt]);
}

/** Whether it was there, for this, and in time. It is gone then, whatever comes of it. */
export function* takeChallenge(digest: Bytes, about: Bytes, now: number): Steps<boolean> {
  const taken = yield* ask<{ about: Bytes; expires_at: number }>(
    'DELETE FROM desk_challenges WHERE digest = $1 AND about = $2 RETURNING expires_at',
    [digest, about],
  );
  return taken[0] !== undefined && taken[0].expires_at > now;
}
