import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { decodeCbor, encodeCbor } from '../../sealing/cbor.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { importVerifier } from '../../sealing/keys.ts';
import { readSigned, verifySigned } from '../../sealing/signed.ts';
import { readStatement, takeAttachmentReceipt } from '../attachment.ts';
import { contentTypes } from '../content-types.ts';
import { recordedSealedFile } from './recorded-attachment.ts';

type Recorded = Readonly<Record<'campaign' | 'journal' | 'tabletKey' | 'receiptKey' | 'statement' | 'receipt', string>>;

const recorded: Recorded = JSON.parse(readFileSync(new URL('./attachment-v1.json', import.meta.url), 'utf8'));
const toBytes = (text: string) => base64urlToBytes(text) ?? new Uint8Array(0);
const [campaign, journal] = [toBytes(recorded.campaign), toBytes(recorded.journal)];
const file = { digest: digestBytes(recordedSealedFile), bytes: recordedSealedFile.length };
const wanted = { campaign, journal, number: 7, ...file };

async function keyOf(bytes: string) {
  const key = await importVerifier(toBytes(bytes));
  if (!key) throw new Error('no key');
  return key;
}

test('an attachment’s statement of version 1 is still understood, and its tablet’s', async () => {
  const signed = toBytes(recorded.statement);
  const tablet = await keyOf(recorded.tabletKey);
  expect(readStatement(signed)).toEqual({ statement: wanted, tablet: tablet.id });
  expect((await verifySigned(tablet, contentTypes.attachment, signed)).ok).toBe(true);
});

test('an attachment’s receipt of version 1 is still believed, for that file alone', async () => {
  const keys = [await keyOf(recorded.receiptKey)];
  const at = 1_386_676_800_000;
  expect(await takeAttachmentReceipt(recorded.receipt, keys, wanted)).toEqual({
    ok: true,
    value: { campaign, journal, ...file, at },
  });
  const other = await takeAttachmentReceipt(recorded.receipt, keys, { ...wanted, bytes: 1 });
  expect(other).toMatchObject({ ok: false, problem: { kind: 'receipt-for-other-attachment' } });
});

test('both are the arrays that the document says, to the byte', () => {
  const payloadOf = (type: 'attachment' | 'attachmentReceipt', text: string) => {
    const signed = readSigned(toBytes(text), contentTypes[type]);
    return signed.ok ? signed.value.payload : new Uint8Array(0);
  };
  const statement = payloadOf('attachment', recorded.statement);
  expect(decodeCbor(statement)).toEqual({ ok: true, value: [1, campaign, journal, 7, file.digest, file.bytes] });
  expect(encodeCbor([1, campaign, journal, 7, file.digest, file.bytes])).toEqual(statement);
  const receipt = payloadOf('attachmentReceipt', recorded.receipt);
  expect(encodeCbor([1, campaign, journal, file.digest, file.bytes, 1_386_676_800_000])).toEqual(receipt);
});
