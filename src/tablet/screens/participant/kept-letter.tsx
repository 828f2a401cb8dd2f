import { useEffect, useState } from 'preact/hooks';
import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { KeptLetter } from '../../store/letter-draft.ts';
import { putLetter } from './pass-draft.ts';
import type { Passing } from './passing.ts';

/** Nobody came back for it. */
const waitMs = 600_000;

/** After a restart in the middle of a letter: whose it was may go on. Somebody else may hold the tablet now, so nothing of it is shown before they say so. */
export function KeptLetterQuestion({ passing }: { readonly passing: Passing }) {
  const [kept, setKept] = useState<KeptLetter>();
  useEffect(() => {
    void offerKeptLetter(passing).then(setKept);
  }, [passing]);
  const forget = () => {
    setKept(undefined);
    void wipeKeptLetter(passing);
    passing.restart();
  };
  useEffect(() => {
    if (!kept) return;
    const timer = setTimeout(forget, waitMs);
    return () => clearTimeout(timer);
  }, [kept]);
  if (!kept) return null;
  const goOn = () => {
    setKept(undefined);
    passing.change({ letters: putLetter([], kept.letter) });
    passing.go({ kind: 'letter', case: kept.letter.case, purpose: kept.letter.purpose });
  };
  const { keptLetter } = writingWords.value;
  return (
    <Dialog
      title={keptLetter.title}
      narrow
      covers
      actions={
        <>
          <Button onPress={forget}>{keptLetter.no}</Button>
          <Button kind="primary" onPress={goOn}>
            {keptLetter.yes}
          </Button>
        </>
      }
    >
      <p>{keptLetter.ask}</p>
      <p>{keptLetter.hint}</p>
    </Dialog>
  );
}

/** Once after a start: what is kept later was begun on this page. */
let isAsked = false;

/** What may be gone on with; anything else that is kept is wiped. Asks in the language it was written on. */
async function offerKeptLetter(passing: Passing): Promise<KeptLetter | undefined> {
  if (isAsked) return undefined;
  isAsked = true;
  const { letter } = await passing.paper();
  const kept = await letter.read();
  const isOurs =
    kept?.sitting === passing.sitting.openedAt &&
    passing.step.value.kind === 'language' &&
    kept.letter.text !== '' &&
    passing.may.words &&
    passing.cases.some(({ number }) => number === kept.letter.case);
  if (!isOurs) {
    await letter.wipe();
    return undefined;
  }
  passing.speak(kept.screens);
  return kept;
}

async function wipeKeptLetter(passing: Passing): Promise<void> {
  await (await passing.paper()).letter.wipe();
}
