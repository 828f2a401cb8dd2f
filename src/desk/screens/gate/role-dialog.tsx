import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { GateWords } from './gate-words.ts';

type RoleDialogProps = {
  readonly words: GateWords;
  readonly name: string;
  /** What is to be done: taking the role, or giving the one that opens everything. */
  readonly deed: 'take' | 'office';
  readonly onDo: () => void;
  readonly onClose: () => void;
};

/** Asks once. */
export function RoleDialog({ words: { gate }, name, deed, onDo, onClose }: RoleDialogProps) {
  const { colleagues: says } = gate;
  const isTaking = deed === 'take';
  return (
    <Dialog
      title={isTaking ? says.takeTitle(name) : says.officeTitle(name)}
      onClose={onClose}
      narrow
      actions={
        <>
          <Button onPress={onClose}>{says.cancel}</Button>
          <Button kind="risky" onPress={onDo}>
            {isTaking ? says.take : says.officeGive}
          </Button>
        </>
      }
    >
      <p>{isTaking ? says.takeLead : says.officeLead}</p>
    </Dialog>
  );
}
