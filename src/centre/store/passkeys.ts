import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { maxPasskeys } from '../../protocol/passkey-list.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { writeAudit } from './audit.ts';
import { ask, type Steps } from './steps.ts';

/** Steps of the passkeys that one colleague has, each on another device. */

/** A passkey's public half: its id, its key (COSE), how often it says it was used. */
export type Passkey = { readonly credential: Bytes; readonly key: Bytes; readonly counter: number };

/** `name`: empty for the one that a colleague came with, until they give it one. Times in epoch ms. */
export type KeptPasskey = Passkey & { readonly name: string; readonly addedAt: number; readonly usedAt: number };

export type PasskeyOwner = { readonly campaign: Bytes; readonly colleague: Bytes };

export type PasskeyToAdd = PasskeyOwner & Passkey & { readonly name: string; readonly at: number };

/** `session`: SHA-256 of the cookie's secret with which it is asked; that one alone goes on. */
export type PasskeyToRemove = PasskeyOwner & {
  readonly credential: Bytes;
  readonly session: Bytes;
  readonly at: number;
};

/** In the order in which they were added. */
export function* listPasskeys({ campaign, colleague }: PasskeyOwner): Steps<readonly KeptPasskey[]> {
  const columns = `name, added_at AS "addedAt", used_at AS "usedAt"`;
  const rows = yield* ask<KeptPasskey>(
    `SELECT credential, passkey AS key, counter, ${columns} FROM passkeys WHERE campaign = $1 AND colleague = $2
     UNION ALL
     SELECT credential, passkey AS key, counter, '' AS name, joined_at AS "addedAt", signed_in_at AS "usedAt" FROM colleagues
     WHERE campaign = $1 AND id = $2
       AND NOT EXISTS (SELECT 1 FROM passkeys WHERE passkeys.campaign = $1 AND passkeys.colleague = $2)`,
    [campaign, colleague],
  );
  return rows.toSorted((one, other) => one.addedAt - other.addedAt);
}

/** One more. */
export function* addPasskey(
  adding: PasskeyToAdd,
): Steps<Outcome<undefined, { readonly kind: 'passkey-known' | 'passkeys-full' }>> {
  const { campaign, colleague, credential, key, counter, name, at } = adding;
  const known = yield* takeStock(adding);
  if (known.some((each) => areBytesEqual(each.credential, credential))) return bad({ kind: 'passkey-known' });
  if (known.length >= maxPasskeys) return bad({ kind: 'passkeys-full' });
  yield* ask(
    `INSERT INTO passkeys (campaign, colleague, credential, passkey, counter, name, added_at, used_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 0)`,
    [campaign, colleague, credential, key, counter, name, at],
  );
  const by = { kind: 'colleague', id: colleague } as const;
  yield* writeAudit({ campaign, at, by, deed: 'passkey-added', ids: [colleague], numbers: [known.length + 1] });
  return good(undefined);
}

/** `false` where there is no such one. */
export function* namePasskey(owner: PasskeyOwner, credential: Bytes, name: string): Steps<boolean> {
  yield* takeStock(owner);
  const found = yield* ask(
    'UPDATE passkeys SET name = $4 WHERE campaign = $1 AND colleague = $2 AND credential = $3 RETURNING credential',
    [owner.campaign, owner.colleague, credential, name],
  );
  return found.length > 0;
}

/** It opens nothing any more, and whoever is signed in by it is out: with it go all sessions of its colleague but the one that asks. The last one stays. */
export function* removePasskey(
  removing: PasskeyToRemove,
): Steps<Outcome<undefined, { readonly kind: 'not-found' | 'last-passkey' }>> {
  const { campaign, colleague, credential, session, at } = removing;
  const known = yield* takeStock(removing);
  const others = known.filter((each) => !areBytesEqual(each.credential, credential));
  const [next] = others;
  if (others.length === known.length) return bad({ kind: 'not-found' });
  if (!next) return bad({ kind: 'last-passkey' });
  yield* ask('DELETE FROM passkeys WHERE campaign = $1 AND colleague = $2 AND credential = $3', [
    campaign,
    colleague,
    credential,
  ]);
  // Copies of before go by the colleague's own row.
  yield* ask(
    `UPDATE colleagues SET credential = $4, passkey = $5, counter = $6
     WHERE campaign = $1 AND id = $2 AND credential = $3`,
    [campaign, colleague, credential, next.credential, next.key, next.counter],
  );
  yield* ask('DELETE FROM desk_sessions WHERE campaign = $1 AND colleague = $2 AND digest <> $3', [
    campaign,
    colleague,
    session,
  ]);
  const by = { kind: 'colleague', id: colleague } as const;
  yield* writeAudit({ campaign, at, by, deed: 'passkey-removed', ids: [colleague], numbers: [others.length] });
  return good(undefined);
}

/** What a passkey says of itself now, and that it was used. */
export function* notePasskeyUse(
  { campaign, colleague }: PasskeyOwner,
  { credential, counter }: Pick<Passkey, 'credential' | 'counter'>,
  at: number,
): Steps<void> {
  const place = [campaign, colleague, credential, counter];
  yield* ask('UPDATE colleagues SET counter = $4 WHERE campaign = $1 AND id = $2 AND credential = $3', place);
  yield* ask(
    'UPDATE passkeys SET counter = $4, used_at = $5 WHERE campaign = $1 AND colleague = $2 AND credential = $3',
    [...place, at],
  );
}

/** All that a colleague has, each in a row of its own from now on; two changes go one behind the other. */
function* takeStock({ campaign, colleague }: PasskeyOwner): Steps<readonly KeptPasskey[]> {
  yield* ask('SELECT id FROM colleagues WHERE campaign = $1 AND id = $2 FOR UPDATE', [campaign, colleague]);
  yield* ask(
    `INSERT INTO passkeys (campaign, colleague, credential, passkey, counter, name, added_at, used_at)
     SELECT campaign, id, credential, passkey, counter, '', joined_at, signed_in_at FROM colleagues
     WHERE campaign = $1 AND id = $2
       AND NOT EXISTS (SELECT 1 FROM passkeys WHERE passkeys.campaign = $1 AND passkeys.colleague = $2)`,
    [campaign, colleague],
  );
  return yield* listPasskeys({ campaign, colleague });
}
