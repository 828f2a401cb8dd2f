import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { type DeskInvite, isDeskInviteOf, readDeskInvite } from '../../protocol/desk-invite.ts';
import type { DeskRefusalKind } from '../../protocol/desk-refusal.ts';
import type { ColleagueList } from '../../protocol/desk-session.ts';
import { readNewPasskey } from '../../protocol/passkey-answer.ts';
import { textToRole } from '../../protocol/role.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { answerJson, refuse, refuseAtDesk } from './answers.ts';
import { askPass, type Needed, refuseWithoutPass } from './ask-pass.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { answerSession, askOwnPage, makeChallenge, readJson } from './desk-requests.ts';
import { askForNewPasskey, takeNewPasskey } from './passkeys.ts';
import { readId } from './read-id.ts';
import { makeSessionCookie } from './session-cookie.ts';

const forColleagues: Needed = { scope: 'office', role: 'office' };

/** POST: of what a passkey is to be made, for whoever brings an invite that the campaign's key signed and nobody used. */
export async function giveJoinChallenge(context: CentreContext, parts: CentreParts): Promise<Response> {
  const own = askOwnPage(context, parts);
  if (!own.ok) return own.problem;
  const json = await readJson(context, parts);
  if (!json.ok) return json.problem;
  const { invite: text } = { invite: undefined, ...(typeof json.value === 'object' ? json.value : {}) };
  const invite = await checkInvite(typeof text === 'string' ? text : '', parts);
  if (!invite.ok) return refuseAtDesk(invite.problem);
  const challenge = await makeChallenge(parts, invite.value.id);
  return answerJson(await askForNewPasskey(own.value, invite.value, challenge));
}

/** POST: the new passkey. The invite is used with that, and its colleague signed in. */
export async function takeColleague(context: CentreContext, parts: CentreParts): Promise<Response> {
  const own = askOwnPage(context, parts);
  if (!own.ok) return own.problem;
  const json = await readJson(context, parts);
  if (!json.ok) return json.problem;
  const answer = readNewPasskey(json.value);
  if (!answer) return refuseAtDesk('passkey-wrong');
  const invite = await checkInvite(answer.invite, parts);
  if (!invite.ok) return refuseAtDesk(invite.problem);
  const { campaign, id: colleague, name, role } = invite.value;
  const { gate } = parts.store;
  const passkey = await takeNewPasskey(own.value, answer.passkey, (challenge) =>
    gate.takeChallenge(digestBytes(challenge), colleague, parts.clock()),
  );
  if (!passkey.ok) return refuseAtDesk(passkey.problem.kind);
  const cookie = makeSessionCookie(campaign);
  const at = parts.clock();
  const joined = await gate.joinColleague(
    { ...passkey.value, campaign, colleague, name, role, at },
    { campaign, colleague, digest: cookie.digest, at },
  );
  if (!joined.ok) return refuseAtDesk(joined.problem.kind);
  return answerSession(campaign, { colleague, name, role, beganAt: at }, cookie.header);
}

/** GET, the office: who has a passkey, and which role. */
export async function giveColleagues(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const no = await refuseWithoutPass(context, parts, campaign, forColleagues);
  if (no) return no;
  const kept = await parts.store.gate.listColleagues(campaign);
  const list: ColleagueList = {
    colleagues: kept.map(({ id, name, role, joinedAt, signedInAt }) => ({
      id: bytesToBase64url(id),
      name,
      role: role ?? null,
      joinedAt,
      signedInAt: signedInAt || null,
    })),
  };
  return answerJson(list);
}

/** PUT, the office: gives a colleague a role, or takes it; then all their sessions are over. Safe to repeat. */
export async function takeRole(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  const colleague = readId(context.req.param('colleague'), 16);
  if (!campaign || !colleague) return refuse('not-found');
  const pass = await askPass(context, parts, campaign, forColleagues);
  if (!pass.ok) return pass.problem;
  const json = await readJson(context, parts);
  if (!json.ok) return json.problem;
  const { role: given } = { role: undefined, ...(typeof json.value === 'object' ? json.value : {}) };
  const role = textToRole(given);
  if (!role && given !== null) return refuse('unreadable');
  const isKnown = await parts.store.gate.giveRole({ campaign, colleague, role, by: pass.value, at: parts.clock() });
  return isKnown ? new Response(null, { status: 204 }) : refuse('not-found');
}

async function checkInvite(
  text: string,
  { store, verifiers, clock }: CentreParts,
): Promise<Outcome<DeskInvite, DeskRefusalKind>> {
  const invite = readDeskInvite(text);
  const kept = invite && (await store.findCampaign(invite.campaign));
  const key = kept && (await verifiers(kept.signingKey));
  if (!key || !(await isDeskInviteOf(text, key))) return bad('invite-wrong');
  if (invite.expiresAt * 1000 <= clock()) return bad('invite-over');
  if (await store.gate.isInviteWithdrawn(invite.campaign, invite.id)) return bad('invite-withdrawn');
  const known = await store.gate.listColleagues(invite.campaign);
  const id = bytesToBase64url(invite.id);
  return known.some((each) => bytesToBase64url(each.id) === id) ? bad('invite-used') : good(invite);
}
