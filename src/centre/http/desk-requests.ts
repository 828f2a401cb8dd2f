import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { DeskSession } from '../../protocol/desk-session.ts';
import { sessionMs } from '../../protocol/desk-session.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import type { KeptSession } from '../store/desk-sessions.ts';
import { answerJson, refuse, refuseAtDesk } from './answers.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { findSender } from './find-sender.ts';
import { findOwnOrigin, isOwnPage } from './own-origin.ts';
import type { RelyingParty } from './passkeys.ts';
import { readBody } from './read-body.ts';

/** A passkey's answer is a kB or two. */
const maxBytes = 16_384;
/** In ms. */
const bodyMs = 20_000;
/** How long somebody may take to find their finger or their PIN, in ms. */
const challengeMs = 300_000;

/** Nothing: for what a challenge is that is for signing in. */
export const aboutSigningIn: Bytes = new Uint8Array(0);

/** Who passkeys are bound to here, if one of our own pages asks, and not too often. The refusal otherwise. */
export function askOwnPage(context: CentreContext, parts: CentreParts): Outcome<RelyingParty, Response> {
  const own = findOwnOrigin(context, parts);
  if (!own) return bad(refuseAtDesk('sign-in-closed'));
  if (!isOwnPage(context, parts)) return bad(refuseAtDesk('foreign-page'));
  if (!parts.signInRate(findSender(context, parts.isBehindProxy))) return bad(refuseAtDesk('too-often'));
  return good({ origin: own.origin, hostname: own.hostname });
}

/** The request's JSON, or the refusal. */
export async function readJson(context: CentreContext, { bodyRoom }: CentreParts): Promise<Outcome<unknown, Response>> {
  const body = await readBody(context, bodyRoom, { contentType: 'application/json', max: maxBytes, withinMs: bodyMs });
  if (!body.ok) return bad(refuse(body.problem.kind));
  try {
    return good(JSON.parse(new TextDecoder().decode(body.value)));
  } catch {
    return bad(refuse('unreadable'));
  }
}

/** A new challenge, good once. */
export async function makeChallenge({ store, clock }: CentreParts, about: Bytes): Promise<Bytes> {
  const challenge = randomBytes(32);
  const expiresAt = clock() + challengeMs;
  await store.gate.keepChallenge({ digest: digestBytes(challenge), about, expiresAt }, clock());
  return challenge;
}

/** Who is signed in, as the pages read it. */
export function answerSession(campaign: Bytes, session: KeptSession, cookie?: string): Response {
  const { colleague, name, role, beganAt } = session;
  const answer: DeskSession = {
    campaign: bytesToBase64url(campaign),
    colleague: bytesToBase64url(colleague),
    name,
    role,
    endsAt: beganAt + sessionMs,
  };
  const response = answerJson(answer);
  if (cookie !== undefined) response.headers.set('Set-Cookie', cookie);
  return response;
}
