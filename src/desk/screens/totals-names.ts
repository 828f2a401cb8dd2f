import { dayToIsoDate, eventToShortCode } from '../../domain/campaign-event.ts';
import { pickText } from '../../domain/case-pack.ts';
import type { TotalsAxis } from '../../protocol/totals-query.ts';
import type { DeskWords } from '../../text/desk-en.ts';
import type { TotalsNames } from './fetch-names.ts';

export type Naming = {
  readonly names: TotalsNames | undefined;
  readonly words: DeskWords;
  /** BCP 47: what was chosen, for names and digits. */
  readonly language: string;
  /** That of the words, for what stands in their sentences: the office's pages speak English where there is no better. */
  readonly spoken: string;
};

/** What a line is called: the campaign's own name where it is known, else its number or short code. */
export function keyToName(axis: TotalsAxis, key: string, { names, words, language }: Omit<Naming, 'spoken'>): string {
  switch (axis) {
    case 'case': {
      const found = names?.pack?.cases.find(({ number }) => String(number) === key);
      return found
        ? pickText(found.name, language, names?.pack?.languages[0] ?? 'en').text
        : words.caseNumber(Number(key));
    }
    case 'purpose':
      return words.purposes[key as keyof DeskWords['purposes']];
    case 'form':
      return words.forms[key as keyof DeskWords['forms']];
    case 'channel':
      return words.channels[key as keyof DeskWords['channels']];
    case 'country':
      if (key === '') return words.countrySealed;
      // A tablet may say anything, and the browser throws at what can be no code.
      return /^[A-Z]{2}$/.test(key) ? (regionNames(language).of(key) ?? key) : key;
    case 'event':
      if (key === '') return words.eventSealed;
      return names?.manifest.events.find(({ id }) => id === key)?.title ?? words.eventCode(eventToShortCode(key));
    case 'tablet':
      return words.tabletCode(key.slice(0, 6));
    case 'day':
    case 'arrived':
      return dayToIsoDate(Number(key));
  }
}

const namesByLanguage = new Map<string, Intl.DisplayNames>();

/** Countries' names as the browser knows them; a code that it does not know stays one. */
function regionNames(language: string): Intl.DisplayNames {
  const known = namesByLanguage.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  namesByLanguage.set(language, known);
  return known;
}
