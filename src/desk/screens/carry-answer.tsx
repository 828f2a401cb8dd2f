import type { CarriedJournal, CarrierAnswer } from '../../protocol/carrier-answer.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import type { DeskWords } from '../../text/desk-en.ts';
import { formatNumber } from '../../text/plural.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { offerDownload } from '../../ui/offer-download.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import styles from './carry-page.module.css';
import tableStyles from './table.module.css';

const { results, hint } = styles;
const { scroll, table, end } = tableStyles;

type CarryAnswerProps = {
  readonly answer: CarrierAnswer;
  readonly words: DeskWords['carry'];
  /** BCP 47, for the digits. */
  readonly language: string;
};

/** What was taken, known already and refused, a row a journal; and the receipts to be carried back. */
export function CarryAnswer({ answer, words, language }: CarryAnswerProps) {
  const { journals, loose, pages, ending, receipts } = answer;
  const number = (n: number) => formatNumber(language, n);
  const pagesHere = pages.taken + pages.known;
  const faults = [
    ...journals.flatMap((journal) =>
      journal.refused.map(
        ({ first, last, why }) =>
          `${toName(journal, words)}: ${words.range(number(first), number(last))}: ${toReason(why, words)}.`,
      ),
    ),
    ...loose.map(({ why, count }) => `${words.parts(count)}: ${toReason(why, words)}.`),
    ...pages.why.map(({ why, count }) => `${words.pagesLeft(count)}: ${toReason(why, words)}.`),
  ];
  return (
    <section class={results}>
      <Notice tone={ending === 'whole' && faults.length === 0 ? 'good' : 'warn'} role="status">
        <p>{ending === 'whole' ? words.whole : words.cut}</p>
        {pagesHere > 0 && <p>{words.pagesHere(number(pagesHere))}</p>}
        {faults.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
      {journals.length > 0 && (
        <ScrollRegion class={scroll} label={words.table}>
          <table class={table}>
            <caption>{words.table}</caption>
            <thead>
              <tr>
                <th scope="col">{words.tablet}</th>
                {[words.taken, words.known, words.refused, words.atCentre].map((head) => (
                  <th scope="col" class={end} key={head}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {journals.map((journal) => (
                <tr key={journal.journal}>
                  <th scope="row">
                    <bdi>{toName(journal, words)}</bdi>
                  </th>
                  {[journal.taken, journal.known, countRefused(journal), journal.head].map((n, column) => (
                    <td class={end} key={`${journal.journal} ${column}`}>
                      {number(n)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {receipts !== '' && (
        <div>
          <Button kind="primary" onPress={() => saveReceipts(receipts)}>
            {words.receipts}
          </Button>
          <p class={hint}>{words.receiptsHint}</p>
        </div>
      )}
    </section>
  );
}

function toName({ tabletName, journal }: CarriedJournal, words: DeskWords['carry']): string {
  return tabletName === '' ? `${words.unnamed} (${journal.slice(0, 6)})` : tabletName;
}

function toReason(why: string, { reasons }: DeskWords['carry']): string {
  const { other, ...known } = reasons;
  return Object.hasOwn(known, why) ? known[why as keyof typeof known] : other(why);
}

function countRefused({ refused }: CarriedJournal): number {
  return refused.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

function saveReceipts(receipts: string): void {
  const bytes = base64urlToBytes(receipts) ?? new Uint8Array(0);
  const day = new Date().toISOString().slice(0, 10);
  offerDownload(new Blob([bytes], { type: 'application/octet-stream' }), `barua-receipts-${day}.barua`);
}
