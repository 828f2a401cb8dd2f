import type { ComponentChildren, Ref } from 'preact';

type ScrollRegionProps = {
  readonly children: ComponentChildren;
  readonly class: string | undefined;
  /** What it is, or the id of what says so. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly regionRef?: Ref<HTMLElement>;
};

/** Something longer than its frame, which the keyboard scrolls too. */
export function ScrollRegion(props: ScrollRegionProps) {
  return (
    <section
      ref={props.regionRef ?? null}
      class={props.class}
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: Safari lets the arrow keys scroll only what can have the focus
      tabIndex={0}
    >
      {props.children}
    </section>
  );
}
