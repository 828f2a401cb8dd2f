import { dayToIsoDate, eventToShortCode } from '../../domain/campaign-event.ts';
import { pickText } from '../../domain/case-pack.ts';
import type { DeskWords } from '../../text/desk-en.ts';
import type { TotalsNames } from './fetch-totals.ts';
import type { TotalsAxis } from './fold-totals.ts';

/** What a line is called: the campaign's own name where it is known, else its number or short code. */
export function keyToName(
  axis: TotalsAxis,
  key: string,
  {
    names,
    words,
    language,
  }: { readonly names: TotalsNames | undefined; readonly words: DeskWords; readonly language: string },
): string {
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
    case 'event':
      if (key === '') return words.eventSealed;
      return names?.manifest.events.find(({ id }) => id === key)?.title ?? words.eventCode(eventToShortCode(key));
    case 'day':
      return dayToIsoDate(Number(key));
  }
}
