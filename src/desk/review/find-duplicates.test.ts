import { describe, expect, test } from 'vitest';
import { findDuplicates, type Signer } from './find-duplicates.ts';

function signers(...some: readonly Partial<Signer>[]): Signer[] {
  return some.map((each, place) => ({
    place,
    line: 0,
    name: 'Amina Banza',
    signed: [1],
    contact: '',
    age: undefined,
    event: '',
    ...each,
  }));
}

const find = (...some: readonly Partial<Signer>[]) => findDuplicates(signers(...some));
const likelihoods = (...some: readonly Partial<Signer>[]) => find(...some).map(({ likelihood }) => likelihood);

describe('two signatures for one case', () => {
  test('are a pair where the names fold alike, and only for the cases that both signed', () => {
    expect(find({ signed: [1, 2, 3] }, { name: 'BANZA Amina', signed: [2, 3, 4] })).toMatchObject([
      { cases: [2, 3], signers: [{ place: 0 }, { place: 1 }] },
    ]);
  });

  test('are none for different cases, in different scripts, or by different names', () => {
    expect(find({ signed: [1] }, { signed: [2] })).toEqual([]);
    expect(find({ name: 'Амина' }, { name: 'Amina' })).toEqual([]);
    expect(find({}, { name: 'Amina Bansa' })).toEqual([]);
  });

  test('are none where nothing was signed: letters are never duplicates', () => {
    expect(find({ signed: [] }, { signed: [] })).toEqual([]);
  });

  test('leave out of three the one who signed something else', () => {
    expect(find({}, {}, { signed: [9] })[0]?.signers.map(({ place }) => place)).toEqual([0, 1]);
  });
});

describe('how likely it is', () => {
  test('a way to be reached speaks for it and against it, however it is written', () => {
    expect(likelihoods({ contact: '+243 990 111 222' }, { contact: '0990111222' })).toEqual(['high']);
    expect(likelihoods({ contact: 'A@x.org ' }, { contact: 'a@X.org' })).toEqual(['high']);
    expect(likelihoods({ contact: 'a@x.org' }, { contact: 'b@x.org' })).toEqual(['low']);
    expect(likelihoods({}, {})).toEqual(['middle']);
  });

  test('years apart speak against it, and so do one word and a name that many have', () => {
    expect(likelihoods({ age: 15 }, { age: 19 })).toEqual(['low']);
    expect(find({ age: 15 }, { age: 16 })[0]?.evidence).not.toContain('ages-differ');
    expect(likelihoods({ name: 'Amina' }, { name: 'Amina' })).toEqual(['low']);
    expect(likelihoods({}, {}, {}, {}, {})).toEqual(['low']);
  });

  test('the likeliest stand first', () => {
    const some = [{ name: 'Zawadi' }, { name: 'Zawadi' }, { contact: 'a@x.org' }, { contact: 'a@x.org' }];
    expect(find(...some).map(({ signers: [one] }) => one?.name)).toEqual(['Amina Banza', 'Zawadi']);
  });
});

describe('an initial', () => {
  test('may be short for a name, in any place, and is said', () => {
    expect(find({ name: 'J. Kabila' }, { name: 'Kabila Joseph' })).toMatchObject([
      { evidence: ['initials-only'], signers: [{ place: 0 }, { place: 1 }] },
    ]);
    expect(find({ name: 'J. M. Kabila' }, { name: 'Joseph Mobutu Kabila' })).toHaveLength(1);
  });

  test('is short for nothing that begins otherwise, and does not make two full names one', () => {
    expect(find({ name: 'J. Kabila' }, { name: 'Pierre Kabila' })).toEqual([]);
    const groups = find({ name: 'J Kabila' }, { name: 'Joseph Kabila' }, { name: 'Jean Kabila' });
    expect(groups.map(({ signers: found }) => found.map(({ place }) => place))).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });
});
