import type { ComponentChildren } from 'preact';
import type { Contact } from '../../../domain/pass.ts';
import { words } from '../../../text/text.ts';
import { Choice } from '../../../ui/choice.tsx';
import styles from './sign-step.module.css';

const { group, ways } = styles;
const kinds = ['sms', 'email'] as const;

type ContactWayProps = {
  /** No other radio buttons on the page have this name. */
  readonly name: string;
  readonly kind: Contact['kind'];
  readonly onKind: (kind: Contact['kind']) => void;
  readonly children?: ComponentChildren;
};

/** By SMS or by email? */
export function ContactWay({ name, kind, onKind, children }: ContactWayProps) {
  const { sign } = words.value;
  return (
    <fieldset class={group}>
      <legend>{sign.contactWay}</legend>
      <div class={ways}>
        {kinds.map((each) => (
          <Choice
            key={each}
            kind="radio"
            group={name}
            label={sign.contactWays[each]}
            checked={kind === each}
            onChange={() => onKind(each)}
          />
        ))}
      </div>
      {children}
    </fieldset>
  );
}
