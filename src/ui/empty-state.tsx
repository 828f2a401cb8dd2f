import type { ComponentChildren } from 'preact';
import { Emblem } from './emblem.tsx';
import styles from './empty-state.module.css';

const { empty } = styles;

/** Where a list will stand, as long as nothing is in it. */
export function EmptyState({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class={empty}>
      <Emblem />
      <p>{children}</p>
    </div>
  );
}
