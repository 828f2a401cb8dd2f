import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { decodeBody } from './decode-body.ts';
import { decodeHeader } from './decode-header.ts';
import { encodeBody } from './entry-body.ts';
import { encodeHeader } from './entry-header.ts';
import { recordedSheetEntries } from './recorded/recorded-sheets.ts';
import { readBody } from './recorded/second-body.ts';
import { asList, asMap, readCbor } from './recorded/second-cbor.ts';

type Recorded = { readonly entries: readonly { readonly header: string; readonly body: string }[] };
const recorded: Recorded = JSON.parse(readFileSync(new URL('./recorded/sheets-v1.json', import.meta.url), 'utf8'));
const toBytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const sheet = 'G12349865M';

describe('the recorded entries of sheets', () => {
  it('are still read, and still written the same', () => {
    expect(recorded.entries).toHaveLength(recordedSheetEntries.length);
    for (const [index, { header, body }] of recordedSheetEntries.entries()) {
      const bytes = recorded.entries[index];
      expect(decodeHeader(toBytes(bytes?.header ?? ''))).toEqual({ ok: true, value: header });
      expect(decodeBody(header.kind, toBytes(bytes?.body ?? ''))).toEqual({ ok: true, value: body });
      expect(Buffer.from(encodeHeader(header)).toString('hex')).toBe(bytes?.header);
      expect(Buffer.from(encodeBody(body)).toString('hex')).toBe(bytes?.body);
    }
  });

  it('are read by a reader written from the document', () => {
    const bodies = recorded.entries.map(({ header, body }) => {
      const [version, fields] = asList(readCbor(toBytes(body)), 2);
      expect(version).toBe(1);
      return readBody(asList(readCbor(toBytes(header)))[2], asMap(fields));
    });
    expect(bodies).toEqual(recordedSheetEntries.map(({ body }) => body));
  });

  it('leave a tally a tally for who does not know field 40', () => {
    const [version, fields] = asList(readCbor(toBytes(recorded.entries[0]?.body ?? '')), 2);
    const known = new Map([...asMap(fields)].filter(([key]) => key !== 40));
    const read = decodeBody('tally', encodeCbor([version, known]));
    expect(read).toEqual({ ok: true, value: { kind: 'tally', at: 1_386_684_000_000, note: '' } });
  });
});

describe('a line', () => {
  const read = (lines: unknown) =>
    decodeBody(
      'sheet-lines',
      encodeCbor([
        1,
        new Map<number, unknown>([
          [1, 5],
          [40, sheet],
          [41, lines],
        ]),
      ]),
    );

  it.each([
    [[[1, 'Asha', 'CD', 14]]],
    [[[1, 'Asha', 14, 'CD']]],
    [[[1, 'Asha', 'Congo']]],
    [[[1, 'Asha', 'asha@example.org']]],
    [[[1, 'Asha', '+243 970 000 000']]],
    [[[1, 'Asha', 131]]],
    [[[1, 'Asha', ['CD']]]],
    [[[1]]],
    [[[0, 'Asha']]],
    [[[1000, 'Asha']]],
    [[[1, '']]],
    [[]],
  ])('%j is refused: there is no place for a contact, an address, a second fact', (lines) => {
    expect(read(lines)).toEqual({ ok: false, problem: { kind: 'body-not-understood' } });
  });

  it('comes through as it was typed', () => {
    const line = fc.record(
      {
        line: fc.integer({ min: 1, max: 999 }),
        name: fc.string({ minLength: 1, unit: 'grapheme' }),
        country: fc.constantFrom('CD', 'TG'),
      },
      { requiredKeys: ['line', 'name'] },
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 200 }), (lines) => {
        const body = { kind: 'sheet-lines', at: 5000, sheet, lines } as const;
        const bytes = encodeBody(body);
        expect(decodeCbor(bytes, 'maps').ok).toBe(true);
        expect(decodeBody('sheet-lines', bytes)).toEqual({ ok: true, value: body });
      }),
    );
  });
});
