import type { EntryPlace } from '../../protocol/office-content.ts';
import type { OfficeJournal } from '../office-journal.ts';
import { findLetterState, readThanksStates } from '../thanks/list-thanked.ts';
import { listLanguageGaps, type PlannedLetter, type ThanksPlan } from '../thanks/plan-thanks.ts';
import { writeTable } from './table.ts';

/** Who would get what, with the gaps: languages without a text, people without a mail address, letters that went out already. */
export function planToLines(plan: ThanksPlan, names: boolean): string[] {
  const count = (is: (letter: PlannedLetter) => boolean) => plan.letters.filter(is).length;
  const open = plan.letters.filter(({ state }) => state === 'open');
  return [
    `Mailing "${plan.mailing}", 1 in ${plan.number.toLocaleString('en')}`,
    ...open.map((letter) => letterToLine(plan, letter, names)),
    '',
    ...writeTable(
      ['Language', 'People', 'Text'],
      listLanguageGaps(plan).map(({ language, people, instead }) => [
        language,
        people,
        instead === undefined ? 'there' : `missing: they get "${instead}"`,
      ]),
    ),
    `To go by mail: ${count(({ state, way }) => state === 'open' && way === 'mail')}`,
    `A phone number only, for the CSV: ${count(({ state, way }) => state === 'open' && way === 'phone')}`,
    `An address that no mail can go to, for the CSV: ${count(({ state, way }) => state === 'open' && way === 'address-unclear')}`,
    `Sent already: ${count(({ state }) => state === 'sent')}, refused: ${count(({ state }) => state === 'refused')}`,
    `Begun, and nobody knows whether it was sent: ${count(({ state }) => state === 'unsure')}`,
  ];
}

/** Letters that broke off in the middle, with the id by which the mail server's log knows them. */
export function unsureToLines(
  letters: readonly PlannedLetter[],
  journal: OfficeJournal,
  mailing: string,
  toMessageId: (place: EntryPlace) => string,
): string[] {
  const states = readThanksStates(journal, mailing);
  return letters.flatMap(({ person }) => {
    const [place] = person.places;
    return place && findLetterState(person, states) === 'unsure'
      ? [`unsure: ${place.journal}/${place.number}  ${toMessageId(place)}`]
      : [];
  });
}

function letterToLine(plan: ThanksPlan, letter: PlannedLetter, names: boolean): string {
  const { person, way, language } = letter;
  const [place] = person.places;
  const who = names ? `  ${person.name}  ${person.address}` : '';
  return `  ${way}  ${language}  ${place?.journal}/${place?.number}  ${plan.fill(letter).subject}${who}`;
}
