import type { ComponentChildren } from 'preact';
import styles from './pill.module.css';

const { pill, good, warn, bad, bare } = styles;
const classByTone = { good, warn, bad, plain: undefined };

type PillProps = { readonly children: ComponentChildren; readonly tone?: keyof typeof classByTone };

/** A state in one or two words. Without a tone it is a mere label. */
export function Pill({ children, tone }: PillProps) {
  return <span class={[pill, tone ? classByTone[tone] : bare].filter(Boolean).join(' ')}>{children}</span>;
}
