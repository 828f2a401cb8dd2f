import { useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/outcome.ts';
import type { Colleague } from '../../../protocol/desk-session.ts';
import type { Role } from '../../../protocol/role.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import lineStyles from '../lines.module.css';
import styles from './gate.module.css';
import { fetchColleagues, type GateProblem, giveRole } from './gate-client.ts';
import type { ViewProps } from './gate-page.tsx';
import { toMoment } from './gate-words.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { RoleChoice } from './role-choice.tsx';
import { RoleDialog } from './role-dialog.tsx';
import { useFetched } from './use-fetched.ts';

const { lines, line } = lineStyles;
const { who, name: nameClass, hint, controls } = styles;

/** What is asked once more: a role to give, or with none to take it. */
type Asked = { readonly colleague: Colleague; readonly role: Role | undefined };

/** Who may look in, and as what. */
export function ColleaguesView({ words, session, onOver }: ViewProps) {
  const { gate: says } = words;
  const { fetched, again } = useFetched(() => fetchColleagues(session), onOver);
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<Outcome<string, GateProblem>>();
  const change = ({ id, name }: Colleague, role: Role | undefined) => {
    setAsked(undefined);
    void giveRole(session, id, role).then((given) => {
      if (!given.ok && given.problem.kind === 'not-signed-in') return onOver();
      const told = role ? says.colleagues.given(name, says.roles[role]) : says.colleagues.taken(name);
      setDone(given.ok ? { ok: true, value: told } : given);
      again();
    });
  };
  return (
    <>
      {done?.ok && (
        <Notice tone="good" role="status">
          {done.value}
        </Notice>
      )}
      {done?.ok === false && <ProblemNotice words={words} problem={done.problem} />}
      {fetched === undefined && <Progress label={says.loading} />}
      {fetched?.ok === false && <ProblemNotice words={words} problem={fetched.problem} />}
      {fetched?.ok && (
        <ul class={lines}>
          {fetched.value.map((each) => (
            <li key={each.id} class={line}>
              <div class={who}>
                <bdi class={nameClass}>{each.name}</bdi>
                <span class={hint}>
                  {each.signedInAt !== null && `${says.colleagues.signedIn}: ${toMoment(each.signedInAt, words)}`}
                </span>
              </div>
              {each.id === session.colleague ? (
                <span>
                  {says.roles[session.role]} ({says.colleagues.you})
                </span>
              ) : (
                <div class={controls}>
                  <RoleChoice
                    key={each.role ?? 'none'}
                    words={words}
                    colleague={each}
                    onChange={(role) => (role === 'office' ? setAsked({ colleague: each, role }) : change(each, role))}
                  />
                  {each.role !== null && (
                    <Button
                      kind="risky"
                      label={says.colleagues.takeOf(each.name)}
                      onPress={() => setAsked({ colleague: each, role: undefined })}
                    >
                      {says.colleagues.take}
                    </Button>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <RoleDialog
          words={words}
          name={asked.colleague.name}
          deed={asked.role ? 'office' : 'take'}
          onDo={() => change(asked.colleague, asked.role)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
