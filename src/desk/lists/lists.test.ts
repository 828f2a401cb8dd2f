import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Pass } from '../../domain/pass.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import { readJudgements } from '../review/judge-signatures.ts';
import { makeTestPass } from '../test-office.ts';
import { listContacts, listSignatures } from './list-signatures.ts';
import { lineToCells, signatureHeads, writeContactCsv, writeOsdi, writeSignatureCsv } from './write-lists.ts';
import { writeXlsx } from './write-xlsx.ts';

const journal = 'A'.repeat(22);
const deliver = [{ id: 'deliver', version: 1, language: 'fr' }] as const;
const outcome = [{ id: 'outcome', version: 1, language: 'fr' }] as const;
const contact = { kind: 'email', address: 'amina@example.org' } as const;
const nasty = '=HYPERLINK("http://x","y")<b>&\u0001';

function entries(...passes: readonly (Partial<Pass> & { readonly isTakenBack?: boolean })[]): CollectedEntry[] {
  return passes.map(({ isTakenBack = false, ...pass }, at) => ({
    isTakenBack,
    entry: {
      journal,
      number: at + 2,
      header: {} as CollectedEntry['entry']['header'],
      body: { kind: 'pass', pass: makeTestPass({ consents: deliver, ...pass }) },
      sitting: undefined,
    },
  }));
}

const nobody = readJudgements({ entries: [] });

describe('a signature list', () => {
  test('names those who agreed and are valid; of the others it says how many', () => {
    const judgements = readJudgements({
      entries: [
        {
          number: 1,
          previous: new Uint8Array(32),
          at: 0,
          content: {
            kind: 'judgement',
            rows: [{ journal, number: 2, verdict: 'not-valid', reason: 'duplicate', cases: [1] }],
          },
        },
      ],
    });
    const all = entries(
      { name: 'Twice', signed: [1, 2] },
      { name: 'Shy', consents: [] },
      { name: 'Gone', isTakenBack: true },
      {},
    );
    const lists = listSignatures(all, judgements);
    expect(lists).toMatchObject([
      { case: 1, lines: [{ name: 'Amélie' }], unnamed: 1, notValid: 1 },
      { case: 2, lines: [{ name: 'Twice' }], unnamed: 0, notValid: 0 },
    ]);
    expect(JSON.stringify(lists)).not.toMatch(/Shy|Gone/);
  });

  test('holds nothing of a person but name, signature and country, in every form', () => {
    const [list] = listSignatures(entries({ contact, age: 15, name: 'Amina' }), nobody);
    if (!list) throw new Error('no list');
    const csv = [...writeSignatureCsv([list])].join('');
    const json = [...writeOsdi([list], String)].join('');
    for (const text of [csv, json, JSON.stringify(list)]) {
      expect(text).toContain('Amina');
      expect(text).not.toMatch(/example\.org|15/);
    }
  });

  test('cannot be made to run: CSV guards, XLSX has texts, JSON and XML are whole', () => {
    const [list] = listSignatures(entries({ name: nasty }), nobody);
    if (!list) throw new Error('no list');
    expect([...writeSignatureCsv([list])].join('')).toContain(`"'=HYPERLINK(""http://x"",""y"")<b>&\u0001"`);
    const parsed: unknown = JSON.parse([...writeOsdi([list], () => nasty)].join(''));
    expect(parsed).toMatchObject({
      'osdi:petitions': [{ title: nasty, total_signatures: 1, 'osdi:signatures': [{ person: { name: nasty } }] }],
    });
    const files = unzipSync(writeXlsx([{ name: "a/b'", heads: signatureHeads, rows: list.lines.map(lineToCells) }]));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array(0));
    expect(sheet).toContain(
      '<is><t xml:space="preserve">=HYPERLINK(&quot;http://x&quot;,&quot;y&quot;)&lt;b&gt;&amp;\uFFFD</t></is>',
    );
    expect(sheet).not.toContain('<f>');
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array(0))).toContain('name="a b"');
  });
});

test('sheets of one name are told apart, and none has more letters than Excel takes', () => {
  const sheet = (name: string) => ({ name, heads: ['x'], rows: [] });
  const files = unzipSync(writeXlsx([sheet('Case'), sheet('case'), sheet('አ'.repeat(60)), sheet('')]));
  const names = [...strFromU8(files['xl/workbook.xml'] ?? new Uint8Array(0)).matchAll(/ name="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
});

test('contacts are of those alone who wanted to be told, taken back is taken back', () => {
  const all = entries(
    { contact, consents: outcome },
    { contact },
    { contact, consents: outcome, isTakenBack: true },
    { consents: outcome },
  );
  expect([...listContacts(all)]).toMatchObject([{ name: 'Amélie', address: 'amina@example.org', cases: [1] }]);
  expect([...writeContactCsv(listContacts(all))]).toHaveLength(2);
});
