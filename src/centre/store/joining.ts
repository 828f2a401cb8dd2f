import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import type { EnrolmentToKeep, KeptKey, PublicationToKeep } from './centre-store.ts';
import { ask, type Steps } from './steps.ts';

/** Steps of what comes before the first batch: the receipt key, a campaign's publication, a tablet's enrolment. */

/** Whoever comes first decides; everybody gets the one that is kept. */
export function* keepReceiptKey({ secret, publicBytes }: KeptKey): Steps<KeptKey> {
  yield* ask(
    `INSERT INTO centre_keys (purpose, secret, public_bytes) VALUES ('receipt', $1, $2) ON CONFLICT DO NOTHING`,
    [secret, publicBytes],
  );
  const rows = yield* ask<{ secret: Bytes; public_bytes: Bytes }>(
    `SELECT secret, public_bytes FROM centre_keys WHERE purpose = 'receipt'`,
  );
  if (!rows[0]) throw new Error('the receipt key was not kept');
  return { secret: rows[0].secret, publicBytes: rows[0].public_bytes };
}

/** Manifest and pack together, if the serial goes on. */
export function* keepPublication(
  publication: PublicationToKeep,
): Steps<Outcome<undefined, { readonly kind: 'older-manifest' }>> {
  const { campaign, signingKey, serial, manifest, packDigest, pack, revoked } = publication;
  yield* ask(
    'INSERT INTO campaigns (id, signing_key, serial, manifest) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [campaign, signingKey, serial, manifest],
  );
  const rows = yield* ask<{ serial: number; manifest: Bytes }>(
    'SELECT serial, manifest FROM campaigns WHERE id = $1 FOR UPDATE',
    [campaign],
  );
  const kept = rows[0];
  if (kept && kept.serial > serial) return bad({ kind: 'older-manifest' });
  if (kept && kept.serial === serial && !areBytesEqual(kept.manifest, manifest)) return bad({ kind: 'older-manifest' });
  yield* ask('INSERT INTO packs (digest, pack) VALUES ($1, $2) ON CONFLICT DO NOTHING', [packDigest, pack]);
  yield* ask('UPDATE campaigns SET serial = $2, manifest = $3 WHERE id = $1', [campaign, serial, manifest]);
  yield* ask('UPDATE tablets SET revoked = 0 WHERE campaign = $1 AND revoked <> 0', [campaign]);
  for (const tablet of revoked) {
    yield* ask('UPDATE tablets SET revoked = 1 WHERE campaign = $1 AND id = $2', [campaign, tablet]);
  }
  return good(undefined);
}

/** Locks the invite, so that two tablets cannot take its last place at once. */
export function* enrolTablet(
  enrolment: EnrolmentToKeep,
): Steps<Outcome<undefined, { readonly kind: 'invite-used-up' }>> {
  const { campaign, tablet, invite } = enrolment;
  yield* ask('INSERT INTO invites (campaign, id, used) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING', [campaign, invite]);
  const rows = yield* ask<{ used: number }>('SELECT used FROM invites WHERE campaign = $1 AND id = $2 FOR UPDATE', [
    campaign,
    invite,
  ]);
  const joined = yield* ask('SELECT id FROM tablets WHERE campaign = $1 AND id = $2', [campaign, tablet]);
  if (joined.length > 0) return good(undefined);
  if ((rows[0]?.used ?? 0) >= enrolment.tablets) return bad({ kind: 'invite-used-up' });
  const added = yield* ask<{ id: Bytes }>(
    `INSERT INTO tablets (campaign, id, key, name, enrolment, invite, enrolled_at, revoked)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
    [campaign, tablet, enrolment.key, enrolment.name, enrolment.enrolment, invite, enrolment.at, enrolment.revoked],
  );
  if (added.length > 0) {
    yield* ask('UPDATE invites SET used = used + 1 WHERE campaign = $1 AND id = $2', [campaign, invite]);
  }
  return good(undefined);
}
