import { tagToLanguageName } from '../../../text/languages.ts';
import { formatNumber } from '../../../text/plural.ts';
import { Notice } from '../../../ui/notice.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import type { ThanksOverview } from '../../thanks/describe-thanks.ts';
import tableStyles from '../table.module.css';
import type { OfficeWords } from './office-words.ts';

const { table, scroll, end } = tableStyles;

const kinds = ['mail', 'phone', 'unclear', 'sent', 'refused', 'unsure'] as const;

type ThanksPeopleProps = { readonly words: OfficeWords; readonly shown: ThanksOverview };

/** Who asked to hear, by language, and how it stands with their letters: numbers only. */
export function ThanksPeople({ words: { thanks: says, tag }, shown }: ThanksPeopleProps) {
  return (
    <>
      <ScrollRegion class={scroll} label={says.people}>
        <table class={table}>
          <caption>{says.people}</caption>
          <thead>
            <tr>
              <th scope="col">{says.languageHead}</th>
              <th scope="col" class={end}>
                {says.peopleHead}
              </th>
              <th scope="col">{says.textHead}</th>
            </tr>
          </thead>
          <tbody>
            {shown.gaps.map(({ language, people, instead }) => (
              <tr key={language}>
                <th scope="row">
                  <bdi lang={language}>{tagToLanguageName(language)}</bdi>
                </th>
                <td class={end}>{formatNumber(tag, people)}</td>
                <td>{instead === undefined ? says.there : says.instead(tagToLanguageName(instead))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Notice tone={shown.unsure > 0 ? 'warn' : 'plain'}>
        {kinds
          .filter((kind) => kind === 'mail' || shown[kind] > 0)
          .map((kind) => (
            <p key={kind}>{says.counts[kind](shown[kind])}</p>
          ))}
      </Notice>
    </>
  );
}
