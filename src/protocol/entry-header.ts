import { type Cell, channels, forms, purposes } from '../domain/action.ts';
import type { Bytes } from '../domain/bytes.ts';
import { type LegalProfile, legalProfiles } from '../domain/legal-profile.ts';
import { base64urlToBytes } from '../sealing/base64url.ts';
import { encodeCbor } from '../sealing/cbor.ts';
import { nameToCode } from './codes.ts';

/**
 * An entry's header (`decode-header.ts` reads it): clear, authenticated by the seal and the chain, all that the centre counts by. One CBOR array:
 *
 *     [version, number, kind, opening, minutes, cells, people, key, attachments, about]
 *
 * Cells are grouped by sort to stay small: `[purpose, form, channel, n, case, case, …]`.
 * `docs/formats.md` has the whole.
 */

/** The order is the code on the wire: append only. */
export const entryKinds = [
  'sitting',
  'pass',
  'tally',
  'correction',
  'host-interest',
  'closing',
  'drill',
  'sheet-lines',
  'sheet-photo',
] as const;
export type EntryKind = (typeof entryKinds)[number];

export const headerVersion = 1;

export type AttachmentRef = {
  /** SHA-256 over the sealed file. */
  readonly digest: Uint8Array;
  readonly bytes: number;
  readonly role: 'photo' | 'ink-page';
};

/** What an opening says in the clear. `event` is `undefined` in high-risk mode: then it is in the sealed body only. */
export type SittingAbout = {
  readonly event: string | undefined;
  readonly day: number;
  readonly pack: number;
  readonly profile: LegalProfile;
  readonly language: string;
  /** ISO 3166-1 alpha-2 or empty. */
  readonly country: string;
};

export type About =
  | ({ readonly kind: 'sitting' } & SittingAbout)
  /** Takes back the cells of an earlier entry of the same journal. */
  | { readonly kind: 'correction'; readonly corrects: number }
  /** How many entries the sitting has, opening and closing counted. */
  | { readonly kind: 'closing'; readonly entries: number }
  | { readonly kind: 'none' };

export type EntryHeader = {
  /** 1, 2, 3 … in its journal. */
  readonly number: number;
  readonly kind: EntryKind;
  /** Number of its sitting's opening entry; an opening's own number; 0 outside sittings (`drill`, `host-interest`). */
  readonly opening: number;
  /** Whole minutes since the sitting was opened. */
  readonly minutes: number;
  readonly cells: readonly Cell[];
  /** People who took part by this entry; negative in a correction. */
  readonly people: number;
  /** Which of the manifest's opening keys it is sealed to. */
  readonly key: number;
  readonly attachments: readonly AttachmentRef[];
  readonly about: About;
};

/** The order is the code on the wire: append only. */
export const attachmentRoles = ['photo', 'ink-page'] as const;

/** The header in its one and only form. */
export function encodeHeader(header: EntryHeader): Bytes {
  return encodeCbor([
    headerVersion,
    header.number,
    nameToCode(entryKinds, header.kind),
    header.opening,
    header.minutes,
    cellsToRows(header.cells),
    header.people,
    header.key,
    header.attachments.map(({ digest, bytes, role }) => [digest, bytes, nameToCode(attachmentRoles, role)]),
    aboutToWire(header.about),
  ]);
}

function cellsToRows(cells: readonly Cell[]): number[][] {
  const rowByKey = new Map<string, number[]>();
  for (const cell of cells) {
    const sort = [
      nameToCode(purposes, cell.purpose),
      nameToCode(forms, cell.form),
      nameToCode(channels, cell.channel),
      cell.n,
    ];
    const key = sort.join();
    rowByKey.set(key, [...(rowByKey.get(key) ?? sort), cell.case]);
  }
  return [...rowByKey.values()];
}

function aboutToWire(about: About): unknown {
  switch (about.kind) {
    case 'sitting':
      return [
        about.event === undefined ? null : base64urlToBytes(about.event),
        about.day,
        about.pack,
        nameToCode(legalProfiles, about.profile),
        about.language,
        about.country,
      ];
    case 'correction':
      return about.corrects;
    case 'closing':
      return about.entries;
    case 'none':
      return null;
  }
}
