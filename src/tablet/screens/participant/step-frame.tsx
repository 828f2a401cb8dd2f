import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { tagToLanguageName } from '../../../text/languages.ts';
import { words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { PageBody, PageFrame } from '../../../ui/page.tsx';
import { Select } from '../../../ui/select.tsx';
import { StumbleNotice } from '../stumble-notice.tsx';
import { askForVolunteer } from '../volunteer-door.ts';
import { PackWords } from './pack-words.tsx';
import { isDraftTouched } from './pass-draft.ts';
import type { Passing } from './passing.ts';
import styles from './step-frame.module.css';

const { corner, away } = styles;

type StepFrameProps = {
  readonly passing: Passing;
  readonly title: ComponentChildren;
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly above?: ComponentChildren;
  readonly beside?: ComponentChildren;
  readonly narrow?: boolean;
  readonly centre?: boolean;
  /** Lets the participant throw everything away from here. */
  readonly restartable?: boolean;
};

/**
 * Around a participant's steps: the language in the corner at any moment, the volunteers' door beside it. It stands from step to step and from person to person:
 * made anew each time it takes a slow tablet a third of the way to a short page (measured).
 */
export function PassFrame({ passing, children }: { readonly passing: Passing; readonly children: ComponentChildren }) {
  const { general, sitting } = words.value;
  const { first, others } = passing.languages;
  return (
    <PageFrame
      brand={<PackWords passing={passing} texts={passing.joined.pack.title} />}
      corner={
        <div class={corner}>
          <Select
            slim
            label={general.language}
            value={passing.language.value}
            options={[...first, ...others].map((tag) => ({ value: tag, text: tagToLanguageName(tag), lang: tag }))}
            onChange={passing.speak}
          />
          <Button kind="quiet" onPress={askForVolunteer}>
            {sitting.volunteer}
          </Button>
        </div>
      }
    >
      {children}
    </PageFrame>
  );
}

/** One step, in a `PassFrame`. */
export function StepFrame({ passing, restartable = false, actions, ...page }: StepFrameProps) {
  const [asking, setAsking] = useState(false);
  const { general, take } = words.value;
  const restart = (isSure: boolean) => {
    if (passing.isSealing()) return;
    if (isSure || !isDraftTouched(passing.draft.value)) passing.restart();
    else setAsking(true);
  };
  return (
    <PageBody
      {...page}
      notice={<StumbleNotice />}
      actions={
        (actions || restartable) && (
          <>
            {restartable && (
              <div class={away} inert={passing.sealing.value.kind === 'under-way'}>
                <Button kind="quiet" onPress={() => restart(false)}>
                  {take.startAgain}
                </Button>
              </div>
            )}
            {actions}
            {asking && (
              <Dialog
                title={take.startAgain}
                narrow
                onClose={() => setAsking(false)}
                actions={
                  <>
                    <Button onPress={() => setAsking(false)}>{general.cancel}</Button>
                    <Button kind="risky" onPress={() => restart(true)}>
                      {take.startAgainNow}
                    </Button>
                  </>
                }
              >
                <p>{take.startAgainSure}</p>
              </Dialog>
            )}
          </>
        )
      }
    />
  );
}
