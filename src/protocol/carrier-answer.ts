import * as v from 'valibot';
import { uintShape } from './shape.ts';

/** What came of a carrier file: for its bringer, as a table. */
export type CarrierAnswer = v.InferOutput<typeof answerShape>;

/** Of one journal. Ids are base64url. */
export type CarriedJournal = CarrierAnswer['journals'][number];

const journalShape = v.object({
  journal: v.string(),
  tablet: v.string(),
  /** Empty where the file did not bring the tablet's enrolment. */
  tabletName: v.string(),
  /** Entries that were new. */
  taken: uintShape,
  /** Entries that the centre had already. */
  known: uintShape,
  /** Batches that were not taken, with the reason. */
  refused: v.array(v.object({ first: uintShape, last: uintShape, why: v.string() })),
  /** What the centre has of this journal now. */
  head: uintShape,
});

const answerShape = v.object({
  journals: v.array(journalShape),
  /** What is wrong with parts that belong to no journal that could be told, by kind. */
  loose: v.array(v.object({ why: v.string(), count: uintShape })),
  /** Sealed pages: new ones, those that the centre had already, and those that were left to come in another way, and why. */
  pages: v.object({
    taken: uintShape,
    known: v.optional(uintShape, 0),
    left: uintShape,
    why: v.optional(v.array(v.object({ why: v.string(), count: uintShape })), []),
  }),
  ending: v.picklist(['whole', 'cut', 'stopped']),
  /** base64url: a carrier file of receipts, to be carried back; empty where nothing was receipted. */
  receipts: v.string(),
});

/** The answer from JSON, or `undefined` where it is none. */
export function readCarrierAnswer(json: unknown): CarrierAnswer | undefined {
  const parsed = v.safeParse(answerShape, json);
  return parsed.success ? parsed.output : undefined;
}
