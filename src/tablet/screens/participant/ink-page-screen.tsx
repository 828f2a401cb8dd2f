import { useState } from 'preact/hooks';
import { countInkPoints, type Ink } from '../../../domain/ink.ts';
import { limits } from '../../../protocol/limits.ts';
import { words } from '../../../text/text.ts';
import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { emptyInk } from '../../../ui/ink-pad.tsx';
import { InkPage } from '../../../ui/ink-page.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type DraftPage, isAt } from './pass-draft.ts';
import type { Passing, Place } from './passing.ts';
import { StepFrame } from './step-frame.tsx';

type InkPageScreenProps = {
  readonly passing: Passing;
  readonly place: Place;
  /** The page to go on with; a new one where it is missing. */
  readonly page: DraftPage | undefined;
  readonly onDone: () => void;
};

/** So many points are below 120,000 bytes in any hand. */
const mostPoints = 30_000;

/** A letter written on the screen, page by page. What stands on a page is in the draft after each stroke. */
export function InkPageScreen({ passing, place, page, onDone }: InkPageScreenProps) {
  const [current, setCurrent] = useState(page);
  const { letter, sign } = words.value;
  const say = writingWords.value.inkPage;
  const { pages } = passing.draft.value;
  const ink = current?.file.kind === 'ink' ? current.file.ink : emptyInk;
  const own = pages.filter((each) => isAt(each, place));
  const number = current ? own.indexOf(current) + 1 : own.length + 1;
  const isEmpty = ink.strokes.length === 0;
  const isFull = countInkPoints(ink) >= mostPoints;
  const write = (next: Ink) => {
    const written: DraftPage = { case: place.case, purpose: place.purpose, file: { kind: 'ink', ink: next } };
    const isThere = current !== undefined && pages.includes(current);
    const others = next.strokes.length === 0 ? [] : [written];
    passing.change({
      pages: isThere ? pages.flatMap((each) => (each === current ? others : [each])) : [...pages, ...others],
    });
    setCurrent(next.strokes.length === 0 ? undefined : written);
  };
  return (
    <StepFrame
      passing={passing}
      title={say.title(number)}
      lead={say.lead}
      actions={
        <>
          <Button kind="quiet" disabled={isEmpty} onPress={() => write({ ...ink, strokes: ink.strokes.slice(0, -1) })}>
            {sign.undo}
          </Button>
          <Button kind="quiet" disabled={isEmpty} onPress={() => write(emptyInk)}>
            {say.clear}
          </Button>
          <Button
            large
            disabled={isEmpty || pages.length >= limits.maxAttachmentsPerEntry}
            onPress={() => setCurrent(undefined)}
          >
            {say.next}
          </Button>
          <Button kind="primary" large onPress={onDone}>
            {letter.done}
          </Button>
        </>
      }
    >
      {isFull ? <Notice tone="warn">{say.full}</Notice> : null}
      <InkPage label={say.pad} ink={ink} onInk={isFull ? () => undefined : write} />
    </StepFrame>
  );
}
