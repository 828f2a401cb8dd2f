import { organiserWords } from '../../../text/text.ts';
import type { BroughtFile } from '../../store/carrier-import.ts';

/** What came with a file or over a line, a sentence a tablet. */
export function broughtToLines({ tablets, receipted }: BroughtFile): readonly string[] {
  const { carrying: say } = organiserWords.value;
  return [
    ...tablets.flatMap(({ name, taken, known }) => [
      ...(taken > 0 ? [say.taken(name, taken)] : []),
      ...(known > 0 ? [say.known(name, known)] : []),
    ]),
    ...(receipted > 0 ? [say.receipted(receipted)] : []),
  ];
}
