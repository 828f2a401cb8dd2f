import { type CaseOutcome, pickText } from '../../../domain/case-pack.ts';
import { formatCountry } from '../../../text/hall-numbers.ts';
import { inLanguage } from '../../../text/languages.ts';
import { language, organiserWords } from '../../../text/text.ts';
import styles from './outcomes-view.module.css';

const { view, year, name: nameClass, what: whatClass, aside, empty } = styles;

type OutcomesViewProps = {
  readonly outcomes: readonly CaseOutcome[];
  /** Which one, from 0. */
  readonly place: number;
  readonly fallback: string;
};

/** What became of an earlier case, one at a time, large. */
export function OutcomesView({ outcomes, place, fallback }: OutcomesViewProps) {
  const { outcomes: say } = organiserWords.value;
  const { tag } = language.value;
  const shown = outcomes[place];
  if (!shown) return <p class={empty}>{say.none}</p>;
  const name = pickText(shown.name, tag, fallback);
  const what = pickText(shown.what, tag, fallback);
  const [first, ...rest] = what.text.split('\n\n');
  return (
    <article class={view} key={place} aria-live="polite">
      <p class={year}>{new Intl.NumberFormat(tag, { useGrouping: false }).format(shown.year)}</p>
      <h2 class={nameClass} {...inLanguage(name.language)}>
        {name.text}
      </h2>
      {shown.country !== '' && <p class={aside}>{formatCountry(tag, shown.country)}</p>}
      <p class={whatClass} {...inLanguage(what.language)}>
        {first}
      </p>
      {rest.map((paragraph) => (
        <p key={paragraph} class={aside} {...inLanguage(what.language)}>
          {paragraph}
        </p>
      ))}
    </article>
  );
}
