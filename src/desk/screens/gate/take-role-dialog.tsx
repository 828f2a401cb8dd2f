import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { GateWords } from './gate-words.ts';

type TakeRoleDialogProps = {
  readonly words: GateWords;
  readonly name: string;
  readonly onTake: () => void;
  readonly onClose: () => void;
};

/** Asks once. */
export function TakeRoleDialog({ words: { gate }, name, onTake, onClose }: TakeRoleDialogProps) {
  const { colleagues: says } = gate;
  return (
    <Dialog
      title={says.takeTitle(name)}
      onClose={onClose}
      narrow
      actions={
        <>
          <Button onPress={onClose}>{says.cancel}</Button>
          <Button kind="risky" onPress={onTake}>
            {says.take}
          </Button>
        </>
      }
    >
      <p>{says.takeLead}</p>
    </Dialog>
  );
}
