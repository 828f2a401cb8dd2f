import type { Bytes } from '../../domain/bytes.ts';
import { writeAudit } from './audit.ts';
import { ask, type Steps } from './steps.ts';

/** Steps of the invites by which tablets and colleagues join. */

/** With the tablets that have joined by it; times in epoch ms. */
export type KeptInvite = {
  readonly id: Bytes;
  readonly withdrawnAt: number | undefined;
  readonly tablets: readonly JoinedTablet[];
};

type JoinedTablet = {
  readonly id: Bytes;
  readonly name: string;
  readonly joinedAt: number;
  readonly isWithdrawn: boolean;
};

/** The invite's row, locked until the transaction ends: nobody else joins by it, or withdraws it, meanwhile. */
export function* lockInvite(
  campaign: Bytes,
  invite: Bytes,
): Steps<{ readonly used: number; readonly isWithdrawn: boolean }> {
  yield* ask('INSERT INTO invites (campaign, id, used) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING', [campaign, invite]);
  const [row] = yield* ask<{ used: number; withdrawn_at: number | null }>(
    'SELECT used, withdrawn_at FROM invites WHERE campaign = $1 AND id = $2 FOR UPDATE',
    [campaign, invite],
  );
  return { used: row?.used ?? 0, isWithdrawn: (row?.withdrawn_at ?? null) !== null };
}

/**
 * At the office's word, which is the key's: from now on nobody joins by these, whether anybody has or not. Again is good, and keeps the first time. Each that did work has its line of
 * the audit log; all lines after all locks, for who joins locks the invite before the log.
 */
export function* withdrawInvites(campaign: Bytes, invites: readonly Bytes[], at: number): Steps<void> {
  const withdrawn: Bytes[] = [];
  for (const invite of invites) {
    const { isWithdrawn } = yield* lockInvite(campaign, invite);
    if (isWithdrawn) continue;
    yield* ask('UPDATE invites SET withdrawn_at = $3 WHERE campaign = $1 AND id = $2', [campaign, invite, at]);
    withdrawn.push(invite);
  }
  for (const invite of withdrawn) {
    yield* writeAudit({ campaign, at, by: { kind: 'key' }, deed: 'invite-withdrawn', ids: [invite], numbers: [] });
  }
}

/** Whether the office has withdrawn it. */
export function* isInviteWithdrawn(campaign: Bytes, invite: Bytes): Steps<boolean> {
  const rows = yield* ask('SELECT id FROM invites WHERE campaign = $1 AND id = $2 AND withdrawn_at IS NOT NULL', [
    campaign,
    invite,
  ]);
  return rows.length > 0;
}

/** Those by which somebody has come, and those that are withdrawn; the centre knows of no others. */
export function* listInvites(campaign: Bytes): Steps<readonly KeptInvite[]> {
  const invites = yield* ask<{ id: Bytes; withdrawn_at: number | null }>(
    'SELECT id, withdrawn_at FROM invites WHERE campaign = $1 ORDER BY id',
    [campaign],
  );
  const tablets = yield* ask<{ id: Bytes; name: string; invite: Bytes; enrolled_at: number; revoked: number }>(
    'SELECT id, name, invite, enrolled_at, revoked FROM tablets WHERE campaign = $1 ORDER BY enrolled_at, id',
    [campaign],
  );
  const tabletsByInvite = Map.groupBy(tablets, ({ invite }) => invite.join());
  return invites.map(({ id, withdrawn_at: withdrawnAt }) => ({
    id,
    withdrawnAt: withdrawnAt ?? undefined,
    tablets: (tabletsByInvite.get(id.join()) ?? []).map((tablet) => ({
      id: tablet.id,
      name: tablet.name,
      joinedAt: tablet.enrolled_at,
      isWithdrawn: tablet.revoked !== 0,
    })),
  }));
}
