import { beforeEach, expect, test } from 'vitest';
import { bad, good } from '../domain/outcome.ts';
import type { Colleague } from '../protocol/desk-session.ts';
import type { InviteList } from '../protocol/invite-list.ts';
import type { OfficeContent } from '../protocol/office-content.ts';
import { listInvites, noteInvite, withdrawInvite } from './invites.ts';
import type { CampaignKeys } from './keys/campaign-keys.ts';
import { makeColleagueLink, makeInviteLink } from './links.ts';
import type { OfficeJournal } from './office-journal.ts';
import { createTestCampaign } from './test-office.ts';

const now = 1_386_700_000_000;
const until = now + 86_400_000;

let keys: CampaignKeys;
let entries: OfficeJournal['entries'][number][];
let invites: InviteList['invites'];
let colleagues: Colleague[];
/** What the centre does at the office's word: a copy of before keeps it, and does nothing. */
let centre: 'today' | 'of-before' | 'away';

beforeEach(async () => {
  ({ keys } = await createTestCampaign());
  [entries, invites, colleagues] = [[], [], []];
  centre = 'today';
});

const write = async (content: OfficeContent) => {
  entries.push({ number: entries.length + 1, previous: new Uint8Array(32), at: now + entries.length * 1_000, content });
  const rows = content.kind === 'invite' && centre === 'today' ? content.rows : [];
  for (const { id, deed } of rows) {
    const tablets = invites.find((each) => each.id === id)?.tablets ?? [];
    if (deed === 'withdrawn')
      invites = [...invites.filter((each) => each.id !== id), { id, withdrawnAt: now, tablets }];
  }
  return good(entries.length);
};
const client = { invites: async () => good(invites), colleagues: async () => good(colleagues) };
const withdraw = async (which: string) => {
  const asked = {
    invites: async () =>
      centre === 'away' ? bad({ kind: 'centre-unreachable', url: '', why: '' } as const) : good(invites),
  };
  return withdrawInvite(write, asked, keys, await list(), which);
};
const list = async (at = now) => {
  const listed = await listInvites(client, { entries }, at);
  if (!listed.ok) throw new Error(listed.problem.kind);
  return listed.value;
};
const makeLinks = async () => [
  await makeInviteLink(keys, 'https://centre.example', { tablets: 1, expiresAt: until }),
  await makeColleagueLink(keys, 'https://centre.example', { name: 'Amina', role: 'organiser', expiresAt: until }),
];

test('what was made is listed, the latest first, until it is used, over or taken back', async () => {
  for (const link of await makeLinks()) await noteInvite(write, keys, link);
  expect(await list()).toMatchObject([
    { sort: 'colleague', role: 'organiser', madeAt: now + 1_000, expiresAt: until, state: 'open', joined: [] },
    { sort: 'tablets', tablets: 1, madeAt: now, expiresAt: until, state: 'open', joined: [] },
  ]);
  expect((await list(until)).map(({ state }) => state)).toEqual(['expired', 'expired']);
  const [{ id: colleague = '' } = {}, { id: tablets = '' } = {}] = await list();
  const tablet = { id: 'T', name: 'Tablet 1', joinedAt: now, isWithdrawn: false };
  invites = [{ id: tablets, withdrawnAt: null, tablets: [tablet] }];
  colleagues = [{ id: colleague, name: 'Amina', role: null, joinedAt: now, signedInAt: null }];
  expect(await list()).toMatchObject([
    { state: 'used-up', joined: [{ name: 'Amina', isWithdrawn: true }] },
    { state: 'used-up', joined: [{ id: 'T', name: 'Tablet 1', isWithdrawn: false }] },
  ]);
  expect(await withdraw(tablets)).toEqual(good(tablets));
  expect((await list())[1]).toMatchObject({ state: 'withdrawn', expiresAt: until, tablets: 1, madeAt: now });
});

test('one that nobody wrote down is listed once somebody has come by it, and is taken back by the link itself', async () => {
  invites = [{ id: 'AQIDBAUGBwgJCgsMDQ4PEA', withdrawnAt: null, tablets: [] }];
  colleagues = [{ id: 'EBESExQVFhcYGRobHB0eHw', name: 'Amina', role: 'viewer', joinedAt: now, signedInAt: now }];
  expect(await list()).toMatchObject([
    { sort: 'colleague', madeAt: 0, role: undefined, state: 'used-up' },
    { sort: 'tablets', madeAt: 0, expiresAt: 0, tablets: 0, state: 'open' },
  ]);
  for (const link of await makeLinks()) {
    const withdrawn = await withdraw(` ${link}\n`);
    expect((await list()).find(({ id }) => withdrawn.ok && id === withdrawn.value)).toMatchObject({
      state: 'withdrawn',
      expiresAt: until,
    });
  }
});

test('is not taken back by what is written alone: while the centre does not say so it works, and is to be taken back once more', async () => {
  const [link = ''] = await makeLinks();
  await noteInvite(write, keys, link);
  const [{ id = '' } = {}] = await list();
  for (const each of ['of-before', 'away'] as const) {
    centre = each;
    expect(await withdraw(id)).toEqual({ ok: false, problem: { kind: 'withdrawal-not-seen' } });
    expect(await list()).toMatchObject([{ id, state: 'open' }]);
  }
  const tablet = { id: 'T', name: 'Tablet 1', joinedAt: now, isWithdrawn: false };
  invites = [{ id, withdrawnAt: null, tablets: [tablet] }];
  expect(await list()).toMatchObject([{ id, state: 'used-up' }]);
  centre = 'today';
  expect(await withdraw(id)).toEqual(good(id));
  expect(await list()).toMatchObject([{ id, state: 'withdrawn', expiresAt: until, joined: [{ id: 'T' }] }]);
});

test('another campaign’s link, half a link and a wrong id are none; nothing is written', async () => {
  const other = (await createTestCampaign()).keys;
  const scope = { tablets: 1, expiresAt: until };
  const links = [
    await makeInviteLink(other, 'https://centre.example', scope),
    await makeColleagueLink(other, 'https://centre.example', { name: 'A', role: 'viewer', expiresAt: until }),
    (await makeInviteLink(keys, 'https://centre.example', scope)).slice(0, -9),
    'AQIDBAUGBwgJCgsMDQ4PEA',
    '',
  ];
  for (const which of links) {
    expect(await withdraw(which)).toEqual({
      ok: false,
      problem: { kind: 'invite-not-found' },
    });
  }
  expect(entries).toEqual([]);
});
