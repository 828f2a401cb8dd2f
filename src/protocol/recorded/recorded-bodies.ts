import type { EntryBody } from '../entry-body.ts';
import { recordedAt, recordedDebate } from './recorded-event.ts';

/** The bodies inside `v1.json`'s batch, in order. All invented. Never change them: their sealed forms are recorded. */
export const recordedBodies: readonly EntryBody[] = [
  {
    kind: 'sitting',
    at: recordedAt,
    language: 'fr',
    tablet: 'Blue',
    app: '0.1.0',
    event: { ...recordedDebate, cases: [1] },
  },
  {
    kind: 'pass',
    pass: {
      at: recordedAt + 60_000,
      language: 'fr',
      name: 'Amélie N’Golo',
      signed: [1],
      affirmation: {
        kind: 'ink',
        ink: {
          width: 2_400,
          strokes: [
            [
              { x: 100, y: 500, pressure: -1 },
              { x: 900, y: 120, pressure: -1 },
              { x: 1_700, y: 810, pressure: -1 },
            ],
          ],
        },
      },
      letters: [],
      consents: [{ id: 'deliver', version: 1, language: 'fr' }],
      withdrawal: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    },
  },
  {
    kind: 'pass',
    pass: {
      at: recordedAt + 120_000,
      language: 'am',
      name: 'ዓለም',
      signed: [1],
      affirmation: {
        kind: 'mark',
        ink: {
          width: 2_400,
          strokes: [
            [
              { x: 0, y: 0, pressure: 1 },
              { x: 10, y: 990, pressure: 0 },
            ],
            [{ x: 5, y: 5, pressure: 1 }],
          ],
        },
        witness: 'Mumtaz',
      },
      letters: [
        { case: 1, purpose: 'appeal', form: 'letter', language: 'am', text: 'ገጣሚውን እንዲፈቱ እጠይቃለሁ።' },
        { case: 1, purpose: 'solidarity', form: 'card', language: 'ar', text: 'لستَ وحدك.' },
      ],
      consents: [
        { id: 'deliver', version: 1, language: 'am' },
        { id: 'outcome', version: 1, language: 'am' },
      ],
      contact: { kind: 'sms', address: '+251 000 000 000' },
      withdrawal: Uint8Array.of(9, 8, 7, 6, 5, 4, 3, 2),
    },
  },
  {
    kind: 'pass',
    pass: {
      at: recordedAt + 180_000,
      language: 'en',
      name: 'Suharto',
      age: 17,
      signed: [1],
      affirmation: { kind: 'typed' },
      letters: [],
      consents: [],
      withdrawal: new Uint8Array(8),
    },
  },
  { kind: 'tally', at: recordedAt + 240_000, note: 'SMS sent in the hall' },
  { kind: 'correction', at: recordedAt + 300_000, reason: 'Asked to be taken out' },
  {
    kind: 'host-interest',
    at: recordedAt + 360_000,
    language: 'sw',
    name: 'Asha',
    contact: { kind: 'email', address: 'asha@example.org' },
    country: 'TZ',
    note: 'In March',
  },
  { kind: 'closing', at: recordedAt + 420_000 },
  { kind: 'drill', at: recordedAt + 480_000 },
];
