import { good, type Outcome } from '../../domain/outcome.ts';
import type { Review } from '../review/review-session.ts';
import type { Session } from '../session/session.ts';
import { type FilledLetter, fillLetter } from './fill-letter.ts';
import { type LanguageGap, listLanguageGaps, type PlannedLetter, packsToValues, planThanks } from './plan-thanks.ts';
import { checkThanksSource, type ThanksSource, type ThanksSourceProblem } from './thanks-source.ts';

/** What the office wants to write, and the number it says. */
export type ThanksAsk = {
  readonly source: ThanksSource;
  /** Missing: all that is confirmed. */
  readonly number?: number | undefined;
};

/** A mailing in numbers, with one letter as an example; nobody's name or address. */
export type ThanksOverview = {
  readonly number: number;
  readonly gaps: readonly LanguageGap[];
  /** Those that may go out. */
  readonly mail: number;
  readonly phone: number;
  readonly unclear: number;
  readonly sent: number;
  readonly refused: number;
  readonly unsure: number;
  /** To somebody invented, in the language asked for. */
  readonly sample: FilledLetter | undefined;
};

/** Somebody who is nobody. */
const invented = 'Mumtaz';

/** Plans a mailing and tells it in numbers. */
export function describeThanks(
  session: Session,
  review: Review,
  { source, number, language }: ThanksAsk & { readonly language: string },
): Outcome<ThanksOverview, ThanksSourceProblem> {
  const checked = checkThanksSource(source);
  if (!checked.ok) return checked;
  const plan = planThanks(session, review, checked.value, number);
  const count = (is: (letter: PlannedLetter) => boolean) => plan.letters.filter(is).length;
  const open = (way: PlannedLetter['way']) => count((letter) => letter.state === 'open' && letter.way === way);
  const text = checked.value.texts[language];
  const outcomes = session.packs.at(-1)?.outcomes ?? [];
  const known = outcomes.flatMap((outcome) => outcome.case ?? []);
  const first = session.packs.at(-1)?.cases[0]?.number;
  const cases = [...new Set([...(first === undefined ? [] : [first]), ...known.slice(0, 1)])];
  const values = {
    name: invented,
    number: plan.number,
    ...packsToValues(session.packs, session.title, cases, language),
  };
  return good({
    number: plan.number,
    gaps: listLanguageGaps(plan),
    mail: open('mail'),
    phone: open('phone'),
    unclear: open('address-unclear'),
    sent: count(({ state }) => state === 'sent'),
    refused: count(({ state }) => state === 'refused'),
    unsure: count(({ state }) => state === 'unsure'),
    sample: text && fillLetter(text, values, language),
  });
}
