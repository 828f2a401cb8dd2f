import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

const { dialog, covering, narrow: narrowClass, head, title: titleClass, body, foot } = styles;

type DialogProps = {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** With Escape, the back gesture or the close button; where it is missing the dialog wants an answer. */
  readonly onClose?: (() => void) | undefined;
  readonly closeLabel?: string;
  readonly narrow?: boolean;
  /** Hides the page behind completely. */
  readonly covers?: boolean;
};

/**
 * A native modal dialog, open for as long as it is rendered. It scrolls as one, between its title and its buttons, so that the keyboard scrolls it from
 * wherever the focus is.
 */
export function Dialog(props: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  // At once: after the drawing, a slow tablet would draw the page without it first.
  useLayoutEffect(() => {
    const shown = element.current;
    const before = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      // Back to where somebody was who uses the keyboard; a page that comes instead takes the focus itself.
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={[dialog, props.covers && covering, props.narrow && narrowClass].filter(Boolean).join(' ')}
      aria-labelledby={id}
      closedby={props.onClose ? undefined : 'none'}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose?.();
      }}
      onClose={() => {
        // At a second Escape or back gesture Chromium closes it whatever `cancel` said, and one that does not know `closedby` any. While it is rendered it is open.
        if (!element.current) return;
        element.current.showModal();
        props.onClose?.();
      }}
    >
      <div class={head}>
        <h2 class={titleClass} id={id} tabIndex={-1} autofocus>
          {props.title}
        </h2>
        {props.onClose && props.closeLabel && (
          <Button kind="quiet" onPress={props.onClose}>
            {props.closeLabel}
          </Button>
        )}
      </div>
      <div class={body}>{props.children}</div>
      {props.actions && <div class={foot}>{props.actions}</div>}
    </dialog>
  );
}
