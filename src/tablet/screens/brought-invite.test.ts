import { expect, test, vi } from 'vitest';
import { makeInvite } from '../../protocol/invite.ts';
import { makeSigner } from '../../sealing/keys.ts';
import type { Joined } from '../store/tablet-store.ts';
import { takeInviteText } from './brought-invite.ts';
import { inspectInvite } from './inspect-invite.ts';

const campaign = await makeSigner(true);
const invite = await makeInvite(campaign, await makeSigner(true), { tablets: 3, expiresAt: 2_000_000_000 });
const before = 1_900_000_000_000;

test('an invite leaves the address at once, and comes only once', () => {
  const location = { hash: `#${invite}`, pathname: '/' };
  const replaceState = vi.fn(() => {
    location.hash = '';
  });
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', { replaceState });
  expect(takeInviteText()).toBe(`#${invite}`);
  expect(replaceState).toHaveBeenCalledWith(null, '', '/');
  expect(takeInviteText()).toBeUndefined();
});

test('tells a first invite, another of the same campaign, and a foreign one apart', async () => {
  const ours = { campaign: campaign.id } as unknown as Joined;
  const theirs = { campaign: (await makeSigner(true)).id } as unknown as Joined;
  expect(await inspectInvite(invite, undefined, before)).toEqual({ text: invite, kind: 'first', isExpired: false });
  expect((await inspectInvite(invite, ours, before)).kind).toBe('same-campaign');
  expect((await inspectInvite(invite, theirs, before)).kind).toBe('other-campaign');
  expect((await inspectInvite(invite.slice(0, -9), ours, before)).kind).toBe('damaged');
});

test('warns of an expiry by this tablet’s clock', async () => {
  expect((await inspectInvite(invite, undefined, 2_000_000_001_000)).isExpired).toBe(true);
});
