import { Button } from '../../../../ui/button.tsx';
import type { InviteLine as Line } from '../../../invites.ts';
import { type GateWords, toMoment } from '../../gate/gate-words.ts';
import styles from '../keeping/keeping.module.css';

const { pile, name: nameClass, code, facts, choices } = styles;

type InviteLineProps = {
  readonly line: Line;
  readonly words: GateWords;
  readonly onTakeBack: () => void;
  readonly onWithdraw: (tablet: Line['joined'][number]) => void;
};

/** One link: for whom, from when to when, who has come by it, and what can be done about that. */
export function InviteLine({ line, words, onTakeBack, onWithdraw }: InviteLineProps) {
  const { invites: says, roles } = words.gate;
  const { sort, id, tablets, role, madeAt, expiresAt, state, joined } = line;
  const forWhom = sort === 'tablets' ? says.tablets(tablets) : `${says.colleague}${role ? ` (${roles[role]})` : ''}`;
  return (
    <li class={pile}>
      <p>
        <span class={nameClass}>{forWhom}</span> <span class={code}>{id.slice(0, 6)}</span>
      </p>
      <dl class={facts}>
        <dt>{says.state}</dt>
        <dd>{says.states[state]}</dd>
        {madeAt > 0 && (
          <>
            <dt>{says.made}</dt>
            <dd>{toMoment(madeAt, words)}</dd>
          </>
        )}
        <dt>{says.until}</dt>
        <dd>{expiresAt > 0 ? toMoment(expiresAt, words) : says.unknown}</dd>
        <dt>{says.joined}</dt>
        <dd>
          {joined.length === 0 && says.nobody}
          {joined.map((each, at) => (
            <span key={each.id}>
              {at > 0 && ', '}
              <bdi>{each.name}</bdi>
              {each.isWithdrawn && ` (${says.isWithdrawn})`}
            </span>
          ))}
        </dd>
      </dl>
      <div class={choices}>
        {state !== 'withdrawn' && state !== 'expired' && (
          <Button label={says.takeBackOf(`${forWhom} ${id.slice(0, 6)}`)} onPress={onTakeBack}>
            {says.takeBack}
          </Button>
        )}
        {sort === 'tablets' &&
          joined
            .filter(({ isWithdrawn }) => !isWithdrawn)
            .map((each) => (
              <Button key={each.id} kind="risky" onPress={() => onWithdraw(each)}>
                {says.withdraw(each.name)}
              </Button>
            ))}
      </div>
    </li>
  );
}
