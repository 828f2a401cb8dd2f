import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { compress, decompress } from '../../sealing/compression.ts';
import { importVerifier } from '../../sealing/keys.ts';
import { createOpener } from '../../sealing/open.ts';
import { createAttachmentOpener } from '../../sealing/open-attachment.ts';
import { pad } from '../../sealing/padding.ts';
import { placeToAad } from '../../sealing/seal.ts';
import { attachmentToAad } from '../../sealing/seal-attachment.ts';
import { encodeCasePack, takeCasePack } from '../case-pack-codec.ts';
import { decodeBody } from '../decode-body.ts';
import { decodeHeader } from '../decode-header.ts';
import { encodeBody } from '../entry-body.ts';
import { type AttachmentRef, encodeHeader } from '../entry-header.ts';
import { figuresToQrText, figuresToShortCode, readFigures } from '../hall-figures-code.ts';
import { takeManifest } from '../manifest.ts';
import { decodePageFile, encodePageFile } from '../page-file.ts';
import { checkTicket } from '../ticket.ts';
import {
  listRecordedEntries,
  recordedEvent,
  recordedFigures,
  recordedPack,
  recordedPages,
} from './recorded-additions.ts';
import { sealFixed, seedToPair } from './seal-fixed.ts';
import { readBody, readInk } from './second-body.ts';
import * as second from './second-reader.ts';

type Recorded = Readonly<Record<'campaign' | 'journal' | 'pack' | 'manifest' | 'ticket', string>> & {
  readonly openingKey: Readonly<Record<'public' | 'private', string>>;
  readonly files: readonly Readonly<Record<'plain' | 'seed' | 'sealed', string>>[];
  readonly entries: readonly Readonly<Record<'header' | 'plain' | 'compressed' | 'seed' | 'sealed', string>>[];
  readonly figures: Readonly<Record<'qr' | 'short', string>>;
};

const recorded: Recorded = JSON.parse(readFileSync(new URL('./additions-v1.json', import.meta.url), 'utf8'));
const toBytes = (text: string) => base64urlToBytes(text) ?? new Uint8Array(0);
const place = { campaign: toBytes(recorded.campaign), journal: toBytes(recorded.journal) };
const pair = { publicBytes: toBytes(recorded.openingKey.public), privateBytes: toBytes(recorded.openingKey.private) };

const attachments = recorded.files.map(({ sealed }, index): AttachmentRef => {
  const bytes = toBytes(sealed);
  const role = recordedPages[index]?.kind === 'ink' ? 'ink-page' : 'photo';
  return { digest: digestBytes(bytes), bytes: bytes.length, role };
});
const entries = listRecordedEntries(attachments).map((entry, index) => ({
  ...entry,
  recorded: recorded.entries[index],
}));
const files = recordedPages.map((page, index) => ({ page, recorded: recorded.files[index] }));

describe('entries with pages, acts from a phone, volunteers and languages', () => {
  it('are all there', () => {
    expect([recorded.entries.length, recorded.files.length]).toEqual([entries.length, files.length]);
  });

  it.each(entries)(
    'are read, opened and written as they were ($body.kind)',
    async ({ header, body, recorded: bytes }) => {
      const [headerBytes, plain] = [toBytes(bytes?.header ?? ''), toBytes(bytes?.plain ?? '')];
      expect(decodeHeader(headerBytes)).toEqual({ ok: true, value: header });
      expect(encodeHeader(header)).toEqual(headerBytes);
      expect(decodeBody(header.kind, plain, ['full'])).toEqual({ ok: true, value: body });
      expect(encodeBody(body)).toEqual(plain);
      const open = await createOpener(pair, (number) =>
        number === recordedPack.dictionary.number ? recordedPack.dictionary.bytes : undefined,
      );
      expect(await open(toBytes(bytes?.sealed ?? ''), { ...place, header: headerBytes })).toEqual({
        ok: true,
        value: plain,
      });
    },
  );

  it.each(entries)('seal to the same bytes with the same key and chance ($body.kind)', async ({ recorded: bytes }) => {
    const header = toBytes(bytes?.header ?? '');
    const compressed = toBytes(bytes?.compressed ?? '');
    const aad = placeToAad({ ...place, header });
    const sealed = await sealFixed(pad(compressed), pair.publicBytes, aad, toBytes(bytes?.seed ?? ''));
    expect(sealed).toEqual(toBytes(bytes?.sealed ?? ''));
    // How well deflate does is its own affair; what comes out again is not.
    const find = () => recordedPack.dictionary.bytes;
    const plain = { ok: true, value: toBytes(bytes?.plain ?? '') };
    expect(decompress(compressed, find)).toEqual(plain);
    expect(decompress(compress(plain.value, recordedPack.dictionary), find)).toEqual(plain);
  });

  it('are read and opened by a reader made from the document', () => {
    const manifest = second.readManifest(toBytes(recorded.manifest), place.campaign);
    const pack = second.readPack(toBytes(recorded.pack), manifest);
    for (const { header, body, recorded: bytes } of entries) {
      const sealed = { header: toBytes(bytes?.header ?? ''), body: toBytes(bytes?.sealed ?? '') };
      const fields = second.openBody(sealed, place.campaign, place.journal, pair.privateBytes, pack);
      const [, kind, , , , , , rows] = second.readHeader(sealed.header);
      expect(readBody(kind, fields)).toEqual(body);
      expect(rows).toEqual(
        header.attachments.map(({ digest, bytes: size, role }) => [digest, size, role === 'photo' ? 0 : 1]),
      );
    }
  });
});

