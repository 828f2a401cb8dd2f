import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { writeAudit } from './audit.ts';
import type { EnrolmentToKeep, KeptKey, PublicationToKeep } from './centre-store.ts';
import { lockInvite } from './invites.ts';
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

/** Manifest and pack together, if the serial goes on and nobody else has published since the desk looked. */
export function* keepPublication(
  publication: PublicationToKeep,
): Steps<Outcome<undefined, { readonly kind: 'older-manifest' }>> {
  const { campaign, signingKey, serial, manifest, packDigest, pack, at } = publication;
  const made = yield* ask(
    'INSERT INTO campaigns (id, signing_key, serial, manifest) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id',
    [campaign, signingKey, serial, manifest],
  );
  const rows = yield* ask<{ serial: number; manifest: Bytes }>(
    'SELECT serial, manifest FROM campaigns WHERE id = $1 FOR UPDATE',
    [campaign],
  );
  const kept = rows[0];
  if (made.length === 0 && kept && isOvertaken(publication, kept.manifest)) return bad({ kind: 'older-manifest' });
  if (kept && kept.serial > serial) return bad({ kind: 'older-manifest' });
  if (kept && kept.serial === serial && !areBytesEqual(kept.manifest, manifest)) return bad({ kind: 'older-manifest' });
  yield* ask('INSERT INTO packs (digest, pack) VALUES ($1, $2) ON CONFLICT DO NOTHING', [packDigest, pack]);
  yield* ask('UPDATE campaigns SET serial = $2, manifest = $3 WHERE id = $1', [campaign, serial, manifest]);
  const { withdrawn, restored } = yield* withdrawTablets(publication);
  if (made.length === 0 && kept?.serial === serial) return good(undefined);
  const line = { campaign, at, by: { kind: 'key' }, numbers: [] } as const;
  yield* writeAudit({ ...line, deed: 'published', ids: [digestBytes(manifest), packDigest], numbers: [serial] });
  for (const tablet of withdrawn) yield* writeAudit({ ...line, deed: 'tablet-withdrawn', ids: [tablet] });
  for (const tablet of restored) yield* writeAudit({ ...line, deed: 'tablet-restored', ids: [tablet] });
  return good(undefined);
}

/** Whether the desk made it from another manifest than the one that is here. The same again is good, for its answer may have been lost. */
function isOvertaken({ follows, manifest }: PublicationToKeep, kept: Bytes): boolean {
  if (follows === undefined || areBytesEqual(kept, manifest)) return false;
  return follows === 'nothing' || !areBytesEqual(digestBytes(kept), follows);
}

/** What the manifest says of withdrawn tablets, for those that have joined here; gives what is new. */
function* withdrawTablets({
  campaign,
  revoked,
}: PublicationToKeep): Steps<{ readonly withdrawn: readonly Bytes[]; readonly restored: readonly Bytes[] }> {
  const before = yield* ask<{ id: Bytes }>(
    'SELECT id FROM tablets WHERE campaign = $1 AND revoked <> 0 ORDER BY id FOR UPDATE',
    [campaign],
  );
  const restored = before.map(({ id }) => id).filter((id) => !revoked.some((each) => areBytesEqual(each, id)));
  for (const id of restored)
    yield* ask('UPDATE tablets SET revoked = 0 WHERE campaign = $1 AND id = $2', [campaign, id]);
  const withdrawn: Bytes[] = [];
  for (const tablet of revoked) {
    const changed = yield* ask<{ id: Bytes }>(
      'UPDATE tablets SET revoked = 1 WHERE campaign = $1 AND id = $2 AND revoked = 0 RETURNING id',
      [campaign, tablet],
    );
    withdrawn.push(...changed.map(({ id }) => id));
  }
  return { withdrawn, restored };
}

/** Locks the invite, so that two tablets cannot take its last place at once. */
export function* enrolTablet(
  enrolment: EnrolmentToKeep,
): Steps<Outcome<undefined, { readonly kind: 'invite-used-up' | 'invite-withdrawn' }>> {
  const { campaign, tablet, invite } = enrolment;
  const { used, isWithdrawn } = yield* lockInvite(campaign, invite);
  const joined = yield* ask('SELECT id FROM tablets WHERE campaign = $1 AND id = $2', [campaign, tablet]);
  if (joined.length > 0) return good(undefined);
  if (isWithdrawn) return bad({ kind: 'invite-withdrawn' });
  if (used >= enrolment.tablets) return bad({ kind: 'invite-used-up' });
  const added = yield* ask<{ id: Bytes }>(
    `INSERT INTO tablets (campaign, id, key, name, enrolment, invite, enrolled_at, revoked)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
    [campaign, tablet, enrolment.key, enrolment.name, enrolment.enrolment, invite, enrolment.at, enrolment.revoked],
  );
  if (added.length > 0) {
    yield* ask('UPDATE invites SET used = used + 1 WHERE campaign = $1 AND id = $2', [campaign, invite]);
    const by = { kind: 'tablet', id: tablet } as const;
    yield* writeAudit({ campaign, at: enrolment.at, by, deed: 'tablet-joined', ids: [tablet, invite], numbers: [] });
  }
  return good(undefined);
}
