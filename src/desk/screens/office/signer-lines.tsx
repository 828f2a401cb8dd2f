import { useState } from 'preact/hooks';
import { sheetNumberToText } from '../../../domain/sheet-number.ts';
import { Button } from '../../../ui/button.tsx';
import type { SignerRow } from '../../review/list-signers.ts';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';

const { soft, stack, signers: signersClass } = styles;

type SignerLinesProps = { readonly signers: readonly SignerRow[]; readonly words: OfficeWords };

/** More of them are drawn when asked for: a frequent name can stand for hundreds, and the page would stand still. */
const firstCount = 12;

/** Who signed, where and when: what somebody decides by. */
export function SignerLines({ signers, words: { tag, review } }: SignerLinesProps) {
  const [isWhole, setWhole] = useState(signers.length <= firstCount);
  const time = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const shown = isWhole ? signers : signers.slice(0, firstCount);
  return (
    <ul class={signersClass}>
      {shown.map(({ journal, number, line, sheet, name, contact, age, event, country, at }) => (
        <li key={`${journal}/${number}.${line}`} class={stack}>
          <bdi>{name}</bdi>
          <span class={soft}>
            {[event, country, time.format(at), sheet && review.onSheet(sheetNumberToText(sheet), line), contact, age]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
      {!isWhole && (
        <li>
          <Button kind="quiet" onPress={() => setWhole(true)}>
            {review.allSigners(signers.length)}
          </Button>
        </li>
      )}
    </ul>
  );
}
