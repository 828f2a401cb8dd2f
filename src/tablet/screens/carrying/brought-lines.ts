import { formatNumber } from '../../../text/plural.ts';
import { language, organiserWords } from '../../../text/text.ts';
import type { BroughtFile } from '../../store/carrier-import.ts';

/** What came with a file or over a line, a sentence a tablet. */
export function broughtToLines({ tablets, pages, receipted, pagesReceipted }: BroughtFile): readonly string[] {
  const { carrying: say } = organiserWords.value;
  const number = (n: number) => formatNumber(language.value.tag, n);
  return [
    ...tablets.flatMap(({ name, taken, known }) => [
      ...(taken > 0 ? [say.taken(name, taken)] : []),
      ...(known > 0 ? [say.known(name, known)] : []),
    ]),
    ...(pages > 0 ? [say.pagesTaken(number(pages))] : []),
    ...(receipted > 0 ? [say.receipted(receipted)] : []),
    ...(pagesReceipted > 0 ? [say.pagesReceipted(number(pagesReceipted))] : []),
  ];
}
