import { describe, expect, it } from 'vitest';
import { findHostInterestProblem, type HostInterest } from './host-interest.ts';

const interest: HostInterest = {
  language: 'en',
  name: 'Invented Person',
  contact: { kind: 'sms', address: '+243 000' },
  country: 'CD',
  note: '',
};

describe('a wish to hold an event', () => {
  it('is taken where contact is', () => {
    expect(findHostInterestProblem(interest, 'full')).toBeUndefined();
  });

  it.each(['no_contact', 'first_name_age', 'tally_only'] as const)('is barred under %s', (profile) => {
    expect(findHostInterestProblem(interest, profile)).toEqual({ kind: 'host-interest-barred' });
  });

  it.each([
    [{ name: ' ' }, { kind: 'name-missing' }],
    [{ contact: { kind: 'email', address: ' ' } }, { kind: 'host-contact-missing' }],
    [
      { contact: { kind: 'email', address: 'x'.repeat(201) } },
      { kind: 'host-interest-too-long', what: 'contact', most: 200 },
    ],
    [{ note: 'x'.repeat(501) }, { kind: 'host-interest-too-long', what: 'note', most: 500 }],
  ] as const)('%# is refused with its reason', (change, problem) => {
    expect(findHostInterestProblem({ ...interest, ...change }, 'full')).toEqual(problem);
  });
});
