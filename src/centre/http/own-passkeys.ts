import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { readAddedPasskey } from '../../protocol/passkey-answer.ts';
import { type PasskeyList, passkeyFreshMs, readPasskeyName } from '../../protocol/passkey-list.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { joinBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import type { KeptSession } from '../store/desk-sessions.ts';
import type { PasskeyOwner } from '../store/passkeys.ts';
import { answerJson, refuse, refuseAtDesk } from './answers.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { askOwnPage, makeChallenge, readJson } from './desk-requests.ts';
import { isOwnPage } from './own-origin.ts';
import { askForNewPasskey, takeNewPasskey } from './passkeys.ts';
import { readSessionCookie } from './session-cookie.ts';

/** A colleague's own passkeys: whatever their role, and nobody else's. */

/** GET: all of them. */
export async function givePasskeys(context: CentreContext, parts: CentreParts): Promise<Response> {
  const signedIn = await askSignedIn(context, parts);
  if (!signedIn.ok) return signedIn.problem;
  const kept = await parts.store.gate.listPasskeys(signedIn.value);
  const list: PasskeyList = {
    passkeys: kept.map(({ credential, name, addedAt, usedAt }) => ({
      id: bytesToBase64url(credential),
      name,
      addedAt,
      usedAt: usedAt || null,
    })),
  };
  return answerJson(list);
}

/** POST: of what one more is to be made. What is known already is named, so that no device makes a second one over its first. */
export async function givePasskeyChallenge(context: CentreContext, parts: CentreParts): Promise<Response> {
  const own = askOwnPage(context, parts);
  if (!own.ok) return own.problem;
  const signedIn = await askSignedIn(context, parts, true);
  if (!signedIn.ok) return signedIn.problem;
  const { campaign, colleague, name } = signedIn.value;
  const known = await parts.store.gate.listPasskeys(signedIn.value);
  const challenge = await makeChallenge(parts, toAbout(signedIn.value));
  return answerJson(
    await askForNewPasskey(
      own.value,
      { campaign, id: colleague, name },
      challenge,
      known.map(({ credential }) => credential),
    ),
  );
}

/** POST: the new one, and what it is called. */
export async function takePasskeyOfOwn(context: CentreContext, parts: CentreParts): Promise<Response> {
  const own = askOwnPage(context, parts);
  if (!own.ok) return own.problem;
  const signedIn = await askSignedIn(context, parts, true);
  if (!signedIn.ok) return signedIn.problem;
  const json = await readJson(context, parts);
  if (!json.ok) return json.problem;
  const answer = readAddedPasskey(json.value);
  const name = readPasskeyName(json.value);
  if (!answer || name === undefined) return refuseAtDesk('passkey-wrong');
  const { gate } = parts.store;
  const about = toAbout(signedIn.value);
  const passkey = await takeNewPasskey(own.value, answer, (challenge) =>
    gate.takeChallenge(digestBytes(challenge), about, parts.clock()),
  );
  if (!passkey.ok) return refuseAtDesk(passkey.problem.kind);
  const { campaign, colleague } = signedIn.value;
  const added = await gate.addPasskey({ campaign, colleague, ...passkey.value, name, at: parts.clock() });
  return added.ok ? new Response(null, { status: 204 }) : refuseAtDesk(added.problem.kind);
}

/** PUT: another name. Safe to repeat. */
export async function renamePasskey(context: CentreContext, parts: CentreParts): Promise<Response> {
  const signedIn = await askSignedIn(context, parts);
  if (!signedIn.ok) return signedIn.problem;
  const json = await readJson(context, parts);
  if (!json.ok) return json.problem;
  const credential = readCredential(context);
  const name = readPasskeyName(json.value);
  if (name === undefined) return refuse('unreadable');
  const isKnown = credential && (await parts.store.gate.namePasskey(signedIn.value, credential, name));
  return isKnown ? new Response(null, { status: 204 }) : refuse('not-found');
}

/** DELETE: it opens nothing any more, and its colleague is signed out everywhere else. */
export async function removePasskeyOfOwn(context: CentreContext, parts: CentreParts): Promise<Response> {
  const signedIn = await askSignedIn(context, parts, true);
  if (!signedIn.ok) return signedIn.problem;
  const credential = readCredential(context);
  if (!credential) return refuse('not-found');
  const { campaign, colleague, digest } = signedIn.value;
  const at = parts.clock();
  const removed = await parts.store.gate.removePasskey({ campaign, colleague, credential, session: digest, at });
  if (removed.ok) return new Response(null, { status: 204 });
  return removed.problem.kind === 'not-found' ? refuse('not-found') : refuseAtDesk(removed.problem.kind);
}

/** `digest`: by which the session is kept. */
type SignedIn = KeptSession & { readonly campaign: Bytes; readonly digest: Bytes };

/** Who is signed in, if one of our own pages asks; where it has to be `fresh`, only if they have shown a passkey just now. The refusal otherwise. */
async function askSignedIn(
  context: CentreContext,
  parts: CentreParts,
  isFresh = false,
): Promise<Outcome<SignedIn, Response>> {
  if (!isOwnPage(context, parts)) return bad(refuseAtDesk('foreign-page'));
  const cookie = readSessionCookie(context);
  const session = cookie && (await parts.store.gate.findSession(cookie.campaign, cookie.digest, parts.clock(), true));
  if (!cookie || !session) return bad(refuseAtDesk('not-signed-in'));
  if (isFresh && parts.clock() - session.beganAt >= passkeyFreshMs) return bad(refuseAtDesk('sign-in-again'));
  return good({ ...session, ...cookie });
}

/** What a challenge for one more passkey is about; one for joining is about an invite. */
function toAbout({ campaign, colleague }: PasskeyOwner): Bytes {
  return joinBytes(campaign, colleague);
}

/** WebAuthn §4: at most 1,023 bytes. */
function readCredential(context: CentreContext): Bytes | undefined {
  const text = context.req.param('credential') ?? '';
  const bytes = text.length <= 1_364 ? base64urlToBytes(text) : undefined;
  return bytes && bytes.length > 0 ? bytes : undefined;
}
