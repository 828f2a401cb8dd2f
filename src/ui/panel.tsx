import type { ComponentChildren } from 'preact';
import styles from './panel.module.css';

const { panel } = styles;

type PanelProps = {
  readonly children: ComponentChildren;
  /** What it is, where no heading in it says so. */
  readonly label?: string;
};

/** What belongs together, on a sheet of its own. */
export function Panel({ children, label }: PanelProps) {
  return (
    <section class={panel} aria-label={label}>
      {children}
    </section>
  );
}
