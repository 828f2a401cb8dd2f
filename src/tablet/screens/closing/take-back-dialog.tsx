import { organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

/** An entry that somebody wants to take back; its name where one is still known. */
export type ToTakeBack = { readonly number: number; readonly name: string | undefined };

type TakeBackDialogProps = {
  readonly asked: ToTakeBack;
  readonly onCancel: () => void;
  readonly onTakeBack: () => void;
};

/** Asks once more. */
export function TakeBackDialog({ asked, onCancel, onTakeBack }: TakeBackDialogProps) {
  const { correct: say } = organiserWords.value;
  return (
    <Dialog
      title={asked.name === undefined ? say.takeBack : say.takeBackOf(asked.name)}
      narrow
      onClose={onCancel}
      actions={
        <>
          <Button onPress={onCancel}>{words.value.general.cancel}</Button>
          <Button kind="risky" onPress={onTakeBack}>
            {say.takeBackNow}
          </Button>
        </>
      }
    >
      <p>{say.takeBackSure}</p>
    </Dialog>
  );
}
