import { createPublicKey, verify } from 'node:crypto';
import { decode } from 'cborg';
import { expect, test } from 'vitest';
import { bytesToBase64url } from './base64url.ts';
import { textToBytes } from './bytes.ts';
import { encodeCbor } from './cbor.ts';
import { exportSigner, importSigner, importVerifier, makeSigner, type SignerKey, type VerifierKey } from './keys.ts';
import { readSigned, sign, verifySigned } from './signed.ts';

const payload = textToBytes('a payload');

async function makePair(): Promise<{ signer: SignerKey; verifier: VerifierKey }> {
  const signer = await makeSigner(true);
  const verifier = await importVerifier(signer.publicBytes);
  if (!verifier) throw new Error('no key');
  return { signer, verifier };
}

test('gives back the payload to who knows the key', async () => {
  const { signer, verifier } = await makePair();
  const bytes = await sign(signer, 'application/x', payload);
  expect(await verifySigned(verifier, 'application/x', bytes)).toEqual({ ok: true, value: payload });
});

test('is a COSE_Sign1 that node:crypto verifies from RFC 9052 alone', async () => {
  const { signer } = await makePair();
  const [protectedHeader, , body, signature] = decode(await sign(signer, 'application/x', payload), { useMaps: true });
  const key = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: bytesToBase64url(signer.publicBytes.slice(1, 33)),
      y: bytesToBase64url(signer.publicBytes.slice(33)),
    },
  });
  const toBeSigned = encodeCbor(['Signature1', protectedHeader, new Uint8Array(0), body]);
  expect(verify('sha256', toBeSigned, { key, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
});

test('one signed thing never passes for another', async () => {
  const { signer, verifier } = await makePair();
  const bytes = await sign(signer, 'application/receipt', payload);
  expect(await verifySigned(verifier, 'application/manifest', bytes)).toEqual({
    ok: false,
    problem: { kind: 'signed-something-else', contentType: 'application/receipt' },
  });
});

test('another key, a changed payload and garbage are refused', async () => {
  const { signer, verifier } = await makePair();
  const { verifier: stranger } = await makePair();
  const bytes = await sign(signer, 'application/x', payload);
  expect(await verifySigned(stranger, 'application/x', bytes)).toEqual({
    ok: false,
    problem: { kind: 'signed-by-other' },
  });
  const changed = bytes.slice();
  const at = changed.length - 70;
  changed[at] = (changed[at] ?? 0) ^ 1;
  expect((await verifySigned(verifier, 'application/x', changed)).ok).toBe(false);
  for (const garbage of [textToBytes('<!doctype html><title>Log in</title>'), new Uint8Array(0), bytes.slice(0, 50)]) {
    expect(readSigned(garbage, 'application/x')).toEqual({ ok: false, problem: { kind: 'not-signed-data' } });
  }
});

test('a signer travels as its secret and comes back only with its own public point', async () => {
  const { signer, verifier } = await makePair();
  const back = await importSigner(await exportSigner(signer), signer.publicBytes);
  expect(back?.id).toEqual(signer.id);
  expect((await verifySigned(verifier, 'application/x', await sign(back ?? signer, 'application/x', payload))).ok).toBe(
    true,
  );
  const { signer: other } = await makePair();
  expect(await importSigner(await exportSigner(signer), other.publicBytes)).toBeUndefined();
});
