import { useEffect, useRef, useState } from 'preact/hooks';
import { canTranscribe, type Sheet } from '../../../domain/sheet.ts';
import { sheetNumberToText } from '../../../domain/sheet-number.ts';
import { organiserWords, words } from '../../../text/text.ts';
import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import type { Turns } from '../../platform/page-picture.ts';
import { turnCorners } from '../../platform/read-sheet.ts';
import { OrganiserPage } from '../organiser-page.tsx';
import { PhotoSource } from '../participant/photo-source.tsx';
import { CornerEditor } from './corner-editor.tsx';
import type { SheetParts } from './sheet-parts.ts';
import { type SheetView, toSheetView } from './sheet-view.ts';
import { type SheetTrouble, sheetTroubleToText } from './sheet-words.ts';
import { readTakenPhoto, sealTakenPhoto, type TakenPhoto } from './taken-photo.ts';

type SheetPhotographingProps = SheetParts & {
  readonly sheet: Sheet;
  /** The photograph to look at while typing; the one before is let go. */
  readonly onView: (view: SheetView | undefined) => void;
  readonly onType: () => void;
  readonly onBack: () => void;
};

type Stage =
  | { readonly kind: 'source'; readonly problem?: 'no-picture' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'corners'; readonly taken: TakenPhoto; readonly problem?: 'too-heavy' }
  /** The picture is kept: where it cannot be sealed, it is shown again. */
  | { readonly kind: 'sealing'; readonly taken: TakenPhoto }
  | { readonly kind: 'sealed' };

/** A returned sheet is photographed and sealed; until the sheet is left, the picture stays in memory for typing its lines. */
export function SheetPhotographing(props: SheetPhotographingProps) {
  const { tablet, register, sheet, onView, onType, onBack } = props;
  const [stage, setStage] = useState<Stage>({ kind: 'source' });
  const [trouble, setTrouble] = useState<SheetTrouble>();
  const { sheets: say } = organiserWords.value;
  const photo = writingWords.value.photo;
  const taken = stage.kind === 'corners' ? stage.taken : undefined;
  const picture = 'taken' in stage ? stage.taken.picture : undefined;
  const isSealing = useRef(false);
  const isLeft = useRef(false);
  useEffect(
    () => () => {
      isLeft.current = true;
    },
    [],
  );
  // Megabytes of pixels do not wait for the garbage collector; what is being sealed is needed for a moment more.
  useEffect(() => () => void (isSealing.current || picture?.close()), [picture]);
  const change = (changed: Partial<TakenPhoto>) =>
    taken && setStage({ kind: 'corners', taken: { ...taken, ...changed } });

  const take = async (given: Blob | ImageBitmap): Promise<void> => {
    setStage({ kind: 'reading' });
    setTrouble(undefined);
    const read = await readTakenPhoto(given, sheet.number);
    if (isLeft.current) return read?.picture.close();
    setStage(read ? { kind: 'corners', taken: read } : { kind: 'source', problem: 'no-picture' });
  };

  /** Shows the picture beside the lines from now on, whether it is kept or not. */
  const show = ({ picture: shown, turns, corners }: TakenPhoto) => onView(toSheetView(shown, turns, corners));

  const seal = async (used: TakenPhoto): Promise<void> => {
    // The second half of a double tap would seal it twice.
    if (isSealing.current) return;
    isSealing.current = true;
    setStage({ kind: 'sealing', taken: used });
    setTrouble(undefined);
    // Sealing takes the page's whole time for a while: first, the screen says so.
    await new Promise((drawn) => setTimeout(drawn, 50));
    const sealed = await sealTakenPhoto(register, sheet.number, used);
    isSealing.current = false;
    if (isLeft.current) return used.picture.close();
    if (sealed.ok) {
      show(used);
      return setStage({ kind: 'sealed' });
    }
    const { problem } = sealed;
    const isTooHeavy = problem.kind === 'too-heavy';
    if (!isTooHeavy) setTrouble(problem);
    setStage({ kind: 'corners', taken: used, ...(isTooHeavy && { problem: problem.kind }) });
  };

  const current = register.find(sheet.number) ?? sheet;
  return (
    <OrganiserPage
      tablet={tablet}
      title={`${say.photograph}: ${sheetNumberToText(sheet.number)}`}
      lead={stage.kind === 'source' && say.photographLead}
      actions={
        <>
          {/* While sealing it stands where the seal stood: the second half of a double tap. */}
          <Button large disabled={stage.kind === 'sealing'} onPress={onBack}>
            {words.value.general.back}
          </Button>
          {taken && (
            <>
              <Button large onPress={() => setStage({ kind: 'source' })}>
                {photo.again}
              </Button>
              <Button
                large
                onPress={() => change({ turns: ((taken.turns + 1) % 4) as Turns, corners: turnCorners(taken.corners) })}
              >
                {photo.turn}
              </Button>
              {(current.photos ?? 0) > 0 && canTranscribe(current) && (
                <Button
                  large
                  onPress={() => {
                    show(taken);
                    onType();
                  }}
                >
                  {say.showOnly}
                </Button>
              )}
              <Button kind="primary" large onPress={() => void seal(taken)}>
                {say.sealPhoto}
              </Button>
            </>
          )}
          {stage.kind === 'sealed' && (
            <>
              <Button large onPress={() => setStage({ kind: 'source' })}>
                {say.anotherPage}
              </Button>
              {canTranscribe(current) && (
                <Button kind="primary" large onPress={onType}>
                  {say.type}
                </Button>
              )}
            </>
          )}
        </>
      }
    >
      {trouble && (
        <Notice tone="bad" role="alert">
          {sheetTroubleToText(trouble)}
        </Notice>
      )}
      {'problem' in stage && stage.problem && (
        <Notice tone="warn" role="alert">
          {photo.problems[stage.problem]}
        </Notice>
      )}
      {stage.kind === 'source' && <PhotoSource onTake={(given) => void take(given)} />}
      {(stage.kind === 'reading' || stage.kind === 'sealing') && <Progress label={photo.working} />}
      {taken && (
        <>
          {taken.other !== undefined && (
            <Notice tone="warn" role="alert">
              {say.otherSheet(sheetNumberToText(taken.other))}
            </Notice>
          )}
          <CornerEditor
            word={taken.isFound ? say.marksFound : say.marksMissing}
            picture={taken.picture}
            turns={taken.turns}
            corners={taken.corners}
            onCorners={(corners) => change({ corners })}
          />
        </>
      )}
      {stage.kind === 'sealed' && (
        <div role="status">
          <Notice tone="good">{say.photoSealed}</Notice>
          {!canTranscribe(current) && <p>{say.countFirstThenType}</p>}
        </div>
      )}
    </OrganiserPage>
  );
}
