import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes, randomBytes } from '../sealing/bytes.ts';
import { encodeCbor } from '../sealing/cbor.ts';
import { crc32 } from '../sealing/crc-32.ts';
import { type CarrierNews, readCarrier, writeCarrier } from './carrier-file.ts';
import { type CarrierPart, carrierMagic, encodeCarrierEnd, encodeCarrierPart } from './carrier-part.ts';
import { writeCarrierText } from './carrier-text.ts';

const parts: readonly CarrierPart[] = [
  { kind: 'opening', campaign: randomBytes(16), manifest: randomBytes(32) },
  { kind: 'enrolment', bytes: randomBytes(300) },
  { kind: 'batch', bytes: randomBytes(900) },
  { kind: 'chunk', digest: randomBytes(32), size: 900, at: 400, bytes: randomBytes(500) },
  { kind: 'receipt', bytes: randomBytes(200) },
];

describe('a carrier file', () => {
  it.each([1, 3, 64, 100_000])(
    'comes back as it was written, in chunks of %i bytes, plain and as text',
    async (size) => {
      const plain = await collect(writeCarrier(parts));
      const text = await collect(writeCarrierText(inChunks(plain, 100)));
      expect(new TextDecoder().decode(text)).toMatch(/^BARUA CARRIER FILE 1[\x20-\x7e\n]*$/);
      for (const file of [plain, text, asWindowsText(text)]) {
        expect(await read(file === plain ? plain : file, size)).toEqual([
          ...parts.map(toNews),
          { kind: 'end', ending: 'whole' },
        ]);
      }
    },
  );

  it('gives everything before a cut, wherever it is, and says that it is cut', async () => {
    const file = await collect(writeCarrier(parts));
    for (let length = carrierMagic.length; length < file.length; length += 1) {
      const news = await read(file.subarray(0, length), 512);
      expect(news.at(-1)).toEqual({ kind: 'end', ending: 'cut' });
      expect(parts.map(toNews).slice(0, news.length - 1)).toEqual(news.slice(0, -1));
    }
  });

  it('never gives a changed part as a good one, whichever byte was changed', async () => {
    const file = await collect(writeCarrier(parts));
    const good = parts.map((part) => JSON.stringify(toNews(part)));
    for (let at = 0; at < file.length; at += 1) {
      const changed = new Uint8Array(file);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const news = await read(changed, 10_000);
      expect(news.filter(({ kind }) => kind === 'part').every((each) => good.includes(JSON.stringify(each)))).toBe(
        true,
      );
      expect(news).not.toEqual([...parts.map(toNews), { kind: 'end', ending: 'whole' }]);
    }
  });

  it('passes over roles of a later version', async () => {
    const [first, ...rest] = parts as [CarrierPart, ...CarrierPart[]];
    const later = encodeLater(99, encodeCbor({ what: 'nobody knows' }));
    const file = joinBytes(
      carrierMagic,
      encodeCarrierPart(first),
      later,
      ...rest.map(encodeCarrierPart),
      encodeCarrierEnd(parts.length + 1),
    );
    expect(await read(file, 100)).toEqual([
      toNews(first),
      { kind: 'unknown' },
      ...rest.map(toNews),
      { kind: 'end', ending: 'whole' },
    ]);
  });

  it('says of anything else that it is none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await read(bytes, 50)).toEqual([{ kind: 'not-a-carrier' }]);
      }),
    );
  });

  it('counts a stream that breaks off as cut', async () => {
    const file = await collect(writeCarrier(parts));
    const breaking = async function* () {
      yield file.subarray(0, 400);
      throw new Error('connection reset');
    };
    const news: CarrierNews[] = [];
    for await (const each of readCarrier(breaking())) news.push(each);
    expect(news.at(-1)).toEqual({ kind: 'end', ending: 'cut' });
    expect(news).toHaveLength(3);
  });
});

function toNews(part: CarrierPart): CarrierNews {
  return { kind: 'part', part };
}

async function read(bytes: Uint8Array, size: number): Promise<CarrierNews[]> {
  const news: CarrierNews[] = [];
  for await (const each of readCarrier(inChunks(bytes, size))) news.push(each);
  return news;
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect(chunks: AsyncIterable<Uint8Array>) {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return joinBytes(...all);
}

function asWindowsText(text: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(text).replaceAll('\n', '\r\n'));
}

function encodeLater(role: number, content: Uint8Array<ArrayBuffer>): Uint8Array {
  const item = encodeCbor([role, content, crc32(role, content)]);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, item.length);
  return joinBytes(length, item);
}
