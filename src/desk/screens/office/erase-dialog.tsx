import { useState } from 'preact/hooks';
import { sheetNumberToText } from '../../../domain/sheet-number.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { offerDownload } from '../../../ui/offer-download.ts';
import type { ErasureProblem, ErasureProof } from '../../session/erase-people.ts';
import type { PersonPlace, PersonRow } from '../../session/list-people.ts';
import { createAsking } from './asking.ts';
import type { DeskLine } from './desk-line.ts';
import { type OfficeWords, reviewProblemToSentence } from './office-words.ts';

type EraseDialogProps = {
  readonly row: PersonPlace & Pick<PersonRow, 'name'>;
  readonly words: OfficeWords;
  readonly line: DeskLine;
  readonly onClose: () => void;
};

/** Asks once, erases, and hands out the proof. */
export function EraseDialog({ row, words: { lists: says, review, open }, line, onClose }: EraseDialogProps) {
  const [erasing] = useState(() => createAsking<ErasureProof, ErasureProblem>());
  const answer = erasing.state.value;
  const { journal, number, name } = row;
  const erase = () => void erasing.ask(() => line.ask('erase', { journal, number, line: row.line, sheet: row.sheet }));
  const isDone = typeof answer === 'object' && answer.ok;
  return (
    <Dialog
      title={says.eraseTitle}
      onClose={answer === 'busy' ? undefined : onClose}
      narrow
      actions={
        isDone ? (
          <>
            <Button onPress={() => saveProof(answer.value)}>{says.proof}</Button>
            <Button kind="primary" onPress={onClose}>
              {open.done}
            </Button>
          </>
        ) : (
          <>
            <Button disabled={answer === 'busy'} onPress={onClose}>
              {says.cancel}
            </Button>
            <Button kind="risky" disabled={answer === 'busy'} onPress={erase}>
              {says.erase}
            </Button>
          </>
        )
      }
    >
      {isDone ? (
        <Notice tone="good" role="status">
          {answer.value.awaited ? says.erasedAhead : says.erased}
        </Notice>
      ) : (
        <p>{row.line > 0 ? says.eraseLineLead(name, sheetNumberToText(row.sheet)) : says.eraseLead(name)}</p>
      )}
      <p>{says.eraseElsewhere}</p>
      {typeof answer === 'object' && !answer.ok && (
        <Notice tone="bad" role="alert">
          {answer.problem.kind === 'erasure-not-seen' ? says.notSeen : reviewProblemToSentence(answer.problem, review)}
        </Notice>
      )}
    </Dialog>
  );
}

function saveProof(proof: ErasureProof): void {
  const text = `${JSON.stringify(proof, undefined, 2)}\n`;
  offerDownload(new Blob([text], { type: 'application/json' }), `erasure-${proof.officeEntry}.json`);
}
