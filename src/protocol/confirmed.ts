import * as v from 'valibot';
import { type Cell, channels, forms, purposes } from '../domain/action.ts';
import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import type { SignerKey, VerifierKey } from '../sealing/keys.ts';
import { readSigned, sign, verifySigned } from '../sealing/signed.ts';
import { contentTypes } from './content-types.ts';
import { bytesOf, codeOf, uintShape } from './shape.ts';
import { intShape } from './totals.ts';

/**
 * What the office says remains after its check: numbers by event, country and day of sittings, as the clear headers call them. Nobody's entry is named in it; which
 * entries were left out, and why, is in the office's own journal.
 */
export type Confirmed = {
  /** Epoch ms by the desk's clock. */
  readonly at: number;
  /** So many entries of the office's journal were read for it. */
  readonly office: number;
  /** What it covers: journals in base64url, each up to its head. */
  readonly heads: readonly { readonly journal: string; readonly head: number }[];
  readonly places: readonly ConfirmedPlace[];
};

/** One event on one day. */
export type ConfirmedPlace = {
  /** base64url of 8 bytes, empty where headers do not say. */
  readonly event: string;
  readonly country: string;
  readonly day: number;
  readonly people: number;
  /** How many were expected, 0 where nobody said. */
  readonly expected: number;
  /** How many were in the hall; `undefined` where nobody said. */
  readonly attended: number | undefined;
  readonly cells: readonly Cell[];
};

export type ConfirmedProblem = { readonly kind: 'confirmed-damaged' };

/** A statement at most: half a million counters. */
export const maxConfirmedBytes = 8_388_608;

/** Signs it; its bytes are what travels and is kept. */
export function makeConfirmed(signer: SignerKey, { at, office, heads, places }: Confirmed): Promise<Bytes> {
  const payload = [
    1,
    signer.id,
    at,
    office,
    heads.map(({ journal, head }) => [toBytes(journal), head]),
    places.map(({ event, country, day, people, expected, attended, cells }) => [
      event === '' ? null : toBytes(event),
      country,
      day,
      people,
      expected,
      attended ?? null,
      cellsToRows(cells),
    ]),
  ];
  return sign(signer, contentTypes.confirmed, encodeCbor(payload));
}

/** The statement, if the campaign's own key signed it. */
export async function readConfirmed(
  bytes: Bytes,
  campaignKey: VerifierKey,
): Promise<Outcome<Confirmed, ConfirmedProblem>> {
  const payload = await verifySigned(campaignKey, contentTypes.confirmed, bytes);
  return payload.ok ? readPayload(payload.value, campaignKey.id) : bad({ kind: 'confirmed-damaged' });
}

/** The same of bytes whose signature was checked when they were taken. */
export function readKeptConfirmed(bytes: Bytes): Outcome<Confirmed, ConfirmedProblem> {
  const signed = readSigned(bytes, contentTypes.confirmed);
  return signed.ok ? readPayload(signed.value.payload, signed.value.signer) : bad({ kind: 'confirmed-damaged' });
}

function readPayload(payload: Bytes, campaign: Bytes): Outcome<Confirmed, ConfirmedProblem> {
  const decoded = decodeCbor(payload);
  const parsed = decoded.ok ? v.safeParse(confirmedShape, decoded.value) : undefined;
  if (!parsed?.success) return bad({ kind: 'confirmed-damaged' });
  const [, of, at, office, heads, places] = parsed.output;
  return areBytesEqual(of, campaign) ? good({ at, office, heads, places }) : bad({ kind: 'confirmed-damaged' });
}

const caseAndCount = v.tuple([v.pipe(uintShape, v.minValue(1), v.maxValue(65_535)), intShape]);

/** `[purpose, form, channel, case, n, case, n …]`. */
const rowShape = v.pipe(
  v.tupleWithRest([codeOf(purposes), codeOf(forms), codeOf(channels)], intShape),
  v.transform(([purpose, form, channel, ...rest]): Cell[] | undefined => {
    const cells: Cell[] = [];
    for (let at = 0; at < rest.length; at += 2) {
      const pair = v.safeParse(caseAndCount, rest.slice(at, at + 2));
      if (!pair.success) return undefined;
      const [number, n] = pair.output;
      cells.push({ case: number, purpose, form, channel, n });
    }
    return cells;
  }),
  v.custom<Cell[]>((cells) => cells !== undefined),
);

const headShape = v.pipe(
  v.strictTuple([bytesOf(16), v.pipe(uintShape, v.minValue(1))]),
  v.transform(([journal, head]) => ({ journal: bytesToBase64url(journal), head })),
);

const placeShape = v.pipe(
  v.strictTuple([
    v.nullable(bytesOf(8)),
    v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)),
    v.pipe(uintShape, v.maxValue(100_000)),
    intShape,
    uintShape,
    v.nullable(uintShape),
    v.array(rowShape),
  ]),
  v.transform(
    ([event, country, day, people, expected, attended, rows]): ConfirmedPlace => ({
      event: event === null ? '' : bytesToBase64url(event),
      country,
      day,
      people,
      expected,
      attended: attended ?? undefined,
      cells: rows.flat(),
    }),
  ),
);

const confirmedShape = v.strictTuple([
  v.literal(1),
  bytesOf(16),
  uintShape,
  uintShape,
  v.array(headShape),
  v.array(placeShape),
]);

function cellsToRows(cells: readonly Cell[]): number[][] {
  const rowBySort = new Map<string, number[]>();
  for (const { case: number, purpose, form, channel, n } of cells) {
    const codes = [purposes.indexOf(purpose), forms.indexOf(form), channels.indexOf(channel)];
    const row = rowBySort.get(codes.join()) ?? codes;
    rowBySort.set(codes.join(), row);
    row.push(number, n);
  }
  return [...rowBySort.values()];
}

/** Ids come from journals that were read: bytes they are. */
function toBytes(id: string): Bytes {
  return base64urlToBytes(id) ?? new Uint8Array(0);
}
