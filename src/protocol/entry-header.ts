import * as v from 'valibot';
import { type Cell, channels, forms, purposes } from '../domain/action.ts';
import type { Bytes } from '../domain/bytes.ts';
import { type LegalProfile, legalProfiles } from '../domain/legal-profile.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { limits } from './limits.ts';
import { bytesOf, codeOf, nameToCode, uintShape } from './shape.ts';

/**
 * An entry's header: clear, authenticated by the seal and the chain, all that the centre counts by. One CBOR array:
 *
 *     [version, number, kind, opening, minutes, cells, people, key, attachments, about]
 *
 * Cells are grouped by sort to stay small: `[purpose, form, channel, n, case, case, …]`.
 * `docs/formats.md` has the whole.
 */

/** The order is the code on the wire: append only. */
export const entryKinds = ['sitting', 'pass', 'tally', 'correction', 'host-interest', 'closing', 'drill'] as const;
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

export type HeaderProblem =
  | { readonly kind: 'header-damaged' }
  | { readonly kind: 'header-version'; readonly version: number };

const attachmentRoles = ['photo', 'ink-page'] as const;

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

/** Reads a header; anything beyond the format's bounds is a problem, never a guess. */
export function decodeHeader(bytes: Uint8Array): Outcome<EntryHeader, HeaderProblem> {
  if (bytes.length > limits.maxHeaderBytes) return bad({ kind: 'header-damaged' });
  const decoded = decodeCbor(bytes, 'maps');
  if (!decoded.ok || !Array.isArray(decoded.value)) return bad({ kind: 'header-damaged' });
  const version: unknown = decoded.value[0];
  if (typeof version === 'number' && version > headerVersion) return bad({ kind: 'header-version', version });
  const parsed = v.safeParse(headerShape, decoded.value);
  if (!parsed.success) return bad({ kind: 'header-damaged' });
  const [, number, kind, opening, minutes, rows, people, key, attachments, wire] = parsed.output;
  const cells = rows.flatMap(rowToCells);
  const about = wireToAbout(kind, wire);
  if (!about || cells.length > limits.maxCellsPerEntry) return bad({ kind: 'header-damaged' });
  if (kind !== 'correction' && (people < 0 || cells.some((cell) => cell.n < 1))) return bad({ kind: 'header-damaged' });
  if (opening > number || (kind === 'sitting' && opening !== number)) return bad({ kind: 'header-damaged' });
  return good({ number, kind, opening, minutes, cells, people, key, attachments, about });
}

type Row = readonly [number, number, number, number, ...number[]];

const intShape = v.pipe(v.number(), v.safeInteger());

const rowShape = v.pipe(
  v.tupleWithRest(
    [
      v.pipe(uintShape, v.maxValue(purposes.length - 1)),
      v.pipe(uintShape, v.maxValue(forms.length - 1)),
      v.pipe(uintShape, v.maxValue(channels.length - 1)),
      v.pipe(intShape, v.minValue(-1_000_000), v.maxValue(1_000_000), v.notValue(0)),
    ],
    v.pipe(uintShape, v.minValue(1), v.maxValue(65_535)),
  ),
  v.check((row) => row.length > 4),
);

const attachmentShape = v.pipe(
  v.strictTuple([bytesOf(32), uintShape, codeOf(attachmentRoles)]),
  v.transform(([digest, bytes, role]): AttachmentRef => ({ digest, bytes, role })),
);

const headerShape = v.strictTuple([
  v.literal(headerVersion),
  v.pipe(uintShape, v.minValue(1)),
  codeOf(entryKinds),
  uintShape,
  v.pipe(uintShape, v.maxValue(10_080)),
  v.pipe(v.array(rowShape), v.maxLength(limits.maxCellsPerEntry)),
  v.pipe(intShape, v.minValue(-1_000_000), v.maxValue(1_000_000)),
  v.pipe(uintShape, v.maxValue(255)),
  v.pipe(v.array(attachmentShape), v.maxLength(limits.maxAttachmentsPerEntry)),
  v.unknown(),
]);

const sittingShape = v.strictTuple([
  v.nullable(bytesOf(8)),
  v.pipe(uintShape, v.maxValue(100_000)),
  uintShape,
  codeOf(legalProfiles),
  v.pipe(v.string(), v.maxLength(35)),
  v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)),
]);

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

function rowToCells(row: Row): Cell[] {
  const [purpose, form, channel, n, ...cases] = row;
  return cases.map((number) => ({
    case: number,
    purpose: purposes[purpose] ?? 'appeal',
    form: forms[form] ?? 'other',
    channel: channels[channel] ?? 'tablet',
    n,
  }));
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

function wireToAbout(kind: EntryKind, wire: unknown): About | undefined {
  if (kind === 'sitting') {
    const parsed = v.safeParse(sittingShape, wire);
    if (!parsed.success) return undefined;
    const [event, day, pack, profile, language, country] = parsed.output;
    return { kind, event: event === null ? undefined : bytesToBase64url(event), day, pack, profile, language, country };
  }
  if (kind === 'correction' || kind === 'closing') {
    if (!v.is(uintShape, wire) || wire < 1) return undefined;
    return kind === 'correction' ? { kind, corrects: wire } : { kind, entries: wire };
  }
  return wire === null ? { kind: 'none' } : undefined;
}
