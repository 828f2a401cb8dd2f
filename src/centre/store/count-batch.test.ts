import { describe, expect, test } from 'vitest';
import type { EntryHeader } from '../../protocol/entry-header.ts';
import { signature } from '../test-support/test-hall.ts';
import { countBatch, type KnownBefore, listWanted, type PlacedEntry, type Sitting } from './count-batch.ts';

const nothing: KnownBefore = { sittings: new Map(), earlier: new Map() };
const place = { event: 'AAAAAAAAAAA', country: 'CD', day: 16_049 };
const sitting: Sitting = { opening: 1, ...place, profile: 'full' };

function entry(number: number, header: Partial<EntryHeader>): PlacedEntry {
  const value: EntryHeader = {
    number,
    kind: 'pass',
    opening: 1,
    minutes: 0,
    cells: [],
    people: 1,
    key: 0,
    attachments: [],
    about: { kind: 'none' },
    ...header,
  };
  return { number, header: { ok: true, value } };
}

function opening(number: number, event: string | null = place.event): PlacedEntry {
  const { day, country } = place;
  const about = {
    kind: 'sitting',
    event: event ?? undefined,
    day,
    pack: 1,
    profile: 'full',
    language: 'fr',
    country,
  } as const;
  return entry(number, { kind: 'sitting', opening: number, people: 0, about });
}

function correction(number: number, corrects: number, cells: EntryHeader['cells'], people: number): PlacedEntry {
  return entry(number, { kind: 'correction', cells, people, about: { kind: 'correction', corrects } });
}

describe('counting a batch', () => {
  test('counts nothing of a sheet’s lines, whatever they claim, and does not put them aside', () => {
    const cells = [signature(1, 11)];
    const tally = entry(2, { kind: 'tally', people: 0, cells });
    const count = countBatch([opening(1), tally, entry(3, { kind: 'sheet-lines', cells, people: 11 })], nothing);
    expect(count.aside.size).toBe(0);
    expect(count.cells).toMatchObject(cells);
    expect(count.people).toEqual([]);
  });

  test('asks only for what lies before the batch', () => {
    const entries = [
      entry(5, { opening: 1 }),
      opening(6),
      entry(7, { opening: 6 }),
      correction(8, 2, [], -1),
      correction(9, 7, [], -1),
    ];
    expect(listWanted(entries)).toEqual({ openings: [1], corrected: [2] });
  });

  test('adds one sum a key, and none where a correction in the same batch took it back', () => {
    const count = countBatch(
      [
        opening(1),
        entry(2, { cells: [signature(1), signature(2)] }),
        entry(3, { cells: [signature(1)], people: 2 }),
        correction(4, 2, [signature(2, -1), signature(1, -1)], -1),
      ],
      nothing,
    );
    expect(count.cells).toEqual([{ ...signature(1), ...place }]);
    expect(count.people).toEqual([{ ...place, n: 2 }]);
    expect(count.corrections).toEqual([{ corrects: 2, by: 4 }]);
    expect(count.sittings).toEqual([sitting]);
    expect(count.aside.size).toBe(0);
  });

  test('counts a high-risk sitting under no event', () => {
    const count = countBatch([opening(1, null), entry(2, { cells: [signature(1)] })], nothing);
    expect(count.sittings).toMatchObject([{ event: '' }]);
    expect(count.cells).toMatchObject([{ event: '', n: 1 }]);
  });

  const bogus: readonly (readonly [string, PlacedEntry, string])[] = [
    ['a damaged header', { number: 3, header: { ok: false, problem: { kind: 'header-damaged' } } }, 'header-damaged'],
    [
      'a header of a later version',
      { number: 3, header: { ok: false, problem: { kind: 'header-version', version: 2 } } },
      'header-version',
    ],
    ['a number that is not its place', { ...entry(4, {}), number: 3 }, 'number-wrong'],
    ['a pass outside every sitting', entry(3, { opening: 0 }), 'sitting-missing'],
    ['a pass whose opening is no opening', entry(3, { opening: 2 }), 'sitting-missing'],
    ['a correction of what does not exist', correction(3, 9, [], -1), 'correction-wrong'],
    ['a correction of itself', correction(3, 3, [], -1), 'correction-wrong'],
    ['a correction of an opening', correction(3, 1, [], 0), 'correction-wrong'],
    ['a correction of half the cells', correction(3, 2, [signature(1, -1)], -1), 'correction-wrong'],
    ['a correction of other cells', correction(3, 2, [signature(1, -1), signature(3, -1)], -1), 'correction-wrong'],
    [
      'a correction of the cells but not the people',
      correction(3, 2, [signature(1, -1), signature(2, -1)], 0),
      'correction-wrong',
    ],
  ];
  test.each(bogus)('puts aside %s, and counts the others', (_title, wrong, reason) => {
    const entries = [opening(1), entry(2, { cells: [signature(1), signature(2)] }), wrong];
    const count = countBatch(entries, nothing);
    expect([...count.aside]).toEqual([[3, reason]]);
    expect(count.cells).toHaveLength(2);
    expect(count.corrections).toEqual([]);
  });

  test('takes back an entry of an earlier batch under that entry’s own event, only once', () => {
    const header = entry(2, { cells: [signature(1)] }).header;
    if (!header.ok) throw new Error('unreachable');
    const later: Sitting = { ...sitting, opening: 5, event: 'BBBBBBBBBBA' };
    const known = (isAside: boolean, isCorrected: boolean): KnownBefore => ({
      sittings: new Map([
        [1, sitting],
        [5, later],
      ]),
      earlier: new Map([[2, { header: header.value, isAside, isCorrected }]]),
    });
    const undo = { ...correction(6, 2, [signature(1, -1)], -1) };
    const again = { ...correction(7, 2, [signature(1, -1)], -1) };
    const count = countBatch([undo, again], known(false, false));
    expect(count.cells).toEqual([{ ...signature(1, -1), ...place }]);
    expect([...count.aside]).toEqual([[7, 'correction-wrong']]);
    expect(countBatch([undo], known(true, false)).cells).toEqual([]);
    expect(countBatch([undo], known(false, true)).cells).toEqual([]);
  });
});
