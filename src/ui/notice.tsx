import type { ComponentChildren } from 'preact';
import styles from './notice.module.css';

const { notice, good, warn, bad, text } = styles;
const classByTone = { plain: undefined, good, warn, bad };

type NoticeProps = {
  readonly children: ComponentChildren;
  readonly tone?: keyof typeof classByTone;
  /** A button that helps. */
  readonly action?: ComponentChildren;
  /** Read out at once (`alert`) or when the reader pauses (`status`). */
  readonly role?: 'alert' | 'status';
};

/** A word to the person, set apart. */
export function Notice({ children, tone = 'plain', action, role }: NoticeProps) {
  return (
    <div class={[notice, classByTone[tone]].filter(Boolean).join(' ')} role={role}>
      <div class={text}>{children}</div>
      {action}
    </div>
  );
}
