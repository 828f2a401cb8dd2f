import * as v from 'valibot';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import type { SignerKey, VerifierKey } from '../sealing/keys.ts';
import { sign, verifySigned } from '../sealing/signed.ts';
import { contentTypes } from './content-types.ts';
import { bytesOf, uintShape } from './shape.ts';

/**
 * The office's pass to the centre: signed by the campaign's signing key, so that the centre keeps no password. Travels as
 * `Authorization: Barua <base64url>`; in a link it stands in the fragment.
 */
export const ticketScopes = ['totals', 'journals', 'reports', 'office'] as const;
/**
 * `totals`: numbers only. `journals`: the sealed entries too (and the totals). `reports`: to hand in evening reports, and nothing to read. `office`: the audit log, colleagues and
 * their roles, and what was put aside.
 */
export type TicketScope = (typeof ticketScopes)[number];

const openedByScope: Record<TicketScope, readonly TicketScope[]> = {
  totals: ['totals'],
  journals: ['totals', 'journals'],
  reports: ['reports'],
  office: ['office'],
};

export type TicketProblem = { readonly kind: 'ticket-wrong' };

/** The scheme of the `Authorization` header. */
export const ticketScheme = 'Barua';

/** A ticket until `expiresAt` (epoch ms). */
export async function makeTicket(signer: SignerKey, scope: TicketScope, expiresAt: number): Promise<string> {
  const payload = encodeCbor([1, signer.id, ticketScopes.indexOf(scope), Math.floor(expiresAt / 1000)]);
  return bytesToBase64url(await sign(signer, contentTypes.ticket, payload));
}

/** Good where the ticket is the campaign's, opens this scope, and has not expired at `now` (epoch ms). */
export async function checkTicket(
  text: string,
  campaignKey: VerifierKey,
  scope: TicketScope,
  now: number,
): Promise<Outcome<undefined, TicketProblem>> {
  const bytes = base64urlToBytes(text);
  const payload = bytes && (await verifySigned(campaignKey, contentTypes.ticket, bytes));
  const decoded = payload?.ok ? decodeCbor(payload.value) : undefined;
  const parsed = decoded?.ok ? v.safeParse(ticketShape, decoded.value) : undefined;
  if (!parsed?.success) return bad({ kind: 'ticket-wrong' });
  const [, campaign, code, expires] = parsed.output;
  const held = ticketScopes[code];
  const opens = held !== undefined && openedByScope[held].includes(scope);
  const isGood = areBytesEqual(campaign, campaignKey.id) && opens && expires * 1000 > now;
  return isGood ? good(undefined) : bad({ kind: 'ticket-wrong' });
}

const ticketShape = v.strictTuple([
  v.literal(1),
  bytesOf(16),
  v.pipe(uintShape, v.maxValue(ticketScopes.length - 1)),
  uintShape,
]);
