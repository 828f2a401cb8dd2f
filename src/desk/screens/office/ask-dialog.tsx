import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { good } from '../../../domain/outcome.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { createAsking } from './asking.ts';
import { type OfficeWords, reviewProblemToSentence } from './office-words.ts';

type AskDialogProps = {
  readonly words: Pick<OfficeWords, 'review'>;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly cancel: string;
  readonly yes: string;
  /** For what cannot be taken back as easily. */
  readonly risky?: boolean;
  readonly onYes: () => Promise<void> | void;
  readonly onClose: () => void;
};

/** Asks once more; closes when what was said yes to is done, and says where it broke. */
export function AskDialog({ words, title, children, cancel, yes, risky = false, onYes, onClose }: AskDialogProps) {
  const [doing] = useState(() => createAsking<void, never>());
  const answer = doing.state.value;
  const isBusy = answer === 'busy';
  const go = () =>
    void doing.ask(async () => {
      await onYes();
      onClose();
      return good(undefined);
    });
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
          <Button kind={risky ? 'risky' : 'primary'} disabled={isBusy} onPress={go}>
            {yes}
          </Button>
        </>
      }
    >
      {children}
      {typeof answer === 'object' && !answer.ok && (
        <Notice tone="bad" role="alert">
          {reviewProblemToSentence(answer.problem, words.review)}
        </Notice>
      )}
    </Dialog>
  );
}
