import { expect, test } from 'vitest';
import type { CasePack } from '../domain/case-pack.ts';
import { encodeCbor } from '../sealing/cbor.ts';
import { digestBytes } from '../sealing/chain.ts';
import { encodeCasePack, takeCasePack } from './case-pack-codec.ts';
import { readKeptPack } from './kept-campaign.ts';

const text = { en: 'Invented.' };
const flags = { senderAddress: false, religiousCards: false, nameOrganisation: false };

/** As packs were before there were outcomes. */
const plain: CasePack = {
  serial: 1,
  title: text,
  notice: text,
  languages: ['en'],
  cases: [
    {
      number: 1,
      name: text,
      country: '',
      short: text,
      story: text,
      demands: text,
      addressee: { name: text, address: 'Somewhere', salutation: text, closing: text },
      sampleLetter: text,
      solidarity: { open: true, hint: text, flags },
      picture: { type: 'image/svg+xml', bytes: new Uint8Array([1]), alt: text },
    },
  ],
  consents: [],
  privacy: text,
  dictionary: { number: 1, bytes: new Uint8Array() },
};
const outcomes = [{ name: text, country: '', year: 2026, what: text }];

test('a pack from before there were outcomes is still taken', () => {
  expect(take(plain)).toEqual({ ok: true, value: plain });
});

test('outcomes and talking points arrive, and are kept', async () => {
  const pack = { ...plain, outcomes, cases: plain.cases.map((each) => ({ ...each, talkingPoints: text })) };
  expect(take(pack)).toEqual({ ok: true, value: pack });
  const bytes = encodeCasePack(pack);
  expect(await readKeptPack(bytes, digestBytes(bytes))).toEqual(pack);
});

test('what a later version adds is passed over', () => {
  const later = {
    ...plain,
    songs: [1],
    outcomes: outcomes.map((each) => ({ ...each, film: 'x' })),
    cases: plain.cases.map((each) => ({ ...each, music: 'x' })),
  };
  expect(take(later)).toEqual({ ok: true, value: { ...plain, outcomes } });
});

test('an outcome may say which case of the campaign it is about', () => {
  const pack = { ...plain, outcomes: [{ case: 3, name: text, country: '', year: 2026, what: text }] };
  expect(take(pack)).toEqual({ ok: true, value: pack });
});

test('an outcome without its year is a damaged pack', () => {
  expect(take({ ...plain, outcomes: [{ name: text, country: '', what: text }] })).toMatchObject({
    problem: { kind: 'pack-damaged' },
  });
});

function take(pack: object) {
  const bytes = encodeCbor([1, pack]);
  return takeCasePack(bytes, digestBytes(bytes));
}
