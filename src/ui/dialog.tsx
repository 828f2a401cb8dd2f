import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { ScrollRegion } from './scroll-region.tsx';

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

/** A native modal dialog, open for as long as it is rendered. */
export function Dialog(props: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = element.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={element}
      class={[dialog, props.covers && covering, props.narrow && narrowClass].filter(Boolean).join(' ')}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
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
      <ScrollRegion class={body} labelledBy={id}>
        {props.children}
      </ScrollRegion>
      {props.actions && <div class={foot}>{props.actions}</div>}
    </dialog>
  );
}
