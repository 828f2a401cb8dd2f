import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { maxPasskeys, type PasskeyRow, passkeyFreshMs, readPasskeyList } from '../../protocol/passkey-list.ts';
import { openTestCentre, type TestCentre } from '../test-support/test-centre.ts';
import { openTestBrowser, readSession, signIn, type TestBrowser, welcome } from '../test-support/test-colleague.ts';
import { createTestPasskey, type TestPasskey } from '../test-support/test-passkey.ts';
import type { StoreSource } from '../test-support/test-store.ts';

/** A second device, and a lost one. */
export function describeOwnPasskeys(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`a colleague’s own passkeys on ${name}`, () => {
    let centre: TestCentre;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
    });
    afterEach(() => centre.close());

    const list = async (browser: TestBrowser): Promise<readonly PasskeyRow[]> =>
      readPasskeyList(await (await browser.ask(deskEndpoints.passkeys())).json()) ?? [];
    const idOf = async (browser: TestBrowser, place: number) => (await list(browser))[place]?.id ?? '';
    const askToMake = (browser: TestBrowser) => browser.post(deskEndpoints.passkeyChallenge(), {});
    const add = async (browser: TestBrowser, passkey: TestPasskey, called = 'My phone') => {
      const options = await (await askToMake(browser)).json();
      centre.time.now += 1;
      return browser.post(deskEndpoints.passkeys(), { name: called, passkey: await passkey.make(options) });
    };
    const remove = (browser: TestBrowser, id: string) => browser.ask(deskEndpoints.passkey(id), { method: 'DELETE' });
    const rename = (browser: TestBrowser, id: string, called: unknown) =>
      browser.ask(deskEndpoints.passkey(id), {
        method: 'PUT',
        body: JSON.stringify({ name: called }),
        headers: { 'Content-Type': 'application/json' },
      });

    test('a second one signs in as the first does; each says when it was made and used', async () => {
      const { browser, passkey, session } = await welcome(centre, 'viewer');
      const joined = centre.time.now;
      expect(await list(browser)).toMatchObject([{ name: '', addedAt: joined, usedAt: joined }]);
      const phone = await createTestPasskey();
      expect((await add(browser, phone, ' My phone ')).status).toBe(204);
      expect(await list(browser)).toMatchObject([
        { name: '', addedAt: joined, usedAt: joined },
        { name: 'My phone', addedAt: joined + 1, usedAt: null },
      ]);
      centre.time.now += 1_000;
      const elsewhere = openTestBrowser(centre.app);
      expect((await readSession(await signIn(elsewhere, phone))).colleague).toBe(session.colleague);
      expect(await list(elsewhere)).toMatchObject([{ usedAt: joined }, { usedAt: centre.time.now }]);
      expect((await signIn(openTestBrowser(centre.app), passkey)).status).toBe(200);
      // Each counts for itself how often it was used.
      const again = await (await browser.post(deskEndpoints.signInChallenge(), {})).json();
      const stale = await phone.use(again, { counter: 1 });
      expect(await kindOf(await browser.post(deskEndpoints.session(), { passkey: stale }))).toBe('passkey-wrong');
    });

    test('the browser is told which there are, so that no device makes one over its first', async () => {
      const { browser } = await welcome(centre, 'viewer');
      await add(browser, await createTestPasskey());
      const options = (await (await askToMake(browser)).json()) as { excludeCredentials: { id: string }[] };
      expect(options.excludeCredentials.map(({ id }) => id)).toEqual((await list(browser)).map(({ id }) => id));
    });

    test('one that is removed opens nothing, whoever found it is out at once, and who removed it stays in', async () => {
      const { browser, passkey } = await welcome(centre, 'office');
      const found = openTestBrowser(centre.app);
      await readSession(await signIn(found, passkey));
      const phone = await createTestPasskey();
      await add(browser, phone);
      const here = openTestBrowser(centre.app);
      await readSession(await signIn(here, phone));
      expect((await remove(here, await idOf(here, 0))).status).toBe(204);
      expect(await list(here)).toMatchObject([{ name: 'My phone' }]);
      for (const other of [found, browser]) {
        expect(await kindOf(await other.ask(deskEndpoints.session()))).toBe('not-signed-in');
      }
      expect(await kindOf(await signIn(found, passkey))).toBe('passkey-wrong');
      expect((await signIn(found, phone)).status).toBe(200);
    });

    test('the last one stays, of two that are removed at once too', async () => {
      const { browser } = await welcome(centre, 'viewer');
      expect(await kindOf(await remove(browser, await idOf(browser, 0)))).toBe('last-passkey');
      await add(browser, await createTestPasskey());
      const ids = (await list(browser)).map(({ id }) => id);
      const answers = await Promise.all(ids.map((id) => remove(browser, id)));
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
      expect(await list(browser)).toHaveLength(1);
    });

    test('who has not shown one within ten minutes makes and removes none; names can still be changed', async () => {
      const { browser, passkey } = await welcome(centre, 'viewer');
      await add(browser, await createTestPasskey());
      const options = await (await askToMake(browser)).json();
      centre.time.now += passkeyFreshMs;
      expect(await kindOf(await askToMake(browser))).toBe('sign-in-again');
      const late = { name: 'Thief', passkey: await (await createTestPasskey()).make(options) };
      expect(await kindOf(await browser.post(deskEndpoints.passkeys(), late))).toBe('sign-in-again');
      const id = await idOf(browser, 1);
      expect(await kindOf(await remove(browser, id))).toBe('sign-in-again');
      expect((await rename(browser, id, 'Laptop')).status).toBe(204);
      await readSession(await signIn(browser, passkey));
      expect((await remove(browser, id)).status).toBe(204);
    });

    test('a challenge makes one passkey of who asked for it, and an invite’s makes none', async () => {
      const { browser } = await welcome(centre, 'viewer');
      const other = await welcome(centre, 'viewer');
      const options = await (await askToMake(browser)).json();
      const phone = await createTestPasskey();
      const made = { name: 'Phone', passkey: await phone.make(options) };
      expect(await kindOf(await other.browser.post(deskEndpoints.passkeys(), made))).toBe('passkey-wrong');
      const unverified = await phone.make(await (await askToMake(browser)).json(), { isUnverified: true });
      const posts = [{ name: 'Phone', passkey: unverified }, { name: ' ', passkey: made.passkey }, { name: 'Phone' }];
      for (const wrong of posts) {
        expect(await kindOf(await browser.post(deskEndpoints.passkeys(), wrong))).toBe('passkey-wrong');
      }
      const good = await phone.make(await (await askToMake(browser)).json());
      expect((await browser.post(deskEndpoints.passkeys(), { name: 'Phone', passkey: good })).status).toBe(204);
      expect(await kindOf(await add(browser, phone))).toBe('passkey-known');
      expect(await list(other.browser)).toHaveLength(1);
    });

    test('another colleague’s is nobody’s business; a name is one to sixty characters', async () => {
      const { browser } = await welcome(centre, 'office');
      const other = await welcome(centre, 'viewer');
      await add(other.browser, await createTestPasskey());
      const id = await idOf(other.browser, 1);
      expect((await remove(browser, id)).status).toBe(404);
      expect((await rename(browser, id, 'Mine')).status).toBe(404);
      for (const wrong of ['', ' ', 'x'.repeat(61), 7, null]) {
        expect((await rename(other.browser, id, wrong)).status).toBe(422);
      }
      expect(await list(other.browser)).toMatchObject([{ name: '' }, { name: 'My phone' }]);
    });

    test('there are eight at most', async () => {
      const { browser } = await welcome(centre, 'viewer');
      for (let n = 1; n < maxPasskeys; n += 1) {
        expect((await add(browser, await createTestPasskey(), `No. ${n}`)).status).toBe(204);
      }
      expect(await kindOf(await add(browser, await createTestPasskey()))).toBe('passkeys-full');
    });

    test('the log tells that one was made and removed, without its name', async () => {
      const { browser, session } = await welcome(centre, 'office');
      await add(browser, await createTestPasskey(), 'Zawadi’s phone');
      await remove(browser, await idOf(browser, 1));
      const answer = await browser.ask(deskEndpoints.audit(session.campaign, 3));
      const { lines } = (await answer.json()) as { lines: string[] };
      expect(lines).toHaveLength(2);
      expect(Buffer.from(lines.join(''), 'base64url').toString('latin1')).not.toContain('phone');
    });
  });
}

async function kindOf(answer: Response): Promise<string | undefined> {
  return ((await answer.json()) as { kind?: string }).kind;
}
