import type { RetentionView } from '../../../../protocol/retention-view.ts';
import officeStyles from '../office.module.css';
import type { OfficeWords } from '../office-words.ts';
import styles from './keeping.module.css';

const { soft } = officeStyles;
const { plainList } = styles;

type DueLinesProps = { readonly due: RetentionView['due']; readonly words: OfficeWords };

/** What would go, and what is old enough and stays. */
export function DueLines({ due, words: { keeping, tag } }: DueLinesProps) {
  const { retention: says } = keeping;
  const toSize = (bytes: number) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(bytes / 1e6);
  const goes = [
    due.pages > 0 && says.goPages(due.pages, toSize(due.pageBytes)),
    due.bodies > 0 && says.goLetters(due.bodies, toSize(due.bodyBytes)),
  ].filter((each) => each !== false);
  const stays = [
    due.pagesUnopened > 0 && says.stayPages(due.pagesUnopened),
    due.bodiesUnopened > 0 && says.stayLetters(due.bodiesUnopened),
    due.aside > 0 && says.stayAside(due.aside),
  ].filter((each) => each !== false);
  return (
    <>
      <ul class={plainList}>
        {(goes.length > 0 ? goes : [says.nothing]).map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {stays.map((each) => (
        <p key={each} class={soft}>
          {each}
        </p>
      ))}
    </>
  );
}
