import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from 'hpke';
import { expect, test } from 'vitest';
import { findPassProblem, type Pass, passToCells } from '../domain/pass.ts';
import { joinBytes, textToBytes } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { makeOpeningPair } from '../sealing/open.ts';
import { unpad } from '../sealing/padding.ts';
import { sealAttachment } from '../sealing/seal-attachment.ts';
import { decodeBody } from './decode-body.ts';
import { encodeBody } from './entry-body.ts';
import { decodePageFile, encodePageFile, type PageFile } from './page-file.ts';

const letter = { case: 3, purpose: 'appeal', form: 'letter', language: 'fr', text: '' } as const;
const pass: Pass = {
  at: 1_800_000_000_000,
  language: 'fr',
  name: 'Amélie',
  signed: [],
  letters: [{ ...letter, case: 1, text: 'Monsieur' }, letter],
  pages: [
    { letter: 1, attachment: 0 },
    { letter: 1, attachment: 1 },
  ],
  phone: [
    { case: 3, form: 'sms' },
    { case: 3, form: 'social' },
  ],
  consents: [],
  withdrawal: new Uint8Array(8),
};

test('pages and acts from a phone come back from the body as they went in', () => {
  expect(decodeBody('pass', encodeBody({ kind: 'pass', pass }))).toEqual({ ok: true, value: { kind: 'pass', pass } });
});

test('a pass without either has the same bytes as ever', () => {
  const { pages, phone, ...plain } = { ...pass, letters: [{ ...letter, text: 'x' }] };
  const decoded = decodeCbor(encodeBody({ kind: 'pass', pass: plain }), 'maps');
  const fields = decoded.ok ? (decoded.value as [number, Map<number, unknown>])[1] : new Map();
  expect([...fields.keys()]).toEqual([1, 2, 3, 7, 10]);
});

test.each([
  ['a page that is no pair', 11, [[1]]],
  ['an act that no phone sends', 12, [[3, 0]]],
])('%s is not understood', (_what, number, value) => {
  const fields = new Map<number, unknown>([
    [1, 1],
    [2, 'fr'],
    [3, 'A'],
    [7, [[3, 0, 0, 'fr', 'x']]],
    [10, new Uint8Array(8)],
    [number, value],
  ]);
  expect(decodeBody('pass', encodeCbor([1, fields])).ok).toBe(false);
});

test('a letter counts once however many pages it has, an act from a phone under its own channel', () => {
  expect(passToCells(pass)).toEqual([
    { case: 1, purpose: 'appeal', form: 'letter', channel: 'tablet', n: 1 },
    { case: 3, purpose: 'appeal', form: 'letter', channel: 'tablet', n: 1 },
    { case: 3, purpose: 'appeal', form: 'sms', channel: 'phone', n: 1 },
    { case: 3, purpose: 'appeal', form: 'social', channel: 'phone', n: 1 },
  ]);
});

test.each([
  [{ pages: [] }, 'pass-letter-empty'],
  [{ pages: [{ letter: 2, attachment: 0 }] }, 'pass-page-lost'],
  [{ phone: [...(pass.phone ?? []), { case: 3, form: 'sms' }] }, 'pass-case-twice'],
  [{ letters: [], pages: [], phone: [] }, 'pass-empty'],
  [{}, undefined],
] as const)('what is amiss with pages and acts is named (%#)', (changes, kind) => {
  expect(findPassProblem({ ...pass, ...changes }, 'full')?.kind).toBe(kind);
});

test('no page and no act where words may not be collected', () => {
  const acts: Pass = { ...pass, letters: [], pages: [] };
  expect(findPassProblem(acts, 'first_name_age')).toEqual({ kind: 'pass-collects-too-much', what: 'words' });
});

const pages: PageFile[] = [
  {
    kind: 'ink',
    ink: {
      width: 2_829,
      strokes: [
        [
          { x: 10, y: 3_999, pressure: 1 },
          { x: 0, y: 0, pressure: 0 },
        ],
      ],
    },
  },
  { kind: 'photo', type: 'image/webp', bytes: textToBytes('RIFF') },
  { kind: 'photo', type: 'image/jpeg', bytes: Uint8Array.of(0xff, 0xd8) },
];

test.each(pages)('a page opens with the campaign’s key at its own journal and nowhere else ($kind)', async (page) => {
  const pair = await makeOpeningPair();
  const place = { campaign: new Uint8Array(16).fill(1), journal: new Uint8Array(16).fill(2) };
  const sealed = await sealAttachment(encodePageFile(page), pair.publicBytes, place);
  const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
  const key = await suite.DeserializePrivateKey(pair.privateBytes, false);
  const open = async (journal: Uint8Array) => {
    const aad = joinBytes(textToBytes('barua attachment 1'), place.campaign, journal);
    const opened = unpad(await suite.Open(key, sealed.slice(0, 32), sealed.slice(32), { aad }));
    return opened && decodePageFile(opened);
  };
  expect(await open(place.journal)).toEqual(page);
  await expect(open(new Uint8Array(16))).rejects.toThrow();
});

test('a page of a later version is passed over', () => {
  expect(decodePageFile(Uint8Array.of(9, 1, 2))).toBeUndefined();
  expect(decodePageFile(new Uint8Array(0))).toBeUndefined();
});
