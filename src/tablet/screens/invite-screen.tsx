import { useState } from 'preact/hooks';
import { words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './invite-screen.module.css';
import { OrganiserPage } from './organiser-page.tsx';
import { go } from './route.ts';
import type { JoinProblem, ScreenProps } from './tablet.ts';

const { form, start } = styles;

/** Joins a campaign by an invite: from the link that opened the app, or pasted. */
export function InviteScreen({ tablet }: ScreenProps) {
  const joined = tablet.store.joined.value;
  const [typed, setTyped] = useState('');
  const [name, setName] = useState(joined?.tabletName ?? '');
  const [isNameMissing, setIsNameMissing] = useState(false);
  const [isJoining, setIsJoining] = useState(false);
  const [problem, setProblem] = useState<JoinProblem>();
  const { general, welcome } = words.value;
  const join = () => {
    setIsNameMissing(name.trim() === '');
    if (name.trim() === '') return;
    setProblem(undefined);
    setIsJoining(true);
    void tablet.join(tablet.inviteText ?? typed, name.normalize('NFC').trim()).then((outcome) => {
      setIsJoining(false);
      if (outcome.ok) go('readiness');
      else setProblem(outcome.problem);
    });
  };
  return (
    <OrganiserPage tablet={tablet} title={welcome.title} lead={welcome.lead} narrow centre>
      <form
        class={form}
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          join();
        }}
      >
        {tablet.inviteText === undefined ? (
          <Field label={welcome.paste} hint={welcome.pasteHint} value={typed} onInput={setTyped} />
        ) : (
          <Notice tone="good">{welcome.invited}</Notice>
        )}
        <Field
          label={welcome.tabletName}
          hint={welcome.tabletNameHint}
          value={name}
          max={80}
          onInput={setName}
          problem={isNameMissing && welcome.tabletNameMissing}
        />
        {problem && (
          <Notice tone="bad" role="alert">
            {welcome.problems[problem.kind]}
          </Notice>
        )}
        {isJoining && <Progress label={welcome.joining} />}
        <div class={start}>
          <Button kind="primary" large submit disabled={isJoining}>
            {welcome.join}
          </Button>
          {joined && (
            <Button large onPress={() => go('home')}>
              {general.cancel}
            </Button>
          )}
        </div>
      </form>
    </OrganiserPage>
  );
}
