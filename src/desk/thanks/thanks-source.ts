import * as v from 'valibot';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { maxMailingLength } from '../../protocol/office-content.ts';

/** A letter's texts in one language. */
export type ThanksText = { readonly subject: string; readonly text: string };

/** What people are written, as the office keeps it in a file: by language, with places for what differs from person to person. */
export type ThanksSource = {
  readonly barua: 'thanks 1';
  /** The office's name for this mailing: nobody gets one of the same name twice, whatever its texts say meanwhile. */
  readonly mailing: string;
  readonly texts: Readonly<Record<string, ThanksText>>;
};

/** What may stand between braces. */
export const thanksPlaces = ['name', 'number', 'campaign', 'cases', 'outcomes'] as const;
export type ThanksPlace = (typeof thanksPlaces)[number];

/** One place in the file (`texts.fr.subject`) and what is wrong there. */
export type ThanksFault = {
  readonly at: string;
  readonly what:
    | { readonly kind: 'shape'; readonly message: string }
    | { readonly kind: 'text-missing' }
    | { readonly kind: 'place-unknown'; readonly place: string };
};

export type ThanksSourceProblem =
  | { readonly kind: 'thanks-source-not-json' }
  | { readonly kind: 'thanks-source-wrong'; readonly faults: readonly ThanksFault[] };

const tagShape = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language'));
const sourceShape = v.strictObject({
  barua: v.literal('thanks 1'),
  mailing: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(maxMailingLength)),
  texts: v.pipe(
    v.record(
      tagShape,
      v.strictObject({
        subject: v.pipe(v.string(), v.maxLength(200)),
        text: v.pipe(v.string(), v.maxLength(20_000)),
      }),
    ),
    v.check((texts) => Object.keys(texts).length > 0, 'no language'),
  ),
});

/** Reads the office's file, all its faults at once. */
export function readThanksSource(text: string): Outcome<ThanksSource, ThanksSourceProblem> {
  try {
    return checkThanksSource(JSON.parse(text));
  } catch {
    return bad({ kind: 'thanks-source-not-json' });
  }
}

/** The same for what is parsed already. */
export function checkThanksSource(json: unknown): Outcome<ThanksSource, ThanksSourceProblem> {
  const parsed = v.safeParse(sourceShape, json);
  const faults = parsed.success
    ? Object.entries(parsed.output.texts).flatMap(findTextFaults)
    : parsed.issues.map((issue): ThanksFault => {
        return { at: v.getDotPath(issue) ?? '', what: { kind: 'shape', message: issue.message } };
      });
  return parsed.success && faults.length === 0 ? good(parsed.output) : bad({ kind: 'thanks-source-wrong', faults });
}

function findTextFaults([language, { subject, text }]: [string, ThanksText]): ThanksFault[] {
  return Object.entries({ subject, text }).flatMap(([part, words]): ThanksFault[] => {
    const at = `texts.${language}.${part}`;
    if (words.trim() === '') return [{ at, what: { kind: 'text-missing' } }];
    return [...words.matchAll(/\{([^{}]*)\}/g)]
      .map((found) => found[1] ?? '')
      .filter((place) => !thanksPlaces.some((known) => known === place))
      .map((place) => ({ at, what: { kind: 'place-unknown', place } }));
  });
}
