import { useEffect, useMemo } from 'preact/hooks';
import { organiserWords, words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Pill } from '../../ui/pill.tsx';
import { OrganiserPage } from './organiser-page.tsx';
import { createReadiness } from './readiness.ts';
import styles from './readiness-screen.module.css';
import { go } from './route.ts';
import type { ScreenProps } from './tablet.ts';

const { checks: checksClass, check: checkClass, name: nameClass, text: textClass } = styles;
const toneToPill = { good: 'good', wait: 'plain', warn: 'warn', bad: 'bad' } as const;

/** Whether this tablet can go to a hall without internet. */
export function ReadinessScreen({ tablet }: ScreenProps) {
  const readiness = useMemo(() => createReadiness(tablet), [tablet]);
  useEffect(readiness.look, [readiness]);
  const { readiness: say } = organiserWords.value;
  const { general } = words.value;
  return (
    <OrganiserPage
      tablet={tablet}
      title={say.title}
      lead={say.lead}
      actions={
        <>
          <Button large onPress={readiness.look}>
            {general.tryAgain}
          </Button>
          <Button large kind="primary" onPress={() => go('home')}>
            {say.done}
          </Button>
        </>
      }
    >
      <ul class={checksClass}>
        {readiness.checks.value.map(({ id, name, tone, text, action }) => (
          <li key={id} class={checkClass}>
            <div>
              <h2 class={nameClass}>
                {name} <Pill tone={toneToPill[tone]}>{say.states[tone]}</Pill>
              </h2>
              <p class={textClass}>{text}</p>
            </div>
            {action && <Button onPress={action.run}>{action.name}</Button>}
          </li>
        ))}
      </ul>
    </OrganiserPage>
  );
}
