import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { writeAudit } from './audit.ts';
import { ask, type Steps } from './steps.ts';

/** The office's confirmed totals, whose signature is good already. `office`: entries of its journal read for it; `madeAt`, `at`: epoch ms. */
export type ConfirmedToKeep = {
  readonly campaign: Bytes;
  readonly office: number;
  readonly madeAt: number;
  readonly signed: Bytes;
  readonly at: number;
};

/** Another desk has read more of the office's journal, or as much and said it later: `need` is how much of it must be read. */
export type ConfirmedRefusal = { readonly kind: 'gap'; readonly need: number };

/** Takes the place of the statement before; an older one does not, and never another of the same time. The same again is good. Who has read more is later whatever the desks' clocks say: one that was years ahead would else shut the others out. */
export function* keepConfirmed(confirmed: ConfirmedToKeep): Steps<Outcome<undefined, ConfirmedRefusal>> {
  const { campaign, office, madeAt, signed, at } = confirmed;
  yield* ask('SELECT id FROM campaigns WHERE id = $1 FOR UPDATE', [campaign]);
  const [kept] = yield* ask<{ office: number; made_at: number; signed: Bytes }>(
    'SELECT office, made_at, signed FROM confirmations WHERE campaign = $1',
    [campaign],
  );
  if (kept && areBytesEqual(kept.signed, signed)) return good(undefined);
  const isLater = !kept || office > kept.office || (office === kept.office && madeAt > kept.made_at);
  if (!isLater || madeAt === kept?.made_at) return bad({ kind: 'gap', need: kept?.office ?? office });
  yield* ask(
    `INSERT INTO confirmations (campaign, office, made_at, signed, received_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (campaign) DO UPDATE SET office = excluded.office, made_at = excluded.made_at,
       signed = excluded.signed, received_at = excluded.received_at`,
    [campaign, office, madeAt, signed, at],
  );
  yield* writeAudit({
    campaign,
    at,
    by: { kind: 'key' },
    deed: 'confirmed',
    ids: [digestBytes(signed)],
    numbers: [office],
  });
  return good(undefined);
}

/** The statement in force; no two of a campaign are made at one time. */
export type KeptConfirmed = { readonly madeAt: number; readonly signed: Bytes };

/** The statement in force, unless it is the one made at that time. */
export function* readConfirmedAfter(campaign: Bytes, madeAt: number): Steps<KeptConfirmed | undefined> {
  const [kept] = yield* ask<KeptConfirmed>(
    'SELECT made_at AS "madeAt", signed FROM confirmations WHERE campaign = $1 AND made_at <> $2',
    [campaign, madeAt],
  );
  return kept;
}
