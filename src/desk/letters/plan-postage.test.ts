import { beforeAll, describe, expect, test } from 'vitest';
import type { CasePack } from '../../domain/case-pack.ts';
import { textToBytes } from '../../sealing/bytes.ts';
import { examplePackSource, examplePicture } from '../pack/example-pack.ts';
import { readPackSource } from '../pack/read-pack-source.ts';
import type { CoverLanguage } from '../print/cover-words.ts';
import type { CaseToPrint, LetterToPrint } from '../print/print-book.ts';
import { writePrintPage } from '../print/print-page.ts';
import { planPostage } from './plan-postage.ts';

let pack: CasePack;

beforeAll(async () => {
  const read = await readPackSource(JSON.stringify(examplePackSource), new Uint8Array(16), async () =>
    textToBytes(examplePicture),
  );
  if (!read.ok) throw new Error(read.problem.kind);
  const [first] = read.value.pack.cases;
  if (!first) throw new Error('no case');
  const addressee = { ...first.addressee, address: 'Palace\nSelm' };
  const cases = [1, 2, 3].map((number) => ({
    ...first,
    number,
    addressee: number === 3 ? { ...addressee, address: '' } : addressee,
  }));
  pack = { ...read.value.pack, cases, serial: 1, dictionary: { number: 1, bytes: new Uint8Array(0) } };
});

const letter = (purpose: LetterToPrint['purpose'], n: number): LetterToPrint => ({
  purpose,
  language: 'fr',
  text: `Monsieur ${n}`,
  pages: [],
  name: 'Amina',
  mark: `mark ${n}`,
});

function toPrint(number: number, ...letters: readonly LetterToPrint[]): CaseToPrint {
  return { case: number, signatures: [], unnamed: 0, letters, kept: 0, incomplete: 0, notValid: 0 };
}

describe('a postage plan', () => {
  const cases = [
    toPrint(1, letter('appeal', 1), letter('appeal', 2), letter('solidarity', 3)),
    toPrint(2, letter('appeal', 4)),
    toPrint(3, letter('appeal', 5)),
    toPrint(9, letter('appeal', 6)),
  ];

  test('brings together what goes to one address, and posts nothing to none', () => {
    const plan = planPostage(cases, [pack], 'single').map(({ cases: some, way, letters, envelopes }) => [
      some.map((each) => each.case),
      way,
      letters,
      envelopes,
    ]);
    expect(plan).toEqual([
      [[1, 2], 'single', 3, 3],
      [[1], 'via-office', 1, 1],
      [[3], 'via-office', 1, 1],
      [[9], 'via-office', 1, 1],
    ]);
  });

  test.each(['single', 'parcel', 'via-office', 'via-embassy'] as const)(
    'by way of %s prints each letter once and has a manifest of all',
    (way) => {
      const page = [...writePrintPage(cases, { title: 'Letters', packs: [pack], way })].join('');
      for (let n = 1; n <= 6; n += 1) {
        expect(page.match(new RegExp(`Monsieur ${n}<`, 'g'))).toHaveLength(1);
        expect(page.match(new RegExp(`mark ${n}\\b`, 'g'))).toHaveLength(2);
      }
      expect(page.match(/class="label"/g)).toHaveLength(way === 'single' ? 6 : 4);
      expect(page).toContain('<tr><td>Together</td><td></td><td></td><td>6</td>');
    },
  );

  test('speaks to the addressee in the language that is asked for, and in the pack’s first where nobody asks', () => {
    const print = (cover?: CoverLanguage) =>
      [...writePrintPage(cases, { title: 'Letters', packs: [pack], way: 'parcel', cover })].join('');
    const french = print('fr');
    expect(french).toContain('<p lang="fr" dir="auto">Monsieur le Ministre,</p>');
    expect(french).toContain('Vous trouverez ci-joint 3 lettres');
    expect(french).toContain('Bordereau : 3 lettres');
    expect(print()).toContain('Enclosed are 3 letters');
    expect(print()).toContain('<p lang="en" dir="auto">Dear Minister,</p>');
    expect(planPostage(cases, [{ ...pack, languages: ['sw', 'en'] }], 'parcel')[0]?.cover).toBe('en');
  });
});
