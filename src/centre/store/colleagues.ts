import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { Doer } from '../../protocol/audit-line.ts';
import { type Role, roles } from '../../protocol/role.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { writeAudit } from './audit.ts';
import { type SessionToBegin, writeSession } from './desk-sessions.ts';
import { lockInvite } from './invites.ts';
import { listPasskeys, notePasskeyUse, type Passkey, type PasskeyOwner } from './passkeys.ts';
import { ask, type Steps } from './steps.ts';

/** Steps of the people who sign in at the office's pages, each with a passkey or more. */

export type ColleagueToKeep = Passkey & {
  readonly campaign: Bytes;
  /** The invite's id too: an invite makes one colleague. */
  readonly colleague: Bytes;
  readonly name: string;
  readonly role: Role;
  /** Epoch ms. */
  readonly at: number;
};

/** `role` is `undefined` where it was taken; times in epoch ms, `signedInAt` 0 before the first time. */
export type KeptColleague = {
  readonly id: Bytes;
  readonly name: string;
  readonly role: Role | undefined;
  readonly joinedAt: number;
  readonly signedInAt: number;
};

export type RoleToGive = {
  readonly campaign: Bytes;
  readonly colleague: Bytes;
  /** `undefined` takes it: all sessions are over with the commit. */
  readonly role: Role | undefined;
  readonly by: Doer;
  /** Epoch ms. */
  readonly at: number;
};

/** A colleague joins by an invite that nobody used, and is signed in. */
export function* joinColleague(
  joining: ColleagueToKeep,
  session: SessionToBegin,
): Steps<Outcome<undefined, { readonly kind: 'invite-used' | 'invite-withdrawn' }>> {
  const { campaign, colleague, name, role, credential, key, counter, at } = joining;
  if ((yield* lockInvite(campaign, colleague)).isWithdrawn) return bad({ kind: 'invite-withdrawn' });
  const made = yield* ask(
    `INSERT INTO colleagues (campaign, id, name, role, credential, passkey, counter, joined_at, signed_in_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) ON CONFLICT DO NOTHING RETURNING id`,
    [campaign, colleague, name, role, credential, key, counter, at],
  );
  if (made.length === 0) return bad({ kind: 'invite-used' });
  yield* writeSession(session);
  const by: Doer = { kind: 'colleague', id: colleague };
  const ids = [colleague];
  // Who holds the key let them in; that they came is theirs.
  yield* writeAudit({
    campaign,
    at,
    by: { kind: 'key' },
    deed: 'colleague-joined',
    ids,
    numbers: [roles.indexOf(role)],
  });
  yield* writeAudit({ campaign, at, by, deed: 'signed-in', ids, numbers: [] });
  return good(undefined);
}

/** That passkey of a colleague, if they have a role. */
export function* findPasskey({ campaign, colleague }: PasskeyOwner, credential: Bytes): Steps<Passkey | undefined> {
  const known = yield* ask(`SELECT id FROM colleagues WHERE campaign = $1 AND id = $2 AND role <> ''`, [
    campaign,
    colleague,
  ]);
  if (known.length === 0) return undefined;
  const passkeys = yield* listPasskeys({ campaign, colleague });
  return passkeys.find((each) => areBytesEqual(each.credential, credential));
}

/** Signs a colleague in by a passkey, if both are still there; `counter` is what it says of itself now. */
export function* signIn(session: SessionToBegin, passkey: Pick<Passkey, 'credential' | 'counter'>): Steps<boolean> {
  const { campaign, colleague, at } = session;
  // Its row first, and locked: a passkey that is being removed signs nobody in behind that.
  const found = yield* ask(
    `UPDATE colleagues SET signed_in_at = $3 WHERE campaign = $1 AND id = $2 AND role <> '' RETURNING id`,
    [campaign, colleague, at],
  );
  if (found.length === 0 || !(yield* findPasskey(session, passkey.credential))) return false;
  yield* notePasskeyUse(session, passkey, at);
  yield* writeSession(session);
  const by: Doer = { kind: 'colleague', id: colleague };
  yield* writeAudit({ campaign, at, by, deed: 'signed-in', ids: [colleague], numbers: [] });
  return true;
}

/** In order of joining. */
export function* listColleagues(campaign: Bytes): Steps<readonly KeptColleague[]> {
  const rows = yield* ask<Omit<KeptColleague, 'role'> & { readonly role: string }>(
    `SELECT id, name, role, joined_at AS "joinedAt", signed_in_at AS "signedInAt" FROM colleagues
     WHERE campaign = $1 ORDER BY joined_at, id`,
    [campaign],
  );
  return rows.map((row) => ({ ...row, role: roles.find((role) => role === row.role) }));
}

/** Gives or takes a role; `false` where nobody is called so. The same again changes nothing, and writes nothing down. */
export function* giveRole({ campaign, colleague, role, by, at }: RoleToGive): Steps<boolean> {
  const rows = yield* ask<{ role: string }>('SELECT role FROM colleagues WHERE campaign = $1 AND id = $2 FOR UPDATE', [
    campaign,
    colleague,
  ]);
  if (!rows[0]) return false;
  if (rows[0].role === (role ?? '')) return true;
  yield* ask('UPDATE colleagues SET role = $3 WHERE campaign = $1 AND id = $2', [campaign, colleague, role ?? '']);
  if (role === undefined) {
    yield* ask('DELETE FROM desk_sessions WHERE campaign = $1 AND colleague = $2', [campaign, colleague]);
    yield* writeAudit({ campaign, at, by, deed: 'role-taken', ids: [colleague], numbers: [] });
  } else {
    yield* writeAudit({ campaign, at, by, deed: 'role-given', ids: [colleague], numbers: [roles.indexOf(role)] });
  }
  return true;
}
