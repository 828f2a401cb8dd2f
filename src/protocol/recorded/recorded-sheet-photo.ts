import type { EntryBody } from '../entry-body.ts';
import type { EntryHeader } from '../entry-header.ts';

const hexToBytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (two) => Number.parseInt(two, 16));

/** What `sheet-photo-v1.json` holds: two photographs of one sheet, and the sealed file of the first. For ever. */
export const recordedSheetPhoto: { readonly header: EntryHeader; readonly body: EntryBody } = {
  header: {
    number: 8,
    kind: 'sheet-photo',
    opening: 1,
    minutes: 43,
    cells: [],
    people: 0,
    key: 1,
    attachments: [
      {
        digest: hexToBytes('d794099ef22f7bfa6b20f8c8592f70baac68c3a9b5f59709489149716f3a9d76'),
        bytes: 80,
        role: 'photo',
      },
      { digest: new Uint8Array(32).fill(7), bytes: 118_000, role: 'photo' },
    ],
    about: { kind: 'none' },
  },
  body: { kind: 'sheet-photo', at: 1_386_684_060_000, sheet: 'G12349865M' },
};

/** The first photograph before sealing: what its file says does not matter to the format. */
export const recordedPhotoBytes = Uint8Array.of(82, 73, 70, 70, 4, 0, 0, 0, 87, 69, 66, 80);
