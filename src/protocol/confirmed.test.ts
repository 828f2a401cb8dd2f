import { beforeAll, describe, expect, test } from 'vitest';
import { encodeCbor } from '../sealing/cbor.ts';
import { importVerifier, makeSigner, type SignerKey, type VerifierKey } from '../sealing/keys.ts';
import { sign } from '../sealing/signed.ts';
import { type Confirmed, makeConfirmed, readConfirmed, readKeptConfirmed } from './confirmed.ts';
import { contentTypes } from './content-types.ts';
import { recordedConfirmed } from './recorded/recorded-office.ts';

const confirmed: Confirmed = recordedConfirmed;

let signer: SignerKey;
let key: VerifierKey;

beforeAll(async () => {
  signer = await makeSigner(true);
  const found = await importVerifier(signer.publicBytes);
  if (!found) throw new Error('no key');
  key = found;
});

describe('confirmed totals', () => {
  test('are read as they were signed', async () => {
    const bytes = await makeConfirmed(signer, confirmed);
    expect(await readConfirmed(bytes, key)).toEqual({ ok: true, value: confirmed });
    expect(readKeptConfirmed(bytes)).toEqual({ ok: true, value: confirmed });
  });

  test('are believed from nobody but the campaign, and of nobody else', async () => {
    const damaged = { ok: false, problem: { kind: 'confirmed-damaged' } };
    const stranger = await makeSigner(true);
    expect(await readConfirmed(await makeConfirmed(stranger, confirmed), key)).toEqual(damaged);
    const bytes = await makeConfirmed(signer, confirmed);
    bytes[bytes.length - 70] = (bytes[bytes.length - 70] ?? 0) ^ 1;
    expect(await readConfirmed(bytes, key)).toEqual(damaged);
    const ofOther = encodeCbor([1, stranger.id, 1, 0, [], []]);
    expect(await readConfirmed(await sign(signer, contentTypes.confirmed, ofOther), key)).toEqual(damaged);
  });

  test.each([
    ['a case without its count', [[0, 0, 0, 1]]],
    ['a case 0', [[0, 0, 0, 0, 5]]],
    ['a form of which there is none', [[0, 99, 0, 1, 5]]],
    ['a text for a count', [[0, 0, 0, 1, 'many']]],
  ])('that hold %s are none', async (_what, rows) => {
    const places = [[null, 'CD', 1, 0, 0, null, rows]];
    const payload = encodeCbor([1, signer.id, 1, 0, [], places]);
    expect((await readConfirmed(await sign(signer, contentTypes.confirmed, payload), key)).ok).toBe(false);
  });
});
