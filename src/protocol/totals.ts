import * as v from 'valibot';
import { channels, forms, purposes } from '../domain/action.ts';
import { uintShape } from './shape.ts';

/** Sums of what was given and taken back. */
export const intShape = v.pipe(v.number(), v.safeInteger());

/**
 * What evening reports say beyond what is counted already: it becomes nothing when the tablet's entries arrive. `event` is the report's code of
 * four characters, or empty; `any` and case 0 stand for what a report had to add up.
 */
export const provisionalShape = v.object({
  rows: v.array(
    v.object({
      case: uintShape,
      purpose: v.picklist([...purposes, 'any']),
      form: v.picklist([...forms, 'any']),
      channel: v.picklist([...channels, 'any']),
      event: v.string(),
      n: uintShape,
    }),
  ),
  people: v.array(v.object({ event: v.string(), n: uintShape })),
  /** Reports whose journal has not arrived up to their number. */
  reports: uintShape,
});

export type Provisional = v.InferOutput<typeof provisionalShape>;

/** No report waits for its entries. */
export const nothingProvisional: Provisional = { rows: [], people: [], reports: 0 };

/**
 * The centre's totals in JSON, from clear headers alone. `event` is base64url, or empty where a high-risk campaign seals it; `day` counts from
 * 1970-01-01 and is the sitting's.
 */
const totalsShape = v.object({
  /** Epoch ms by the centre's clock: what was acknowledged until then is in. */
  asOf: uintShape,
  campaign: v.string(),
  rows: v.array(
    v.object({
      case: uintShape,
      purpose: v.picklist(purposes),
      form: v.picklist(forms),
      channel: v.picklist(channels),
      event: v.string(),
      country: v.string(),
      day: uintShape,
      n: intShape,
    }),
  ),
  /** People cannot be added up over cases, so they are counted by event and day. */
  people: v.array(v.object({ event: v.string(), country: v.string(), day: uintShape, n: intShape })),
  journals: uintShape,
  entries: uintShape,
  /** Entries kept but not counted, because the centre could not make sense of them or a correction did not fit. */
  aside: uintShape,
  /** Apart from all of the above; centres of before do not say it. */
  provisional: v.optional(provisionalShape, nothingProvisional),
});

export type Totals = v.InferOutput<typeof totalsShape>;

/** Totals from JSON, or `undefined` where they are none. */
export function readTotals(json: unknown): Totals | undefined {
  const parsed = v.safeParse(totalsShape, json);
  return parsed.success ? parsed.output : undefined;
}
