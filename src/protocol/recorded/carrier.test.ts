import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { textToBytes } from '../../sealing/bytes.ts';
import { readCarrier } from '../carrier-file.ts';
import { recordedCarrierParts, writeRecordedCarrier } from './recorded-carrier.ts';

const recorded = JSON.parse(readFileSync(new URL('./carrier-v1.json', import.meta.url), 'utf8'));

test('a carrier file of version 1 is still understood, and written to the byte as it was', async () => {
  const { file, text } = await writeRecordedCarrier();
  expect(bytesToBase64url(file)).toBe(recorded.file);
  expect(text).toBe(recorded.text);
});

test.each([
  ['plain', base64urlToBytes(recorded.file) ?? new Uint8Array(0)],
  ['as text', textToBytes(recorded.text)],
])('its parts come back %s', async (_form, bytes) => {
  const chunks = (async function* () {
    yield bytes;
  })();
  const news: unknown[] = [];
  for await (const each of readCarrier(chunks)) news.push(each);
  const parts = recordedCarrierParts.map((part) => ({ kind: 'part', part }));
  expect(news).toEqual([...parts, { kind: 'end', ending: 'whole' }]);
});
