import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { joinBytes, randomBytes, textToBytes } from './bytes.ts';
import { compress, decompress, emptyDictionary, maxBodyBytes } from './compression.ts';
import { createOpener, makeOpeningPair, sealOverheadBytes } from './open.ts';
import { pad, padmeLength, unpad } from './padding.ts';
import { beginSeal, sealBody } from './seal.ts';

const dictionary = {
  number: 7,
  bytes: textToBytes('I respectfully urge you to release immediately and unconditionally'),
};
const findDictionary = (number: number) => (number === 7 ? dictionary.bytes : undefined);
const place = { campaign: randomBytes(16), journal: randomBytes(16), header: randomBytes(20) };
const body = textToBytes('I respectfully urge you to release the poet immediately. ዓለም ፀጋዬ');

test('opens just what was sealed', async () => {
  const pair = await makeOpeningPair();
  const open = await createOpener(pair, findDictionary);
  expect(await open(await sealBody(body, pair.publicBytes, place, dictionary), place)).toEqual({
    ok: true,
    value: body,
  });
});

test('opens nowhere else: not in another campaign, journal or place, and not with another key', async () => {
  const pair = await makeOpeningPair();
  const open = await createOpener(pair, findDictionary);
  const sealed = await sealBody(body, pair.publicBytes, place, dictionary);
  for (const moved of [{ campaign: randomBytes(16) }, { journal: randomBytes(16) }, { header: randomBytes(20) }]) {
    expect(await open(sealed, { ...place, ...moved })).toEqual({ ok: false, problem: { kind: 'key-wrong' } });
  }
  const stranger = await createOpener(await makeOpeningPair(), findDictionary);
  expect(await stranger(sealed, place)).toEqual({ ok: false, problem: { kind: 'key-wrong' } });
});

test('a seal begun before there was anything to seal opens like any other, and is finished once', async () => {
  const pair = await makeOpeningPair();
  const open = await createOpener(pair, findDictionary);
  const half = await beginSeal(pair.publicBytes, dictionary);
  expect(await open(await half.finish(body, place), place)).toEqual({ ok: true, value: body });
  await expect(half.finish(body, place)).rejects.toThrow('finished twice');
});

test('any flipped bit is noticed', async () => {
  const pair = await makeOpeningPair();
  const open = await createOpener(pair, findDictionary);
  const sealed = await sealBody(body, pair.publicBytes, place, dictionary);
  for (let at = 0; at < sealed.length; at += 7) {
    const damaged = sealed.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect((await open(damaged, place)).ok).toBe(false);
  }
  expect(await open(sealed.slice(0, 40), place)).toEqual({ ok: false, problem: { kind: 'sealed-damaged' } });
});

test('an encapsulated key of small order opens nothing', async () => {
  const pair = await makeOpeningPair();
  const open = await createOpener(pair, findDictionary);
  const sealed = await sealBody(body, pair.publicBytes, place, dictionary);
  for (const point of [new Uint8Array(32), Uint8Array.of(1, ...new Uint8Array(31))]) {
    expect(await open(joinBytes(point, sealed.slice(32)), place)).toEqual({
      ok: false,
      problem: { kind: 'key-wrong' },
    });
  }
});

test('the same text sealed twice shows nothing in common', async () => {
  const pair = await makeOpeningPair();
  const [one, two] = await Promise.all([
    sealBody(body, pair.publicBytes, place, dictionary),
    sealBody(body, pair.publicBytes, place, dictionary),
  ]);
  expect(one.length).toBe(two.length);
  expect(one.filter((byte, index) => byte === two[index]).length).toBeLessThan(20);
});

test('lengths are padded to 32 bytes at least, then to Padmé steps', async () => {
  expect([1, 31, 32, 33, 100, 1000, 10_000].map(padmeLength)).toEqual([32, 32, 32, 36, 104, 1024, 10_240]);
  for (let length = 0; length < 300; length += 1) {
    const padded = pad(new Uint8Array(length));
    expect(unpad(padded)?.length).toBe(length);
    expect(padded.length).toBe(padmeLength(length + 1));
  }
  const pair = await makeOpeningPair();
  const shortest = await sealBody(textToBytes('a'), pair.publicBytes, place, emptyDictionary);
  expect(shortest.length).toBe(sealOverheadBytes + 32);
});

test('a deflate bomb stops at the limit', () => {
  const bomb = joinBytes(Uint8Array.of(0), deflateSync(new Uint8Array(50_000_000)));
  expect(bomb.length).toBeLessThan(60_000);
  expect(decompress(bomb, findDictionary)).toEqual({ ok: false, problem: { kind: 'body-too-large' } });
});

test('the longest body just fits, one byte more is a bug of the caller', () => {
  const longest = new Uint8Array(maxBodyBytes).fill(65);
  expect(decompress(compress(longest, emptyDictionary), findDictionary)).toEqual({ ok: true, value: longest });
  expect(() => compress(new Uint8Array(maxBodyBytes + 1), emptyDictionary)).toThrow(RangeError);
});

test('an unknown dictionary and damaged data are told apart', () => {
  expect(decompress(compress(body, { number: 9, bytes: dictionary.bytes }), findDictionary)).toEqual({
    ok: false,
    problem: { kind: 'dictionary-unknown', number: 9 },
  });
  expect(decompress(Uint8Array.of(0, 255, 255, 255), findDictionary)).toEqual({
    ok: false,
    problem: { kind: 'body-damaged' },
  });
  expect(decompress(new Uint8Array(0), findDictionary)).toEqual({ ok: false, problem: { kind: 'body-damaged' } });
});

test('a dictionary makes short texts shorter', () => {
  expect(compress(body, dictionary).length).toBeLessThan(compress(body, emptyDictionary).length - 20);
});
