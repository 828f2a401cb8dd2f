import { sheetNumberToText } from '../../../domain/sheet-number.ts';
import type { SignerRow } from '../../review/list-signers.ts';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';

const { soft, stack, signers: signersClass } = styles;

type SignerLinesProps = { readonly signers: readonly SignerRow[]; readonly words: OfficeWords };

/** Who signed, where and when: what somebody decides by. */
export function SignerLines({ signers, words: { tag, review } }: SignerLinesProps) {
  const time = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul class={signersClass}>
      {signers.map(({ journal, number, line, sheet, name, contact, age, event, country, at }) => (
        <li key={`${journal}/${number}.${line}`} class={stack}>
          <bdi>{name}</bdi>
          <span class={soft}>
            {[event, country, time.format(at), sheet && review.onSheet(sheetNumberToText(sheet), line), contact, age]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
