import { expect, it } from 'vitest';
import { randomBytes, textToBytes } from '../../sealing/bytes.ts';
import { emptyDictionary } from '../../sealing/compression.ts';
import { createOpener, makeOpeningPair } from '../../sealing/open.ts';
import { createNextSeal } from './next-seal.ts';

const place = { campaign: randomBytes(16), journal: randomBytes(16), header: randomBytes(20) };

it('gives every entry a seal of its own, prepared or not', async () => {
  const pair = await makeOpeningPair();
  const open = await createOpener(pair, () => undefined);
  const next = createNextSeal();
  await next.prepare(pair.publicBytes, emptyDictionary);
  const halves = await Promise.all([
    next.take(pair.publicBytes, emptyDictionary),
    next.take(pair.publicBytes, emptyDictionary),
  ]);
  await next.prepare(pair.publicBytes, emptyDictionary);
  halves.push(await next.take(pair.publicBytes, emptyDictionary));
  const sealed = await Promise.all(halves.map((half) => half.finish(textToBytes('a'), place)));
  for (const each of sealed) expect(await open(each, place)).toMatchObject({ ok: true });
  expect(new Set(sealed.map((each) => each.subarray(0, 32).join())).size).toBe(3);
});

it('seals to the key of now, not to that of when it was prepared', async () => {
  const [before, now] = [await makeOpeningPair(), await makeOpeningPair()];
  const next = createNextSeal();
  await next.prepare(before.publicBytes, emptyDictionary);
  const sealed = await (await next.take(now.publicBytes, emptyDictionary)).finish(textToBytes('a'), place);
  expect(await (await createOpener(now, () => undefined))(sealed, place)).toMatchObject({ ok: true });
});

it('compresses by the dictionary of now, not by that of when it was prepared', async () => {
  const pair = await makeOpeningPair();
  const words = textToBytes('Free her and all who stood with her');
  const next = createNextSeal();
  await next.prepare(pair.publicBytes, emptyDictionary);
  const half = await next.take(pair.publicBytes, { number: 1, bytes: words });
  const sealed = await half.finish(words, place);
  expect(await (await createOpener(pair, () => undefined))(sealed, place)).toMatchObject({ ok: false });
  expect(await (await createOpener(pair, () => words))(sealed, place)).toEqual({ ok: true, value: words });
});

it('leaves a key that is none to the save', async () => {
  const next = createNextSeal();
  await next.prepare(new Uint8Array(3), emptyDictionary);
  await expect(next.take(new Uint8Array(3), emptyDictionary)).rejects.toThrow();
});