describe('a page’s file', () => {
  it.each(files)('is opened, read and written as it was ($page.kind)', async ({ page, recorded: bytes }) => {
    const open = await createAttachmentOpener(pair);
    const plain = toBytes(bytes?.plain ?? '');
    expect(await open(new Uint8Array(toBytes(bytes?.sealed ?? '')), place)).toEqual({ ok: true, value: plain });
    expect(decodePageFile(plain)).toEqual(page);
    expect(encodePageFile(page)).toEqual(plain);
  });

  it.each(files)(
    'seals to the same bytes with the same key and chance ($page.kind)',
    async ({ page, recorded: bytes }) => {
      const seed = toBytes(bytes?.seed ?? '');
      const sealed = await sealFixed(pad(encodePageFile(page)), pair.publicBytes, attachmentToAad(place), seed);
      expect(sealed).toEqual(toBytes(bytes?.sealed ?? ''));
    },
  );

  it.each(files)('is read by a reader made from the document ($page.kind)', ({ page, recorded: bytes }) => {
    const label = new TextEncoder().encode('barua attachment 1');
    const aad = new Uint8Array([...label, ...place.campaign, ...place.journal]);
    const plain = second.unpad(second.openHpke(toBytes(bytes?.sealed ?? ''), pair.privateBytes, aad));
    const rest = plain.slice(1);
    if (page.kind === 'ink') expect([plain[0], readInk(rest)]).toEqual([0, page.ink]);
    else expect([plain[0], rest]).toEqual([page.type === 'image/jpeg' ? 1 : 2, page.bytes]);
  });
});

describe('what else came to version 1', () => {
  it('a pack with acts from a phone, talking points and outcomes is read and written as it was', () => {
    const bytes = toBytes(recorded.pack);
    expect(takeCasePack(bytes, digestBytes(bytes))).toEqual({ ok: true, value: recordedPack });
    expect(encodeCasePack(recordedPack)).toEqual(bytes);
  });

  it('a manifest whose event has volunteers and languages, and a ticket for reports, are taken', async () => {
    const manifest = await takeManifest(toBytes(recorded.manifest), place.campaign, 0);
    expect(manifest.ok && manifest.value.events).toEqual([recordedEvent]);
    const key = manifest.ok && (await importVerifier(manifest.value.signingKey));
    if (!key) throw new Error('no key');
    expect((await checkTicket(recorded.ticket, key, 'reports', 1_386_676_800_000)).ok).toBe(true);
    expect((await checkTicket(recorded.ticket, key, 'journals', 1_386_676_800_000)).ok).toBe(false);
  });

  it('the figures for the hall’s screen are read and written as they were', () => {
    expect([figuresToQrText(recordedFigures), figuresToShortCode(recordedFigures)]).toEqual([
      recorded.figures.qr,
      recorded.figures.short,
    ]);
    expect(readFigures(recorded.figures.qr)).toEqual({ ok: true, value: recordedFigures });
    expect(readFigures(recorded.figures.short)).toEqual({ ok: true, value: { ...recordedFigures, cases: [] } });
  });

  it('the key comes from its seed', async () => {
    expect(await seedToPair(new Uint8Array(32).fill(1))).toEqual(pair);
  });
});
