import { organiserWords } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Pill } from '../../ui/pill.tsx';
import styles from './check-list.module.css';
import type { Check } from './readiness.ts';

const { checks: checksClass, about, check: checkClass, name: nameClass, text: textClass, buttons } = styles;
const toneToPill = { good: 'good', wait: 'plain', warn: 'warn', bad: 'bad' } as const;

type CheckListProps = {
  readonly checks: readonly Check[];
  readonly onHowTo?: (howTo: Check['howTo']) => void;
};

/** What was looked at, how it stands, and what helps. */
export function CheckList({ checks, onHowTo }: CheckListProps) {
  const { readiness: say, preparing } = organiserWords.value;
  return (
    <ul class={checksClass}>
      {checks.map(({ id, name, tone, text, action, howTo }) => (
        <li key={id} class={checkClass}>
          <div class={about}>
            <h2 class={nameClass}>
              {name} <Pill tone={toneToPill[tone]}>{say.states[tone]}</Pill>
            </h2>
            <p class={textClass}>{text}</p>
          </div>
          <div class={buttons}>
            {howTo && onHowTo && (
              <Button kind="quiet" label={`${preparing.how}: ${name}`} onPress={() => onHowTo(howTo)}>
                {preparing.how}
              </Button>
            )}
            {action && <Button onPress={action.run}>{action.name}</Button>}
          </div>
        </li>
      ))}
    </ul>
  );
}
