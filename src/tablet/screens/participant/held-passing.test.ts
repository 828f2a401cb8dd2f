import { type Signal, signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Joined, OpenSitting, TabletStore } from '../../store/tablet-store.ts';
import { askForVolunteer, letVolunteerIn, shutVolunteerDoor } from '../volunteer-door.ts';
import { holdPassing } from './held-passing.ts';
import { startDraft } from './pass-draft.ts';

const pack = { languages: ['en', 'fr'], cases: [{ number: 1 }], consents: [] };
const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'en', text: 'Dear Minister' } as const;
const firstSitting = {
  event: { id: 'a', cases: [1] },
  profile: 'full',
  opening: 4,
  openedAt: 1_000,
} as unknown as OpenSitting;

function setUp() {
  const joined = signal({ pack, enrolled: false } as unknown as Joined);
  const sitting: Signal<OpenSitting | undefined> = signal(firstSitting);
  const store = { joined, sitting } as unknown as TabletStore;
  const hold = () => holdPassing(store, joined.value, sitting.value ?? firstSitting);
  const passing = hold();
  passing.go({ kind: 'letter', case: 1, purpose: 'appeal' });
  passing.change({ letters: [letter], name: 'Amina' });
  return { joined, sitting, hold, passing };
}

test('a refreshed manifest or a late enrolment keeps the letter that is open', () => {
  const { joined, hold, passing } = setUp();
  joined.value = { ...joined.value, enrolled: true };
  expect(hold()).toBe(passing);
  expect(passing.step.value.kind).toBe('letter');
  expect(passing.draft.value).toMatchObject({ letters: [letter], name: 'Amina' });
});

test('a new journal keeps it, though the sitting goes on under another number', () => {
  const { sitting, hold, passing } = setUp();
  sitting.value = { ...firstSitting, opening: 1 };
  expect(hold()).toBe(passing);
  expect(passing.draft.value.letters).toEqual([letter]);
});

test('a volunteer who goes in and comes back finds the form as it was', () => {
  const { hold, passing } = setUp();
  askForVolunteer();
  letVolunteerIn();
  shutVolunteerDoor();
  expect(hold()).toBe(passing);
  expect(passing.draft.value.name).toBe('Amina');
});

test('closing the sitting forgets the form, and the next sitting begins clean', () => {
  const { sitting, hold, passing } = setUp();
  sitting.value = undefined;
  sitting.value = firstSitting;
  expect(hold()).not.toBe(passing);
  sitting.value = { ...firstSitting, openedAt: 2_000 };
  expect(hold().draft.value).toEqual(startDraft('en'));
});
