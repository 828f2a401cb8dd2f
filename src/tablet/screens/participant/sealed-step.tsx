import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../../text/plural.ts';
import { language, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Emblem } from '../../../ui/emblem.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Saved } from '../../store/tablet-store.ts';
import { watchIdle } from '../idle.ts';
import { lazyScreen } from '../lazy-screen.tsx';
import type { Passing } from './passing.ts';
import styles from './sealed-step.module.css';
import { StepFrame } from './step-frame.tsx';

const { seal, number, keep, code: codeClass, hint } = styles;

/** Long enough to photograph the code; then the page goes by itself, should everybody have walked away. */
const stayMs = 90_000;

type SealedStepProps = { readonly passing: Passing; readonly saved: Saved; readonly code: string };

const HostInterest = lazyScreen<{ readonly passing: Passing }>(
  async () => (await import('./host-screens.ts')).openHostInterest(),
  () => null,
);

/** The promise, once it is true. */
export function SealedStep({ passing, saved, code }: SealedStepProps) {
  const { sealed } = words.value;
  const [isTold, setIsTold] = useState(false);
  // A screen reader tells what changes in a place that it knows already.
  useEffect(() => setIsTold(true), []);
  useEffect(() => {
    return watchIdle(stayMs, passing.restart);
  }, [passing]);
  // It stands where the button to seal stood: the second half of a double tap there must not take the code away unread.
  const goOnByOnePress = ({ detail }: MouseEvent) => {
    if (detail < 2) passing.restart();
  };
  return (
    <StepFrame
      passing={passing}
      title={sealed.title}
      lead={sealed.lead}
      above={
        <div class={seal}>
          <Emblem fresh />
        </div>
      }
      narrow
      centre
      actions={
        <Button kind="primary" large onPress={goOnByOnePress}>
          {sealed.next}
        </Button>
      }
    >
      <p class={number} role="status">
        {isTold && sealed.number(formatNumber(language.value.tag, saved.person))}
      </p>
      <div class={keep}>
        <h2>{sealed.codeTitle}</h2>
        <p class={codeClass}>
          <bdi dir="ltr">{code}</bdi>
        </p>
        <p class={hint}>{sealed.code}</p>
      </div>
      {passing.may.contact && <HostInterest passing={passing} />}
      {saved.copies === 1 && passing.health.value.kind === 'one-copy' && (
        <Notice tone="warn">{sealed.restartSoon}</Notice>
      )}
    </StepFrame>
  );
}
