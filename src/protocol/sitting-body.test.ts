import { expect, test } from 'vitest';
import type { CampaignEvent } from '../domain/campaign-event.ts';
import { decodeBody } from './decode-body.ts';
import { type EntryBody, encodeBody } from './entry-body.ts';

const event: CampaignEvent = {
  id: 'AAAAAAAAAAA',
  title: 'Debate',
  kind: 'debate',
  venue: '',
  city: '',
  country: '',
  day: 20_000,
  expected: 0,
  goal: 0,
  cases: [1],
  under18: true,
  profile: 'full',
};

const seal = (made: CampaignEvent): EntryBody => ({
  kind: 'sitting',
  at: 1_700_000_000_000,
  language: 'en',
  event: made,
  tablet: 'Blue',
  app: '1',
});

test('an event comes back as it was sealed, with volunteers and languages or as older tablets sealed it', () => {
  for (const made of [event, { ...event, volunteers: 4, languages: ['sw', 'fr'] }]) {
    expect(decodeBody('sitting', encodeBody(seal(made)))).toEqual({ ok: true, value: seal(made) });
  }
});

test('a number of volunteers that is none is not understood', () => {
  const damaged = encodeBody(seal({ ...event, volunteers: -1 }));
  expect(decodeBody('sitting', damaged)).toEqual({ ok: false, problem: { kind: 'body-not-understood' } });
});
