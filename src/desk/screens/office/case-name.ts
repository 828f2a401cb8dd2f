import { pickText } from '../../../domain/case-pack.ts';
import type { Overview } from '../../session/overview.ts';
import type { OfficeWords } from './office-words.ts';

/** What a case is called, in the page's language where the pack has it. */
export function caseToName(number: number, { caseNames, languages }: Overview, words: OfficeWords): string {
  const found = caseNames.find((each) => each.case === number);
  const name = found ? pickText(found.name, words.tag, languages[0] ?? 'en').text : '';
  return name || words.open.caseNumber(number);
}
