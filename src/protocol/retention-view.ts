import * as v from 'valibot';
import { uintShape } from './shape.ts';

const daysShape = v.pipe(uintShape, v.maxValue(36_500));

const policyShape = v.object({ pageDays: daysShape, bodyDays: daysShape });

const viewShape = v.object({
  policy: v.nullable(policyShape),
  due: v.object({
    pages: uintShape,
    pageBytes: uintShape,
    pagesUnopened: uintShape,
    bodies: uintShape,
    bodyBytes: uintShape,
    bodiesUnopened: uintShape,
    aside: uintShape,
  }),
  opened: v.object({ entries: uintShape, opened: uintShape, pages: uintShape, pagesOpened: uintShape }),
});

/** For how many days pages and bodies are kept; 0 is for ever. */
export type RetentionDays = Readonly<v.InferOutput<typeof policyShape>>;

/**
 * How long the centre keeps what: what the office said (null: nothing yet), what would go now, by that or by other days that were asked about, and what is old enough and would not for want of being
 * opened, or of a word about what lies `aside`; and how much there is, and is opened, of entries and of pages.
 */
export type RetentionView = Readonly<v.InferOutput<typeof viewShape>>;

/** From JSON. */
export function readRetentionView(json: unknown): RetentionView | undefined {
  const parsed = v.safeParse(viewShape, json);
  return parsed.success ? parsed.output : undefined;
}

/** Days that are asked about, as a query; none: those in force. */
export function writeRetentionQuery(asked: RetentionDays | undefined): string {
  return asked ? `pages=${asked.pageDays}&letters=${asked.bodyDays}` : '';
}

/** `undefined` where they are none; nothing at all asks about those in force. */
export function readRetentionQuery(
  pages: string | undefined,
  letters: string | undefined,
): { readonly asked: RetentionDays | undefined } | undefined {
  if (pages === undefined && letters === undefined) return { asked: undefined };
  const isNumber = (text = '') => /^\d{1,5}$/.test(text);
  const parsed = v.safeParse(policyShape, { pageDays: Number(pages), bodyDays: Number(letters) });
  return isNumber(pages) && isNumber(letters) && parsed.success ? { asked: parsed.output } : undefined;
}
