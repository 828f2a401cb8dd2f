import { useState } from 'preact/hooks';
import { maxPasskeyName } from '../../../protocol/passkey-list.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import type { GateWords } from './gate-words.ts';

type PasskeyDialogProps = {
  readonly words: GateWords;
  readonly name: string;
  readonly deed: 'rename' | 'remove';
  /** With what was typed. */
  readonly onDo: (typed: string) => Promise<void>;
  readonly onClose: () => void;
};

/** Asks for another name, or whether it is to go; closes when that is done. */
export function PasskeyDialog({ words: { gate }, name, deed, onDo, onClose }: PasskeyDialogProps) {
  const { passkeys: says } = gate;
  const [typed, setTyped] = useState(name);
  const [isBusy, setBusy] = useState(false);
  const isRenaming = deed === 'rename';
  const go = async () => {
    setBusy(true);
    await onDo(typed.trim());
    onClose();
  };
  return (
    <Dialog
      title={isRenaming ? says.renameTitle : says.removeTitle(name)}
      onClose={isBusy ? undefined : onClose}
      narrow
      actions={
        <>
          <Button disabled={isBusy} onPress={onClose}>
            {says.cancel}
          </Button>
          <Button
            kind={isRenaming ? 'primary' : 'risky'}
            disabled={isBusy || (isRenaming && typed.trim() === '')}
            onPress={() => void go()}
          >
            {isRenaming ? says.save : says.remove}
          </Button>
        </>
      }
    >
      {isRenaming ? (
        <Field label={says.name} value={typed} onInput={setTyped} max={maxPasskeyName} />
      ) : (
        <p>{says.removeLead}</p>
      )}
    </Dialog>
  );
}
