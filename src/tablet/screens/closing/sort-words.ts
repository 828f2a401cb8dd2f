import type { Cell } from '../../../domain/action.ts';
import { type CampaignCase, pickText } from '../../../domain/case-pack.ts';
import { language, organiserWords } from '../../../text/text.ts';
import type { Tablet } from '../tablet.ts';

/** A case's name in the organiser's language, else its number. */
export function caseToName(tablet: Tablet, number: number): string {
  const pack = tablet.store.joined.value?.pack;
  const found: CampaignCase | undefined = pack?.cases.find((each) => each.number === number);
  const name = found && pickText(found.name, language.value.tag, pack?.languages[0] ?? 'en').text;
  return name || String(number);
}

/** What was done, in words: the purpose only where it is not the usual one. */
export function sortToText({ form, purpose }: Pick<Cell, 'form' | 'purpose'>): string {
  const { forms, purposes } = organiserWords.value.sorts;
  return purpose === 'appeal' ? forms[form] : `${forms[form]} · ${purposes[purpose]}`;
}
