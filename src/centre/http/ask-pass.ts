import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { Doer } from '../../protocol/audit-line.ts';
import { isRoleEnough, type Role } from '../../protocol/role.ts';
import { checkTicket, type TicketScope, ticketScheme } from '../../protocol/ticket.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { refuse, refuseAtDesk } from './answers.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { isOwnPage } from './own-origin.ts';
import { readSessionCookie } from './session-cookie.ts';

/** What opens an address of a campaign: a ticket of this scope, or a session with this role; without a role the key's holder alone. */
export type Needed = { readonly scope: TicketScope; readonly role?: Role };

/**
 * Who asks, if they may: by the ticket where the request carries one, else by its session. The refusal otherwise. `isUse` false is for what goes on by itself: it does not keep a
 * session from ending.
 */
export async function askPass(
  context: CentreContext,
  parts: CentreParts,
  campaign: Bytes,
  { scope, role }: Needed,
  isUse = true,
): Promise<Outcome<Doer, Response>> {
  const { store, verifiers, clock } = parts;
  const kept = await store.findCampaign(campaign);
  const key = kept && (await verifiers(kept.signingKey));
  if (!key) return bad(refuse('unknown-campaign'));
  const authorization = context.req.header('Authorization');
  if (authorization === undefined && role !== undefined) return askSession(context, parts, campaign, role, isUse);
  const [scheme, ticket] = (authorization ?? '').split(' ');
  if (scheme !== ticketScheme || !ticket) return bad(refuse('ticket-wrong'));
  const checked = await checkTicket(ticket, key, scope, clock());
  return checked.ok ? good({ kind: 'key' }) : bad(refuse('ticket-wrong'));
}

/** The refusal, for what is the same whoever asks. */
export async function refuseWithoutPass(
  context: CentreContext,
  parts: CentreParts,
  campaign: Bytes,
  needed: Needed,
): Promise<Response | undefined> {
  const pass = await askPass(context, parts, campaign, needed);
  return pass.ok ? undefined : pass.problem;
}

async function askSession(
  context: CentreContext,
  parts: CentreParts,
  campaign: Bytes,
  role: Role,
  isUse: boolean,
): Promise<Outcome<Doer, Response>> {
  const cookie = readSessionCookie(context);
  if (!cookie || !areBytesEqual(cookie.campaign, campaign)) return bad(refuse('ticket-wrong'));
  // A cookie comes along by itself, whoever made the browser ask.
  if (!isOwnPage(context, parts)) return bad(refuseAtDesk('foreign-page'));
  const session = await parts.store.gate.findSession(campaign, cookie.digest, parts.clock(), isUse);
  if (!session) return bad(refuse('ticket-wrong'));
  if (!isRoleEnough(session.role, role)) return bad(refuseAtDesk('role-too-low'));
  return good({ kind: 'colleague', id: session.colleague });
}
