import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalProfiles } from './legal-profile.ts';
import {
  addPhotos,
  canPhotograph,
  canTranscribe,
  countSheet,
  listNextStates,
  moveSheet,
  profileToLines,
  type Sheet,
  settleCounts,
  sheetStates,
  sheetToCells,
} from './sheet.ts';
import { findSheetLinesProblem } from './sheet-line.ts';

const sheet: Sheet = {
  number: 'UMOJK7012C',
  event: 'umOj',
  case: 3,
  profile: 'full',
  language: 'en',
  lines: 15,
  state: 'issued',
  transcribed: 0,
};

describe('a sheet’s way', () => {
  it('goes out, comes back, is counted and photographed', () => {
    const out = moveSheet(sheet, 'out');
    const back = out.ok ? moveSheet(out.value, 'returned') : out;
    const counted = back.ok ? countSheet(back.value, 11) : back;
    const photographed = counted.ok && addPhotos(counted.value, 2);
    expect(photographed).toMatchObject({ state: 'photographed', count: 11, photos: 2 });
    expect(counted.ok && moveSheet(counted.value, 'photographed').ok).toBe(false);
  });

  it('is photographed when it is back, whether it was counted or not, and typing it goes on from there', () => {
    expect(sheetStates.filter((state) => canPhotograph({ ...sheet, state }))).toEqual([
      ...['returned', 'counted', 'photographed', 'transcribed'],
    ]);
    expect(canPhotograph({ ...sheet, state: 'returned', profile: 'tally_only' })).toBe(false);
    expect(countSheet(addPhotos({ ...sheet, state: 'returned' }, 1), 3)).toMatchObject({
      value: { state: 'photographed', count: 3 },
    });
    expect(addPhotos({ ...sheet, state: 'transcribed', photos: 1 }, 1)).toMatchObject({
      state: 'transcribed',
      photos: 2,
    });
  });

  it('takes the steps that are listed and refuses all others with both ends named', () => {
    for (const state of sheetStates) {
      const here = { ...sheet, state };
      for (const to of sheetStates) {
        const moved = moveSheet(here, to);
        if (listNextStates(here).includes(to)) expect(moved).toEqual({ ok: true, value: { ...here, state: to } });
        else expect(moved).toEqual({ ok: false, problem: { kind: 'sheet-cannot-move', from: state, to } });
      }
    }
  });

  it('never leads to a count by hand, nor away from one', () => {
    for (const state of sheetStates) {
      expect(listNextStates({ ...sheet, state })).not.toContain('counted');
      expect(listNextStates({ ...sheet, state })).not.toContain('transcribed');
    }
    for (const state of ['counted', 'photographed', 'transcribed'] as const) {
      expect(listNextStates({ ...sheet, state })).not.toContain('lost');
    }
  });

  it('is found again when it was lost', () => {
    expect(moveSheet({ ...sheet, state: 'lost' }, 'returned')).toMatchObject({ ok: true });
  });
});

describe('a count', () => {
  const back = { ...sheet, state: 'returned' } as const;

  it.each(['issued', 'out', 'lost'] as const)('is refused while the sheet is %s', (state) => {
    expect(countSheet({ ...sheet, state }, 3)).toEqual({ ok: false, problem: { kind: 'sheet-not-back' } });
  });

  it.each([-1, 1.5, 16, Number.NaN])('of %d on 15 lines is refused', (count) => {
    expect(countSheet(back, count)).toEqual({ ok: false, problem: { kind: 'sheet-count-wrong', most: 15 } });
  });

  it('of an empty sheet counts nothing', () => {
    const empty = countSheet(back, 0);
    expect(empty).toMatchObject({ ok: true, value: { state: 'counted', count: 0 } });
    expect(empty.ok && sheetToCells(empty.value)).toEqual([]);
    expect(empty.ok && canTranscribe(empty.value)).toBe(false);
  });

  it('counts signatures on paper', () => {
    expect(sheetToCells({ case: 3, count: 11 })).toEqual([
      { case: 3, purpose: 'appeal', form: 'signature', channel: 'paper', n: 11 },
    ]);
  });

  it('again leaves the sheet where it is on its way', () => {
    expect(countSheet({ ...sheet, state: 'photographed', count: 3 }, 4)).toMatchObject({
      ok: true,
      value: { state: 'photographed', count: 4 },
    });
  });
});

describe('counting twice', () => {
  it.each([
    [[], { kind: 'count-again', done: 0 }],
    [[11], { kind: 'count-again', done: 1 }],
    [[11, 11], { kind: 'counts-agree', count: 11 }],
    [[11, 12], { kind: 'counts-differ', counts: [11, 12] }],
    [[11, 12, 12], { kind: 'counts-agree', count: 12 }],
    [[11, 12, 13], { kind: 'counts-differ', counts: [11, 12, 13] }],
  ])('%j', (counts, settled) => {
    expect(settleCounts(counts)).toEqual(settled);
  });

  it('never takes a number that was counted once only', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(15)), (counts) => {
        const settled = settleCounts(counts);
        if (settled.kind !== 'counts-agree') return;
        expect(counts.filter((count) => count === settled.count).length).toBeGreaterThan(1);
      }),
    );
  });
});

describe('transcribed lines', () => {
  const line = { line: 1, name: 'Mumtaz' };

  it.each([
    ['full', [{ ...line, country: 'CD' }], undefined],
    ['no_contact', [line], undefined],
    ['first_name_age', [{ ...line, age: 14 }], undefined],
    ['full', [{ ...line, age: 14 }], { kind: 'lines-collect-too-much', what: 'age' }],
    ['first_name_age', [{ ...line, country: 'CD' }], { kind: 'lines-collect-too-much', what: 'country' }],
    ['tally_only', [line], { kind: 'lines-collect-too-much', what: 'persons' }],
    ['tally_only', [], { kind: 'lines-collect-too-much', what: 'persons' }],
    ['full', [], { kind: 'lines-empty' }],
    ['full', [{ ...line, line: 0 }], { kind: 'line-wrong', line: 0 }],
    ['full', [{ ...line, name: ' Mumtaz' }], { kind: 'line-wrong', line: 1 }],
    ['full', [{ ...line, country: 'Congo' }], { kind: 'line-wrong', line: 1 }],
    ['first_name_age', [{ ...line, age: 140 }], { kind: 'line-wrong', line: 1 }],
  ] as const)('under %s, %j', (profile, lines, problem) => {
    expect(findSheetLinesProblem(lines, profile)).toEqual(problem);
  });

  it('have room for every profile’s lines in one entry', () => {
    for (const profile of legalProfiles) expect(profileToLines(profile)).toBeLessThanOrEqual(200);
  });
});
