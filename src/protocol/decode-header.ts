import * as v from 'valibot';
import { type Cell, channels, forms, purposes } from '../domain/action.ts';
import { legalProfiles } from '../domain/legal-profile.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { decodeCbor } from '../sealing/cbor.ts';
import {
  type About,
  type AttachmentRef,
  attachmentRoles,
  type EntryHeader,
  type EntryKind,
  entryKinds,
  headerVersion,
} from './entry-header.ts';
import { limits } from './limits.ts';
import { bytesOf, codeOf, uintShape } from './shape.ts';

export type HeaderProblem =
  | { readonly kind: 'header-damaged' }
  | { readonly kind: 'header-version'; readonly version: number };

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
