import type { EntryBody } from '../entry-body.ts';
import type { EntryHeader } from '../entry-header.ts';

/** What `sheets-v1.json` holds: a sheet's tally, and its lines under three profiles. For ever. */
const common = {
  opening: 1,
  minutes: 42,
  cells: [],
  people: 0,
  key: 1,
  attachments: [],
  about: { kind: 'none' },
} as const;

const at = 1_386_684_000_000;
const sheet = 'G12349865M';

export const recordedSheetEntries: readonly { readonly header: EntryHeader; readonly body: EntryBody }[] = [
  {
    header: {
      ...common,
      number: 5,
      kind: 'tally',
      cells: [{ case: 3, purpose: 'appeal', form: 'signature', channel: 'paper', n: 11 }],
    },
    body: { kind: 'tally', at, note: '', sheet },
  },
  {
    header: { ...common, number: 6, kind: 'sheet-lines' },
    body: {
      kind: 'sheet-lines',
      at,
      sheet,
      lines: [
        { line: 1, name: 'Amélie N’Golo', country: 'CD' },
        { line: 2, name: 'ዓለም' },
        { line: 15, name: 'Mumtaz', country: 'TG' },
      ],
    },
  },
  {
    header: { ...common, number: 7, kind: 'sheet-lines' },
    body: { kind: 'sheet-lines', at, sheet, lines: [{ line: 3, name: 'Asha', age: 14 }] },
  },
];
