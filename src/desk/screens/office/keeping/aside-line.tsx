import type { AsideDecision } from '../../../../protocol/keeping-content.ts';
import { formatNumber } from '../../../../text/plural.ts';
import { Button } from '../../../../ui/button.tsx';
import type { AsidePile } from '../../../aside/aside-pile.ts';
import type { OfficeWords } from '../office-words.ts';
import styles from './keeping.module.css';

const { pile: pileClass, name: nameClass, code, facts, choices } = styles;

type AsideLineProps = {
  readonly pile: AsidePile;
  readonly name: string;
  readonly words: OfficeWords;
  readonly onAsk: (decision: AsideDecision) => void;
};

/** Of one tablet: why, of what, how much, since when; and what can be done about it. Over what is here nothing can be released. */
export function AsideLine({ pile, name, words: { keeping, tag }, onAsk }: AsideLineProps) {
  const { aside: says } = keeping;
  const number = (n: number) => formatNumber(tag, n);
  const time = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const events = new Intl.ListFormat(tag, { type: 'unit' }).format(pile.events);
  return (
    <li class={pileClass}>
      <p>
        <bdi class={nameClass}>{name}</bdi> <span class={code}>{pile.tablet.slice(0, 6)}</span>
      </p>
      <p>{says.why[pile.kind]}</p>
      <dl class={facts}>
        <dt>{says.event}</dt>
        <dd>
          <bdi>{events || says.noEvent}</bdi>
        </dd>
        <dt>{says.entries}</dt>
        <dd>
          {pile.entries > 0 && says.numbers(pile.entries, number(pile.first), number(pile.last))}
          {pile.unread > 0 && ` ${says.unread(pile.unread)}`}
        </dd>
        <dt>{says.came}</dt>
        <dd>{says.between(time.format(pile.from), time.format(pile.to))}</dd>
      </dl>
      <div class={choices}>
        {pile.kind === 'withdrawn' && (
          <Button label={says.releaseOf(name)} onPress={() => onAsk('release')}>
            {says.release}
          </Button>
        )}
        <Button kind="risky" label={says.discardOf(name)} onPress={() => onAsk('discard')}>
          {says.discard}
        </Button>
      </div>
    </li>
  );
}
