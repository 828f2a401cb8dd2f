import type { Browser, CDPSession, Page } from '@playwright/test';
import { makeColleagueLink } from '../../src/desk/links.ts';
import type { Role } from '../../src/protocol/role.ts';
import type { DeskGateWords } from '../../src/text/desk-gate-en.ts';
import type { Campaign } from '../campaign.ts';

const hourMs = 3_600_000;

/** A link as the key's holder makes it, good for an hour. */
export function inviteColleague({ keys, url }: Campaign, name: string, role: Role): Promise<string> {
  return makeColleagueLink(keys, url, { name, role, expiresAt: Date.now() + hourMs });
}

/** A colleague's own browser, with a finger on its authenticator whenever it asks (Chromium's virtual one). */
export async function openColleagueBrowser(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB' });
  const page = await context.newPage();
  await lendFinger(page);
  return page;
}

type Device = { readonly session: CDPSession; readonly authenticatorId: string };

const deviceByPage = new WeakMap<Page, Device>();

/** A virtual authenticator for this page: it keeps passkeys, and verifies its person. */
export async function lendFinger(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  deviceByPage.set(page, await addDevice(session));
}

/** The device that was lent is lost, with its passkeys, and there is another one. */
export async function loseDevice(page: Page): Promise<void> {
  const device = deviceByPage.get(page);
  if (!device) throw new Error('no finger was lent to this page');
  const { session, authenticatorId } = device;
  await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
  deviceByPage.set(page, await addDevice(session));
}

async function addDevice(session: CDPSession): Promise<Device> {
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, authenticatorId };
}

/** Makes a passkey by a link; who made it is signed in then. A browser makes none in a page behind another. */
export async function joinByLink(page: Page, link: string, words: DeskGateWords): Promise<void> {
  await page.goto(link);
  await page.bringToFront();
  await page.getByRole('button', { name: words.join.button }).click();
  await page.getByRole('button', { name: words.home.signOut }).waitFor();
}
