import type { TotalsFigures } from '../../protocol/totals-query.ts';
import { formatNumber } from '../../text/plural.ts';
import styles from './impact-view.module.css';
import { WorldMap } from './pictures/world-map.tsx';
import type { Naming } from './totals-names.ts';

const { impact, words: wordsClass, many, of, behind } = styles;

type ImpactViewProps = { readonly figures: TotalsFigures; readonly naming: Naming };

/** One number for everybody who took part, over the countries it came from; it goes up while they look. */
export function ImpactView({ figures, naming }: ImpactViewProps) {
  const { impact: words } = naming.words;
  const linesOf = (axis: string) => figures.tables.find(({ by }) => by[0] === axis)?.lines ?? [];
  const countries = new Map(linesOf('country').map(({ key: [key = ''], actions }) => [key, actions]));
  const named = [...countries.keys()].filter((key) => key !== '').length;
  return (
    <section class={impact}>
      <div class={behind}>
        <WorldMap actionsByCountry={countries} label={naming.words.map} />
      </div>
      {figures.actions === 0 ? (
        <p class={wordsClass}>{words.none}</p>
      ) : (
        <p class={wordsClass}>
          <span>{words.youAre}</span> <strong class={many}>{formatNumber(naming.language, figures.actions)}</strong>{' '}
          <span>{words.actions}</span> <span class={of}>{words.from(named, linesOf('case').length)}</span>
        </p>
      )}
    </section>
  );
}
