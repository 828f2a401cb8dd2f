import { readUsedPasskey } from '../../protocol/passkey-answer.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { answerJson, refuseAtDesk } from './answers.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { aboutSigningIn, answerSession, askOwnPage, makeChallenge, readJson } from './desk-requests.ts';
import { isOwnPage } from './own-origin.ts';
import { askForPasskey, readUserHandle, takePasskey } from './passkeys.ts';
import { endedSessionCookie, makeSessionCookie, readSessionCookie } from './session-cookie.ts';

/** POST: what a passkey is to sign. Anybody may ask; nothing is told of who has one. */
export async function giveSignInChallenge(context: CentreContext, parts: CentreParts): Promise<Response> {
  const own = askOwnPage(context, parts);
  if (!own.ok) return own.problem;
  return answerJson(await askForPasskey(own.value, await makeChallenge(parts, aboutSigningIn)));
}

/** POST: a passkey's answer begins a session. */
export async function beginSession(context: CentreContext, parts: CentreParts): Promise<Response> {
  const own = askOwnPage(context, parts);
  if (!own.ok) return own.problem;
  const json = await readJson(context, parts);
  if (!json.ok) return json.problem;
  const passkey = readUsedPasskey(json.value);
  const owner = passkey && readUserHandle(passkey);
  if (!passkey || !owner) return refuseAtDesk('passkey-wrong');
  const { campaign, colleague } = owner;
  const { gate } = parts.store;
  const credential = base64urlToBytes(passkey.id);
  const known = credential && (await gate.findPasskey({ campaign, colleague }, credential));
  if (!known) return refuseAtDesk('passkey-wrong');
  const counter = await takePasskey(own.value, passkey, known, (challenge) =>
    gate.takeChallenge(digestBytes(challenge), aboutSigningIn, parts.clock()),
  );
  if (!counter.ok) return refuseAtDesk('passkey-wrong');
  const cookie = makeSessionCookie(campaign);
  const at = parts.clock();
  const isIn = await gate.signIn(
    { campaign, colleague, digest: cookie.digest, at },
    { credential: known.credential, counter: counter.value },
  );
  const session = isIn ? await gate.findSession(campaign, cookie.digest, at, false) : undefined;
  return session ? answerSession(campaign, session, cookie.header) : refuseAtDesk('passkey-wrong');
}

/** GET: who is signed in. */
export async function giveSession(context: CentreContext, parts: CentreParts): Promise<Response> {
  const cookie = readSessionCookie(context);
  if (!cookie) return refuseAtDesk('not-signed-in');
  if (!isOwnPage(context, parts)) return refuseAtDesk('foreign-page');
  const session = await parts.store.gate.findSession(cookie.campaign, cookie.digest, parts.clock(), true);
  return session ? answerSession(cookie.campaign, session) : refuseAtDesk('not-signed-in');
}

/** DELETE: signs out, here and at every copy of the centre. Safe to repeat. */
export async function endSession(context: CentreContext, parts: CentreParts): Promise<Response> {
  if (!isOwnPage(context, parts)) return refuseAtDesk('foreign-page');
  const cookie = readSessionCookie(context);
  if (cookie) await parts.store.gate.endSession(cookie.campaign, cookie.digest, parts.clock());
  return new Response(null, { status: 204, headers: { 'Set-Cookie': endedSessionCookie } });
}
