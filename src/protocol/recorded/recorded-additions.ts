import type { CasePack } from '../../domain/case-pack.ts';
import type { HallFigures } from '../../domain/hall-figures.ts';
import { passToCells } from '../../domain/pass.ts';
import { textToBytes } from '../../sealing/bytes.ts';
import type { EntryBody } from '../entry-body.ts';
import type { AttachmentRef, EntryHeader } from '../entry-header.ts';
import type { PageFile } from '../page-file.ts';
import { recordedAt, recordedDebate } from './recorded-event.ts';

/** What `additions-v1.json` holds: all that came to the formats after `v1.json`, but for sheets and reports, which have files of their own. Invented, and for ever. */

/** The files of the pass's pages, in the order of its header's attachments. */
export const recordedPages: readonly PageFile[] = [
  {
    kind: 'ink',
    ink: {
      width: 2_829,
      strokes: [
        [
          { x: 200, y: 300, pressure: 0 },
          { x: 2_600, y: 310, pressure: 1 },
        ],
        [{ x: 1_400, y: 3_990, pressure: 1 }],
      ],
    },
  },
  { kind: 'photo', type: 'image/jpeg', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xd9) },
  { kind: 'photo', type: 'image/webp', bytes: textToBytes('RIFF....WEBP') },
];

const event = {
  ...recordedDebate,
  cases: [1, 3],
  volunteers: 4,
  languages: ['sw', 'fr'],
} as const;

/** As a manifest lists it. */
export const recordedEvent = event;

/** A letter on two pages, a letter with a text and a page, a message; acts from a phone; nothing signed. */
const pass: Extract<EntryBody, { kind: 'pass' }>['pass'] = {
  at: recordedAt + 60_000,
  language: 'fr',
  name: 'Ọláńrewájú Ẹ\u0300bùnolúwa',
  signed: [],
  letters: [
    { case: 1, purpose: 'appeal', form: 'letter', language: 'fr', text: '' },
    { case: 3, purpose: 'appeal', form: 'letter', language: 'ar', text: 'سيادة الوزير،' },
    { case: 3, purpose: 'solidarity', form: 'card', language: 'am', text: 'ብቻህን አይደለህም።' },
  ],
  consents: [{ id: 'deliver', version: 2, language: 'fr' }],
  withdrawal: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
  pages: [
    { letter: 0, attachment: 2 },
    { letter: 0, attachment: 0 },
    { letter: 1, attachment: 1 },
  ],
  phone: [
    { case: 3, form: 'sms' },
    { case: 3, form: 'email' },
    { case: 1, form: 'social' },
  ],
};

const common = { opening: 1, people: 0, cells: [], key: 1, attachments: [] } as const;

/** An opening and a pass; `attachments` are the pages' sealed files. */
export function listRecordedEntries(
  attachments: readonly AttachmentRef[],
): readonly { readonly header: EntryHeader; readonly body: EntryBody }[] {
  const { id, day, profile, country } = event;
  return [
    {
      header: {
        ...common,
        number: 1,
        kind: 'sitting',
        minutes: 0,
        about: { kind: 'sitting', event: id, day, pack: 1, profile, language: 'fr', country },
      },
      body: { kind: 'sitting', at: recordedAt, language: 'fr', event, tablet: 'Blue', app: '0.1.0' },
    },
    {
      header: {
        ...common,
        number: 2,
        kind: 'pass',
        minutes: 1,
        people: 1,
        cells: passToCells(pass),
        attachments,
        about: { kind: 'none' },
      },
      body: { kind: 'pass', pass },
    },
  ];
}

const inEnglish = (text: string) => ({ en: text });

/** With what a pack may bring since: acts from a phone, talking points, outcomes. */
export const recordedPack: CasePack = {
  serial: 1,
  title: inEnglish('Recorded campaign'),
  notice: inEnglish('Invented.'),
  languages: ['en'],
  cases: [
    {
      number: 3,
      name: inEnglish('An invented poet'),
      country: '',
      short: inEnglish('In prison for a poem.'),
      story: inEnglish('There is no such person.'),
      demands: inEnglish('Free the poet.'),
      talkingPoints: inEnglish('A poem harms nobody.\nThe court was closed.'),
      addressee: {
        name: inEnglish('The Minister'),
        address: '1 Invented Street',
        salutation: inEnglish('Your Excellency,'),
        closing: inEnglish('Yours sincerely,'),
      },
      sampleLetter: inEnglish('I urge you to free the poet.'),
      phone: {
        sms: { number: '+000 000', text: inEnglish('Free the poet.') },
        email: {
          to: 'minister@example.org',
          subject: inEnglish('The poet'),
          text: inEnglish('I urge you to free the poet.'),
        },
        social: { text: inEnglish('Free the poet. https://example.org/poet') },
      },
      solidarity: {
        open: true,
        hint: inEnglish('No addresses.'),
        flags: { senderAddress: false, religiousCards: true, nameOrganisation: false },
      },
      picture: { type: 'image/webp', bytes: textToBytes('RIFF....WEBP'), alt: inEnglish('Nothing') },
    },
  ],
  outcomes: [{ name: inEnglish('An invented painter'), country: '', year: 2012, what: inEnglish('Free since May.') }],
  consents: [{ id: 'deliver', version: 2, text: inEnglish('Deliver my name.') }],
  privacy: inEnglish('Sealed at once.'),
  dictionary: { number: 2, bytes: textToBytes('I urge you to free immediately and unconditionally Yours sincerely') },
};

export const recordedFigures: HallFigures = {
  event: 0x0102ff,
  journal: 0xfe0201,
  number: 214,
  people: 212,
  actions: 431,
  cases: [
    { case: 1, n: 212 },
    { case: 3, n: 219 },
  ],
};
