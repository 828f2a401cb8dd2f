import { expect } from 'vitest';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { makeDeskInvite } from '../../protocol/desk-invite.ts';
import { type DeskSession, readDeskSession } from '../../protocol/desk-session.ts';
import type { Role } from '../../protocol/role.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import type { TestCentre } from './test-centre.ts';
import { createTestPasskey, type TestPasskey } from './test-passkey.ts';

/** A colleague's browser: it sends what browsers send, and keeps the cookie. */
export type TestBrowser = {
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly post: (path: string, json: unknown) => Promise<Response>;
  readonly cookie: () => string;
};

type App = Pick<TestCentre['app'], 'request'>;

/** Nothing in its jar. */
export function openTestBrowser(app: App): TestBrowser {
  let cookie = '';
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost', ...(cookie && { Cookie: cookie }) };
    const answer = await app.request(path, { ...init, headers: { ...headers, ...init.headers } });
    const set = answer.headers.get('Set-Cookie');
    if (set) cookie = set.split(';')[0] ?? '';
    return answer;
  };
  return {
    ask,
    post: (path, json) =>
      ask(path, { method: 'POST', body: JSON.stringify(json), headers: { 'Content-Type': 'application/json' } }),
    cookie: () => cookie,
  };
}

/** An invite as the key's holder signs it, good for an hour. */
export function inviteColleague(
  centre: TestCentre,
  role: Role,
  name = 'Amina',
  more: { readonly expiresAt?: number } = {},
) {
  const expiresAt = more.expiresAt ?? Math.floor(centre.time.now / 1000) + 3_600;
  return makeDeskInvite(centre.signer, { id: randomBytes(16), role, name, expiresAt });
}

/** Makes a passkey by an invite; gives the centre's answer. */
export async function join(browser: TestBrowser, invite: string, passkey: TestPasskey): Promise<Response> {
  const options = await browser.post(deskEndpoints.joinChallenge(), { invite });
  if (!options.ok) return options;
  return browser.post(deskEndpoints.join(), { invite, passkey: await passkey.make(await options.json()) });
}

/** Signs in with a passkey; gives the centre's answer. */
export async function signIn(browser: TestBrowser, passkey: TestPasskey): Promise<Response> {
  const options = await browser.post(deskEndpoints.signInChallenge(), {});
  return browser.post(deskEndpoints.session(), { passkey: await passkey.use(await options.json()) });
}

/** A colleague who has just joined, and is signed in. */
export async function welcome(centre: TestCentre, role: Role, app: App = centre.app) {
  const browser = openTestBrowser(app);
  const passkey = await createTestPasskey();
  const session = await readSession(await join(browser, await inviteColleague(centre, role), passkey));
  return { browser, passkey, session };
}

/** The session in an answer; throws where there is none. */
export async function readSession(answer: Response): Promise<DeskSession> {
  expect(answer.status).toBe(200);
  const session = readDeskSession(await answer.json());
  if (!session) throw new Error('no session');
  return session;
}
