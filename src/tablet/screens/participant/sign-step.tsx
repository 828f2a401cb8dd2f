import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { AffirmationFields } from './affirmation-fields.tsx';
import { ConsentFields } from './consent-fields.tsx';
import { NameFields } from './name-fields.tsx';
import type { Passing } from './passing.ts';
import styles from './sign-step.module.css';
import { StepFrame } from './step-frame.tsx';

const { columns, column, privacy } = styles;

/** Who takes part, how they stand by it, and what they agree to. Fields that may not be collected here do not exist. */
export function SignStep({ passing }: { readonly passing: Passing }) {
  const { general, sign, take } = words.value;
  const form = useRef<HTMLFormElement>(null);
  const isSigning = passing.draft.value.signed.length > 0;
  const problems = passing.problems.value;
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems.length]);
  const privacyText = passing.pick(passing.joined.pack.privacy);
  return (
    <StepFrame
      passing={passing}
      title={isSigning ? sign.title : sign.titleName}
      restartable
      actions={
        <>
          <Button large onPress={() => passing.go({ kind: 'cases' })}>
            {general.back}
          </Button>
          <Button kind="primary" large onPress={passing.check}>
            {general.next}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          passing.check();
        }}
      >
        <div class={columns}>
          <div class={column}>
            <NameFields passing={passing} />
            {isSigning && <AffirmationFields passing={passing} />}
          </div>
          <div class={column}>
            <ConsentFields passing={passing} />
            <details class={privacy}>
              <summary>{take.privacy}</summary>
              <p lang={privacyText.language}>{privacyText.text}</p>
            </details>
          </div>
        </div>
        {/* Enter in a field goes on, as people expect. */}
        <button type="submit" hidden />
      </form>
    </StepFrame>
  );
}
