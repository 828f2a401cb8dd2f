import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

type AskDialogProps = {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly cancel: string;
  readonly yes: string;
  /** For what cannot be taken back as easily. */
  readonly risky?: boolean;
  readonly onYes: () => Promise<void> | void;
  readonly onClose: () => void;
};

/** Asks once more; closes when what was said yes to is done. */
export function AskDialog({ title, children, cancel, yes, risky = false, onYes, onClose }: AskDialogProps) {
  const [isBusy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    try {
      await onYes();
    } finally {
      onClose();
    }
  };
  return (
    <Dialog
      title={title}
      narrow
      onClose={isBusy ? undefined : onClose}
      actions={
        <>
          <Button disabled={isBusy} onPress={onClose}>
            {cancel}
          </Button>
          <Button kind={risky ? 'risky' : 'primary'} disabled={isBusy} onPress={() => void go()}>
            {yes}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
