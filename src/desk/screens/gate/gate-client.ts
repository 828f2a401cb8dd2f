import { bad, good, type Outcome } from '../../../domain/outcome.ts';
import { type AuditLog, readAuditLog } from '../../../protocol/audit-log.ts';
import { contentTypes } from '../../../protocol/content-types.ts';
import { deskEndpoints } from '../../../protocol/desk-endpoints.ts';
import { type DeskRefusalKind, readDeskRefusal } from '../../../protocol/desk-refusal.ts';
import { type Colleague, type DeskSession, readColleagues, readDeskSession } from '../../../protocol/desk-session.ts';
import type { AsideList, JournalList } from '../../../protocol/endpoints.ts';
import { type PasskeyRow, readPasskeyList } from '../../../protocol/passkey-list.ts';
import { readRefusal } from '../../../protocol/refusal.ts';
import type { Role } from '../../../protocol/role.ts';
import { readAside, readJournals } from '../../centre-lists.ts';

/** Why something cannot be had or done by who is signed in. */
export type GateProblem = {
  readonly kind: DeskRefusalKind | 'report-wrong' | 'gone' | 'offline' | 'busy' | 'broken';
};

type Answer<Value> = Promise<Outcome<Value, GateProblem>>;

/** Who is signed in in this browser. */
export function fetchSession(): Answer<DeskSession> {
  return askJson(deskEndpoints.session(), readDeskSession);
}

/** What a passkey is to sign, as it came. */
export function fetchSignInChallenge(): Answer<object> {
  return askJson(deskEndpoints.signInChallenge(), readObject, withJson('POST', {}));
}

/** Of what a passkey is to be made, as it came. */
export function fetchJoinChallenge(invite: string): Answer<object> {
  return askJson(deskEndpoints.joinChallenge(), readObject, withJson('POST', { invite }));
}

/** Signs in with what the passkey answered. */
export function sendPasskey(passkey: object): Answer<DeskSession> {
  return askJson(deskEndpoints.session(), readDeskSession, withJson('POST', { passkey }));
}

/** Joins with a new passkey. */
export function sendNewPasskey(invite: string, passkey: object): Answer<DeskSession> {
  return askJson(deskEndpoints.join(), readDeskSession, withJson('POST', { invite, passkey }));
}

/** Signs out, here and at the centre. */
export async function signOut(): Answer<undefined> {
  return askNothing(deskEndpoints.session(), { method: 'DELETE' });
}

/** Of who is signed in. */
export function fetchPasskeys(): Answer<readonly PasskeyRow[]> {
  return askJson(deskEndpoints.passkeys(), readPasskeyList);
}

/** Of what one more passkey is to be made, as it came. */
export function fetchPasskeyChallenge(): Answer<object> {
  return askJson(deskEndpoints.passkeyChallenge(), readObject, withJson('POST', {}));
}

export function addPasskey(name: string, passkey: object): Answer<undefined> {
  return askNothing(deskEndpoints.passkeys(), withJson('POST', { name, passkey }));
}

export function renamePasskey(id: string, name: string): Answer<undefined> {
  return askNothing(deskEndpoints.passkey(id), withJson('PUT', { name }));
}

/** It opens nothing any more, and its colleague is signed out everywhere but here. */
export function removePasskey(id: string): Answer<undefined> {
  return askNothing(deskEndpoints.passkey(id), { method: 'DELETE' });
}

export function fetchColleagues({ campaign }: DeskSession): Answer<readonly Colleague[]> {
  return askJson(deskEndpoints.colleagues(campaign), readColleagues);
}

/** `undefined` takes the role. */
export async function giveRole(
  { campaign }: DeskSession,
  colleague: string,
  role: Role | undefined,
): Answer<undefined> {
  return askNothing(deskEndpoints.colleague(campaign, colleague), withJson('PUT', { role: role ?? null }));
}

export function fetchAudit({ campaign }: DeskSession, after: number): Answer<AuditLog> {
  return askJson(deskEndpoints.audit(campaign, after), readAuditLog);
}

export function fetchJournals({ campaign }: DeskSession): Answer<JournalList['journals']> {
  return askJson(deskEndpoints.journals(campaign), readJournals);
}

export function fetchAside({ campaign }: DeskSession): Answer<AsideList['aside']> {
  return askJson(deskEndpoints.aside(campaign), readAside);
}

/** Hands in an evening report as its SMS says it. */
export async function sendReport({ campaign }: DeskSession, sms: string): Answer<undefined> {
  const init = { method: 'POST', headers: { 'content-type': contentTypes.report }, body: sms.trim() };
  return askNothing(deskEndpoints.reports(campaign), init);
}

async function ask(path: string, init: RequestInit = {}): Answer<Response> {
  try {
    const answer = await fetch(path, { cache: 'no-store', redirect: 'error', ...init });
    return answer.ok ? good(answer) : bad(await toProblem(answer));
  } catch {
    return bad({ kind: 'offline' });
  }
}

async function askNothing(path: string, init: RequestInit): Answer<undefined> {
  const answer = await ask(path, init);
  return answer.ok ? good(undefined) : answer;
}

async function askJson<Value>(
  path: string,
  read: (json: unknown) => Value | undefined,
  init?: RequestInit,
): Answer<Value> {
  const answer = await ask(path, init);
  if (!answer.ok) return answer;
  const value = read(await answer.value.json().catch(() => undefined));
  return value === undefined ? bad({ kind: 'broken' }) : good(value);
}

async function toProblem(answer: Response): Promise<GateProblem> {
  if (answer.status === 502 || answer.status === 504) return { kind: 'offline' };
  const json: unknown = await answer.json().catch(() => undefined);
  const own = readDeskRefusal(json);
  if (own) return { kind: own };
  switch (readRefusal(json)?.kind) {
    case 'ticket-wrong':
      return { kind: 'not-signed-in' };
    case 'unreadable':
      return { kind: 'report-wrong' };
    case 'not-found':
      return { kind: 'gone' };
    case 'busy':
      return { kind: 'busy' };
    default:
      return { kind: 'broken' };
  }
}

function withJson(method: string, json: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) };
}

function readObject(json: unknown): object | undefined {
  return typeof json === 'object' && json !== null ? json : undefined;
}
