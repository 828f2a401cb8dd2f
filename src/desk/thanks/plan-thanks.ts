import { countActions } from '../../domain/action.ts';
import { type CasePack, pickText } from '../../domain/case-pack.ts';
import { csvMark, writeCsvLine } from '../../domain/csv.ts';
import type { Review } from '../review/review-session.ts';
import type { Session } from '../session/session.ts';
import { type FilledLetter, fillLetter, type LetterValues } from './fill-letter.ts';
import {
  findLetterState,
  isMailable,
  type LetterState,
  listThanked,
  readThanksStates,
  type ThankedPerson,
} from './list-thanked.ts';
import type { ThanksSource } from './thanks-source.ts';

/** One person's letter: whether it can go out by mail, in which language, and how it stands. */
export type PlannedLetter = {
  readonly person: ThankedPerson;
  readonly way: 'mail' | 'phone' | 'address-unclear';
  /** Of the texts: the person's own, else the fallback. */
  readonly language: string;
  readonly state: LetterState;
};

/** A whole mailing, before anything goes out. */
export type ThanksPlan = {
  readonly mailing: string;
  /** The "1 in so many". */
  readonly number: number;
  readonly letters: readonly PlannedLetter[];
  readonly fill: (letter: PlannedLetter) => FilledLetter;
};

/** Of one language that people took part in. */
export type LanguageGap = {
  readonly language: string;
  readonly people: number;
  /** In which they are written where it differs. */
  readonly instead: string | undefined;
};

/** Who gets what. `number`: the office's own figure, where other offices collected too; else all that is confirmed here. */
export function planThanks(
  { ledger, packs, title }: Pick<Session, 'ledger' | 'packs' | 'title'>,
  review: Pick<Review, 'judgements' | 'journal' | 'totals'>,
  source: ThanksSource,
  number?: number,
): ThanksPlan {
  const states = readThanksStates(review.journal(), source.mailing);
  const fallback = findFallback(source, packs);
  const counted = number ?? countActions(review.totals().confirmed);
  const letters = listThanked(ledger.entries(), review.judgements()).map((person): PlannedLetter => {
    const way = person.kind === 'sms' ? 'phone' : isMailable(person) ? 'mail' : 'address-unclear';
    return {
      person,
      way,
      language: pickLanguage(person.language, source, fallback),
      state: findLetterState(person, states),
    };
  });
  return {
    mailing: source.mailing,
    number: counted,
    letters,
    fill: ({ person, language }) => {
      const text = source.texts[language];
      if (!text) throw new Error('a letter in a language without a text');
      const values = { name: person.name, number: counted, ...packsToValues(packs, title, person.cases, language) };
      return fillLetter(text, values, language);
    },
  };
}

/** What the packs say, in a language, of a campaign and of the cases that somebody acted for. */
export function packsToValues(
  packs: readonly CasePack[],
  title: string,
  cases: readonly number[],
  language: string,
): Omit<LetterValues, 'name' | 'number'> {
  const last = packs.at(-1);
  const pick = (texts: Readonly<Record<string, string>>, pack: CasePack) =>
    pickText(texts, language, pack.languages[0] ?? 'en').text;
  const findName = (number: number) => {
    for (const pack of [...packs].reverse()) {
      const found = pack.cases.find((each) => each.number === number);
      if (found) return [pick(found.name, pack)];
    }
    return [];
  };
  return {
    campaign: (last && pick(last.title, last)) || title,
    cases: cases.flatMap(findName),
    outcomes: (last?.outcomes ?? []).flatMap((outcome) =>
      last && outcome.case !== undefined && cases.includes(outcome.case)
        ? [`${pick(outcome.name, last)}: ${pick(outcome.what, last)}`]
        : [],
    ),
  };
}

/** Languages of those who asked to hear, the most people first, and what they get where the office has no text in it. */
export function listLanguageGaps({ letters }: Pick<ThanksPlan, 'letters'>): LanguageGap[] {
  const gapByLanguage = new Map<string, LanguageGap>();
  for (const { person, language } of letters) {
    const people = (gapByLanguage.get(person.language)?.people ?? 0) + 1;
    const instead = language === person.language ? undefined : language;
    gapByLanguage.set(person.language, { language: person.language, people, instead });
  }
  return [...gapByLanguage.values()].sort((one, other) => other.people - one.people);
}

/** Letters merged into a table, for another program that sends them; those that may go out. In pieces. */
export function* writeThanksCsv(plan: ThanksPlan): Generator<string> {
  yield csvMark + writeCsvLine(['name', 'contact_kind', 'contact', 'language', 'country', 'cases', 'subject', 'text']);
  for (const letter of plan.letters) {
    if (letter.state !== 'open') continue;
    const { name, kind, address, country, cases } = letter.person;
    const { subject, text, language } = plan.fill(letter);
    yield writeCsvLine([name, kind, address, language, country, cases.join(' '), subject, text]);
  }
}

/** The language itself, or the one that it is a kind of (`pt` for `pt-BR`). */
function pickLanguage(wanted: string, { texts }: ThanksSource, fallback: string): string {
  const plain = wanted.split('-')[0] ?? wanted;
  return [wanted, plain].find((each) => Object.hasOwn(texts, each)) ?? fallback;
}

function findFallback({ texts }: ThanksSource, packs: readonly CasePack[]): string {
  const first = packs.at(-1)?.languages[0] ?? 'en';
  return Object.hasOwn(texts, first) ? first : (Object.keys(texts)[0] ?? 'en');
}
