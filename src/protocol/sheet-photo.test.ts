import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestBytes } from '../sealing/chain.ts';
import { createAttachmentOpener } from '../sealing/open-attachment.ts';
import { decodeBody } from './decode-body.ts';
import { decodeHeader } from './decode-header.ts';
import { encodeBody } from './entry-body.ts';
import { encodeHeader } from './entry-header.ts';
import { decodePageFile } from './page-file.ts';
import { recordedPhotoBytes, recordedSheetPhoto } from './recorded/recorded-sheet-photo.ts';
import { readBody } from './recorded/second-body.ts';
import { asList, asMap, readCbor } from './recorded/second-cbor.ts';

type Recorded = Readonly<Record<'campaign' | 'journal' | 'header' | 'body' | 'file', string>> & {
  readonly openingKey: { readonly public: string; readonly private: string };
};
const recorded: Recorded = JSON.parse(readFileSync(new URL('./recorded/sheet-photo-v1.json', import.meta.url), 'utf8'));
const toBytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const { header, body } = recordedSheetPhoto;

test('the recorded photographs of a sheet are still read, and still written the same', () => {
  expect(decodeHeader(toBytes(recorded.header))).toEqual({ ok: true, value: header });
  expect(decodeBody('sheet-photo', toBytes(recorded.body))).toEqual({ ok: true, value: body });
  expect(toHex(encodeHeader(header))).toBe(recorded.header);
  expect(toHex(encodeBody(body))).toBe(recorded.body);
});

test('the recorded photographs are read by a reader written from the document', () => {
  const [version, fields] = asList(readCbor(toBytes(recorded.body)), 2);
  expect(version).toBe(1);
  expect(readBody(asList(readCbor(toBytes(recorded.header)))[2], asMap(fields))).toEqual(body);
});

test('the recorded file is the one that the header names, and opens', async () => {
  const file = toBytes(recorded.file);
  expect(header.attachments[0]).toEqual({ digest: digestBytes(file), bytes: file.length, role: 'photo' });
  const open = await createAttachmentOpener({
    publicBytes: toBytes(recorded.openingKey.public),
    privateBytes: toBytes(recorded.openingKey.private),
  });
  const place = { campaign: toBytes(recorded.campaign), journal: toBytes(recorded.journal) };
  const opened = await open(file, place);
  expect(opened.ok && decodePageFile(opened.value)).toEqual({
    kind: 'photo',
    type: 'image/webp',
    bytes: recordedPhotoBytes,
  });
  expect(await open(file, { ...place, journal: place.campaign })).toEqual({
    ok: false,
    problem: { kind: 'key-wrong' },
  });
  expect(await open(file.slice(0, 40), place)).toEqual({ ok: false, problem: { kind: 'sealed-damaged' } });
});

test('a sheet without a number that holds together is not read', () => {
  const broken = encodeBody({ kind: 'sheet-photo', at: 1_000, sheet: 'G12349865N' });
  expect(decodeBody('sheet-photo', broken)).toEqual({ ok: false, problem: { kind: 'body-not-understood' } });
});
