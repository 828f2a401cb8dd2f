import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { decodeCbor, encodeCbor } from '../../sealing/cbor.ts';
import { importVerifier } from '../../sealing/keys.ts';
import { readSigned } from '../../sealing/signed.ts';
import { readConfirmed } from '../confirmed.ts';
import { contentTypes } from '../content-types.ts';
import { digestOfficeEntry, readOfficeEntry } from '../office-entry.ts';
import { recordedConfirmed, recordedContents, recordedLater } from './recorded-office.ts';

type Recorded = { readonly signingKey: string; readonly entries: readonly string[]; readonly confirmed: string };

const recorded: Recorded = JSON.parse(readFileSync(new URL('./office-v1.json', import.meta.url), 'utf8'));
const toBytes = (text: string) => base64urlToBytes(text) ?? new Uint8Array(0);
const key = await importVerifier(toBytes(recorded.signingKey));
if (!key) throw new Error('no key');

test('the office’s journal of version 1 is still understood, kinds that nobody knows keep their place', async () => {
  let previous = new Uint8Array(32);
  for (const [index, text] of recorded.entries.entries()) {
    const content = recordedContents[index] ?? { kind: 'later' };
    const value = { number: index + 1, previous, at: 1_386_676_800_000, content };
    expect(await readOfficeEntry(toBytes(text), key)).toEqual({ ok: true, value });
    previous = digestOfficeEntry(toBytes(text));
  }
  expect(recorded.entries).toHaveLength(recordedContents.length + 1);
});

test.each(Object.entries(recordedLater))(
  'so are the kinds that came after it, as %s has them',
  async (name, contents) => {
    const later: Recorded = JSON.parse(readFileSync(new URL(`./${name}`, import.meta.url), 'utf8'));
    const signer = await importVerifier(toBytes(later.signingKey));
    const read = signer && (await Promise.all(later.entries.map((text) => readOfficeEntry(toBytes(text), signer))));
    expect(read?.map((entry) => entry.ok && entry.value.content)).toEqual(contents);
  },
);

test('confirmed totals of version 1 are still understood', async () => {
  expect(await readConfirmed(toBytes(recorded.confirmed), key)).toEqual({ ok: true, value: recordedConfirmed });
});

test('what is signed is one deterministic item', () => {
  const signed = [
    ...recorded.entries.map((text) => readSigned(toBytes(text), contentTypes.officeEntry)),
    readSigned(toBytes(recorded.confirmed), contentTypes.confirmed),
  ];
  for (const each of signed) {
    const decoded = each.ok ? decodeCbor(each.value.payload) : undefined;
    if (!each.ok || !decoded?.ok) throw new Error('does not read');
    expect(encodeCbor(decoded.value)).toEqual(each.value.payload);
  }
});
