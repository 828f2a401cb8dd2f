import { useState } from 'preact/hooks';
import { good } from '../../../domain/outcome.ts';
import { maxColleagueName } from '../../../protocol/desk-invite.ts';
import { type Role, roles } from '../../../protocol/role.ts';
import type { DeskGateWords } from '../../../text/desk-gate-en.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import type { DeskAsks } from '../../worker/messages.ts';
import { pickGateWords } from '../gate/gate-words.ts';
import { createAsking } from './asking.ts';
import styles from './office.module.css';
import type { TabProps } from './open-office.tsx';

const { section, form, group, choices, hint, madeLink } = styles;

const days = ['1', '3', '7', '30'] as const;

/** Makes a link by which one colleague comes to see numbers; only here, where the campaign's key is open. */
export function InviteColleague({ words, line }: Pick<TabProps, 'words' | 'line'>) {
  const { invite: says, invites, roles: roleNames } = pickGateWords(words.tag).gate;
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('viewer');
  const [lasts, setLasts] = useState<(typeof days)[number]>('3');
  const [making] = useState(() => createAsking<DeskAsks['invite-colleague']['answer'], never>());
  const answer = making.state.value;
  const make = (event: Event) => {
    event.preventDefault();
    const given = name.trim();
    if (given === '') return;
    const ask = { name: given, role, days: Number(lasts), centre: location.origin };
    void making.ask(async () => good(await line.ask('invite-colleague', ask)));
  };
  return (
    <section class={section} aria-label={says.title}>
      <div>
        <Button expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {says.title}
        </Button>
      </div>
      {isOpen && (
        <form class={form} onSubmit={make}>
          <p class={hint}>{says.lead}</p>
          <Field label={says.name} value={name} onInput={setName} max={maxColleagueName} />
          <div class={group}>
            <Select
              label={says.role}
              value={role}
              options={roles.map((each) => ({ value: each, text: roleNames[each] }))}
              onChange={setRole}
            />
            <Select
              label={says.days}
              value={lasts}
              options={days.map((each) => ({ value: each, text: each }))}
              onChange={setLasts}
            />
          </div>
          <div>
            <Button submit disabled={answer === 'busy'}>
              {says.make}
            </Button>
          </div>
          {typeof answer === 'object' && !answer.ok && (
            <Notice tone="bad" role="alert">
              {words.review.problems[answer.problem.kind]}
            </Notice>
          )}
          {typeof answer === 'object' && answer.ok && <InviteLink link={answer.value.link} says={says} />}
          {typeof answer === 'object' && answer.ok && !answer.value.isListed && <p class={hint}>{invites.notListed}</p>}
        </form>
      )}
    </section>
  );
}

type InviteLinkProps = { readonly link: string; readonly says: DeskGateWords['invite'] };

function InviteLink({ link, says }: InviteLinkProps) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard?.writeText(link).then(
      () => setIsCopied(true),
      () => undefined,
    );
  };
  return (
    <div role="status">
      <p class={madeLink}>
        <code>{link}</code>
      </p>
      <div class={choices}>
        <Button onPress={copy}>{isCopied ? says.copied : says.copy}</Button>
        <span class={hint}>{says.made}</span>
      </div>
    </div>
  );
}
