import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAuditLog } from '../../protocol/audit-log.ts';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { sessionIdleMs, sessionMs } from '../../protocol/desk-session.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openTestCentre, type TestCentre } from '../test-support/test-centre.ts';
import {
  inviteColleague,
  join,
  openTestBrowser,
  readSession,
  signIn,
  welcome,
} from '../test-support/test-colleague.ts';
import { createTestPasskey, withOtherChallenge } from '../test-support/test-passkey.ts';
import type { StoreSource } from '../test-support/test-store.ts';

/** Passkeys, sessions and roles over HTTP. */
export function describeGate(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`colleagues at the gate on ${name}`, () => {
    let centre: TestCentre;
    let campaign: string;
    let totals: string;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
      campaign = bytesToBase64url(centre.campaign);
      totals = deskEndpoints.totals(campaign);
    });

    afterEach(() => centre.close());

    test('an invite makes one passkey, which signs in from then on, at every copy of the centre', async () => {
      const { browser, passkey, session } = await welcome(centre, 'viewer');
      expect(session).toMatchObject({ campaign, name: 'Amina', role: 'viewer', endsAt: centre.time.now + sessionMs });
      const copy = centre.createCopy(await centre.source.open());
      const other = openTestBrowser(copy);
      const again = await readSession(await signIn(other, passkey));
      expect(again.colleague).toBe(session.colleague);
      const here = await centre.app.request(totals, { headers: { Cookie: other.cookie() } });
      expect([(await browser.ask(totals)).status, here.status]).toEqual([200, 200]);
    });

    test('the cookie is for this host alone, no script reads it, and only its digest is kept', async () => {
      const browser = openTestBrowser(centre.app);
      const answer = await join(browser, await inviteColleague(centre, 'viewer'), await createTestPasskey());
      const cookie = answer.headers.get('Set-Cookie') ?? '';
      expect(cookie).toMatch(
        /^__Host-barua-desk=[\w-]{22}\.[\w-]{43}; Max-Age=43200; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
      );
      expect(JSON.stringify(centre.records)).not.toContain(cookie.slice(20, 60));
    });

    test('an invite works once, in its time, and only as the key’s holder signed it', async () => {
      const invite = await inviteColleague(centre, 'viewer');
      const browser = openTestBrowser(centre.app);
      expect((await join(browser, invite, await createTestPasskey())).status).toBe(200);
      expect(await kindOf(await join(browser, invite, await createTestPasskey()))).toBe('invite-used');
      const over = await inviteColleague(centre, 'viewer', 'Late', { expiresAt: centre.time.now / 1000 });
      expect(await kindOf(await join(browser, over, await createTestPasskey()))).toBe('invite-over');
      const forged = await inviteColleague({ ...centre, signer: await makeSigner(true) }, 'office');
      expect(await kindOf(await join(browser, forged, await createTestPasskey()))).toBe('invite-wrong');
      const disguised = { ...(await makeSigner(true)), id: centre.campaign };
      const posing = await inviteColleague({ ...centre, signer: disguised }, 'office');
      expect(await kindOf(await join(browser, posing, await createTestPasskey()))).toBe('invite-wrong');
      for (const garbage of ['', '!', 7, null]) {
        expect(await kindOf(await browser.post(deskEndpoints.joinChallenge(), { invite: garbage }))).toBe(
          'invite-wrong',
        );
      }
    });

    test('two passkeys that are made by one invite at once are one', async () => {
      const invite = await inviteColleague(centre, 'office');
      const browsers = [1, 2, 3].map(() => openTestBrowser(centre.app));
      const answers = await Promise.all(browsers.map(async (each) => join(each, invite, await createTestPasskey())));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
    });

    test('a passkey is not believed from another page, without its person, over another challenge, twice, or for somebody else', async () => {
      const { passkey } = await welcome(centre, 'office');
      const victim = await welcome(centre, 'office');
      const browser = openTestBrowser(centre.app);
      const ask = async () => (await browser.post(deskEndpoints.signInChallenge(), {})).json();
      const send = (answer: object) => browser.post(deskEndpoints.session(), { passkey: answer });
      const handle = bytesToBase64url(
        new Uint8Array([...centre.campaign, ...Buffer.from(victim.session.colleague, 'base64url')]),
      );
      const wrong = [
        await passkey.use(await ask(), { origin: 'https://elsewhere.example' }),
        await passkey.use(await ask(), { isUnverified: true }),
        await passkey.use(withOtherChallenge(await ask())),
        await passkey.use(await ask(), { userHandle: handle }),
        await passkey.use(await ask(), { userHandle: bytesToBase64url(randomBytes(32)) }),
        await (await createTestPasskey()).use(await ask(), { userHandle: handle }),
        await passkey.use(await ask(), { counter: 1 }),
        { nonsense: true },
      ];
      for (const answer of wrong) expect(await kindOf(await send(answer))).toBe('passkey-wrong');
      const answer = await passkey.use(await ask(), { counter: 9 });
      expect((await send(answer)).status).toBe(200);
      expect(await kindOf(await send(answer))).toBe('passkey-wrong');
    });

    test('a challenge is over after five minutes, and one for joining signs nobody in', async () => {
      const { passkey } = await welcome(centre, 'viewer');
      const browser = openTestBrowser(centre.app);
      const options = await (await browser.post(deskEndpoints.signInChallenge(), {})).json();
      centre.time.now += 300_000;
      const late = await passkey.use(options);
      expect(await kindOf(await browser.post(deskEndpoints.session(), { passkey: late }))).toBe('passkey-wrong');
      const invite = await inviteColleague(centre, 'office');
      const joining = (await (await browser.post(deskEndpoints.joinChallenge(), { invite })).json()) as {
        challenge: string;
      };
      const crossed = await passkey.use({ challenge: joining.challenge, rpId: 'localhost' });
      expect(await kindOf(await browser.post(deskEndpoints.session(), { passkey: crossed }))).toBe('passkey-wrong');
    });

    test('a session ends half an hour after its last use, and after twelve hours however much it is used', async () => {
      const { browser } = await welcome(centre, 'viewer');
      const begun = centre.time.now;
      for (let used = 0; used < 5; used += 1) {
        centre.time.now += sessionIdleMs - 1;
        expect((await browser.ask(totals)).status).toBe(200);
      }
      centre.time.now += sessionIdleMs;
      expect(await kindOf(await browser.ask(totals))).toBe('ticket-wrong');
      expect(await kindOf(await browser.ask(deskEndpoints.session()))).toBe('not-signed-in');
      const long = await welcome(centre, 'viewer');
      const until = centre.time.now + sessionMs;
      while (centre.time.now + sessionIdleMs < until) {
        centre.time.now += sessionIdleMs - 1;
        expect((await long.browser.ask(totals)).status).toBe(200);
      }
      centre.time.now = until;
      expect((await long.browser.ask(totals)).status).toBe(401);
      expect(begun).toBeLessThan(until);
    });

    test('who signs out is out everywhere with that session, and nowhere with another', async () => {
      const { browser, passkey } = await welcome(centre, 'viewer');
      const other = openTestBrowser(centre.app);
      await readSession(await signIn(other, passkey));
      const cookie = browser.cookie();
      expect((await browser.ask(deskEndpoints.session(), { method: 'DELETE' })).status).toBe(204);
      expect(browser.cookie()).toBe('__Host-barua-desk=');
      expect((await centre.app.request(totals, { headers: { Cookie: cookie } })).status).toBe(401);
      expect((await other.ask(totals)).status).toBe(200);
    });

    test('a role that is taken ends all sessions at once; one that is given holds at once; and the log tells both', async () => {
      const office = await welcome(centre, 'office');
      centre.time.now += 1;
      const { browser, passkey, session } = await welcome(centre, 'viewer');
      const journals = deskEndpoints.journals(campaign);
      expect(await kindOf(await browser.ask(journals))).toBe('role-too-low');
      const give = (role: string | null) =>
        office.browser.ask(deskEndpoints.colleague(campaign, session.colleague), {
          method: 'PUT',
          body: JSON.stringify({ role }),
          headers: { 'Content-Type': 'application/json' },
        });
      expect((await give('organiser')).status).toBe(204);
      expect((await browser.ask(journals)).status).toBe(200);
      expect((await give(null)).status).toBe(204);
      expect((await give(null)).status).toBe(204);
      expect((await browser.ask(totals)).status).toBe(401);
      expect(await kindOf(await signIn(browser, passkey))).toBe('passkey-wrong');
      expect((await give('chief')).status).toBe(422);
      const list = await office.browser.ask(deskEndpoints.colleagues(campaign));
      expect(await list.json()).toMatchObject({ colleagues: [{ role: 'office' }, { role: null }] });

      const log = (await (await office.browser.ask(deskEndpoints.audit(campaign, 0))).json()) as Parameters<
        typeof verifyAuditLog
      >[1];
      const verified = verifyAuditLog(centre.campaign, log);
      const lines = verified.ok ? verified.value.lines : [];
      expect(lines.map(({ deed }) => deed)).toEqual([
        'published',
        'colleague-joined',
        'signed-in',
        'colleague-joined',
        'signed-in',
        'role-given',
        'role-taken',
      ]);
      const doers = lines.map(({ by }) => ('id' in by ? bytesToBase64url(by.id) : by.kind));
      expect(doers.slice(4)).toEqual([session.colleague, office.session.colleague, office.session.colleague]);
      expect(JSON.stringify(log)).not.toContain(Buffer.from('Amina').toString('base64url').slice(0, 5));
    });

    test('whoever’s role is taken hears no more of totals, at once, though nothing is counted meanwhile', async () => {
      const { browser, session } = await welcome(centre, 'viewer');
      const answer = await browser.ask(deskEndpoints.liveFigures(campaign, 'by=case'));
      const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
      expect((await reader?.read())?.value).toContain('retry');
      expect((await reader?.read())?.value).toContain('event: totals');
      const colleague = base64urlToBytes(session.colleague) ?? new Uint8Array(0);
      const role = { campaign: centre.campaign, colleague, by: { kind: 'key' }, at: centre.time.now } as const;
      await centre.store.gate.giveRole({ ...role, role: undefined });
      expect(await reader?.read()).toMatchObject({ done: true });
    });

    test('nothing that stands in a cookie or comes from another page lets anybody in', async () => {
      const { browser } = await welcome(centre, 'office');
      const [name, value = ''] = browser.cookie().split('=');
      const stranger = bytesToBase64url(randomBytes(16));
      const ask = (headers: Record<string, string>) => centre.app.request(totals, { headers });
      for (const cookie of ['', 'x', `${value}x`, `${stranger}.${value.split('.')[1]}`, value.slice(0, -6), '....']) {
        expect((await ask({ Cookie: `${name}=${cookie}` })).status).toBe(401);
      }
      const Cookie = browser.cookie();
      expect((await ask({ Cookie, 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
      expect((await ask({ Cookie, 'Sec-Fetch-Site': 'same-site' })).status).toBe(403);
      expect((await ask({ Cookie, Origin: 'https://elsewhere.example' })).status).toBe(403);
      expect((await ask({ Cookie })).status).toBe(200);
      const out = (headers: Record<string, string>) =>
        centre.app.request(deskEndpoints.session(), { method: 'DELETE', headers: { Cookie, ...headers } });
      expect([(await out({})).status, (await out({ Origin: 'null' })).status]).toEqual([403, 403]);
      expect((await browser.ask(totals)).status).toBe(200);
    });

    test('where nobody said under which address the centre is reached, nobody signs in but at this computer', async () => {
      const ask = (url: string) =>
        centre.app.request(url, {
          method: 'POST',
          body: '{}',
          headers: { 'Content-Type': 'application/json', Origin: new URL(url).origin },
        });
      expect(await kindOf(await ask('http://centre.example/v1/desk/challenges'))).toBe('sign-in-closed');
      expect(await kindOf(await ask('http://127.0.0.1/v1/desk/challenges'))).toBe('sign-in-closed');
      expect((await ask('http://localhost:8080/v1/desk/challenges')).status).toBe(200);
    });
  });
}

async function kindOf(answer: Response): Promise<string | undefined> {
  return ((await answer.json()) as { kind?: string }).kind;
}
