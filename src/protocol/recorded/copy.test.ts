import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { encodeCbor } from '../../sealing/cbor.ts';
import { copyCodeToText, readCopyCode } from '../copy-code.ts';
import { checkHello } from '../copy-hello.ts';
import { decodeCopyMessage, encodeCopyMessage } from '../copy-message.ts';
import { readKeptManifest } from '../kept-campaign.ts';
import { recordedCodes, recordedLine, recordedMessages } from './recorded-copy.ts';

const read = (name: string) => JSON.parse(readFileSync(new URL(`./${name}`, import.meta.url), 'utf8'));
const recorded = read('copy-v1.json');
const day = read('v1.json');
const bytes = (text: string) => base64urlToBytes(text) ?? new Uint8Array(0);

test('codes of version 1 are still read, and written to the character as they were', () => {
  expect(recordedCodes.map(copyCodeToText)).toEqual(recorded.codes);
  expect(recorded.codes.map(readCopyCode)).toEqual(recordedCodes.map((value) => ({ ok: true, value })));
});

test('messages of version 1 are still understood, and written to the byte as they were', () => {
  expect(recordedMessages.map(encodeCopyMessage).map(bytesToBase64url)).toEqual(recorded.messages);
  expect(recorded.messages.map((text: string) => decodeCopyMessage(bytes(text)))).toEqual(recordedMessages);
});

test('a message of a later kind is passed over, and what is none is told', () => {
  expect(decodeCopyMessage(encodeCbor([99, 'later']))).toEqual({ kind: 'unknown' });
  for (const wrong of [['hello'], [1, 2], [5, [new Uint8Array(15), 1, new Uint8Array(32)]], []]) {
    expect(decodeCopyMessage(encodeCbor(wrong))).toBeUndefined();
  }
});

test('a hello of version 1 still proves its tablet, on its own line and side only', async () => {
  const manifest = await readKeptManifest(bytes(day.manifest), bytes(day.keys.campaignId));
  if (!manifest) throw new Error('no manifest');
  const own = new Uint8Array(16);
  const check = (side: 'first' | 'second', line = recordedLine) =>
    checkHello(bytes(recorded.hello), side, line, manifest, own);
  expect(await check('first')).toEqual({ ok: true, value: { tablet: bytes(recorded.tablet), name: 'Red' } });
  const stranger = { ok: false, problem: { kind: 'stranger' } };
  expect(await check('second')).toEqual(stranger);
  expect(await check('first', { first: recordedLine.second, second: recordedLine.first })).toEqual(stranger);
});
