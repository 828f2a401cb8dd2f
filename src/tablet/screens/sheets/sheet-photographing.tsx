import { useEffect, useState } from 'preact/hooks';
import { canTranscribe, type Sheet } from '../../../domain/sheet.ts';
import { sheetNumberToText, textToSheetNumber } from '../../../domain/sheet-number.ts';
import { organiserWords, words } from '../../../text/text.ts';
import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { decodePicture } from '../../platform/decode-picture.ts';
import { type Turns, toPagePicture } from '../../platform/page-picture.ts';
import type { Quad } from '../../platform/perspective.ts';
import { readSheet, turnCorners } from '../../platform/read-sheet.ts';
import { OrganiserPage } from '../organiser-page.tsx';
import { PhotoSource } from '../participant/photo-source.tsx';
import { CornerEditor } from './corner-editor.tsx';
import type { SheetParts } from './sheet-parts.ts';
import { cornersToCrop, type SheetView, toSheetView, usualCorners } from './sheet-view.ts';
import { type SheetTrouble, sheetTroubleToText } from './sheet-words.ts';

type SheetPhotographingProps = SheetParts & {
  readonly sheet: Sheet;
  /** The photograph to look at while typing; the one before is let go. */
  readonly onView: (view: SheetView | undefined) => void;
  readonly onType: () => void;
  readonly onBack: () => void;
};

type Taken = {
  readonly picture: ImageBitmap;
  readonly turns: Turns;
  readonly corners: Quad;
  readonly isFound: boolean;
  /** What its code says, where that is another sheet’s number. */
  readonly other: string | undefined;
};

type Stage =
  | { readonly kind: 'source'; readonly problem?: 'no-picture' }
  | { readonly kind: 'corners'; readonly taken: Taken; readonly problem?: 'too-heavy' }
  | { readonly kind: 'working' }
  | { readonly kind: 'sealed' };

/** A returned sheet is photographed and sealed; until the sheet is left, the picture stays in memory for typing its lines. */
export function SheetPhotographing(props: SheetPhotographingProps) {
  const { tablet, register, sheet, onView, onType, onBack } = props;
  const [stage, setStage] = useState<Stage>({ kind: 'source' });
  const [trouble, setTrouble] = useState<SheetTrouble>();
  const { sheets: say } = organiserWords.value;
  const photo = writingWords.value.photo;
  const taken = stage.kind === 'corners' ? stage.taken : undefined;
  const picture = taken?.picture;
  // Megabytes of pixels do not wait for the garbage collector.
  useEffect(() => () => picture?.close(), [picture]);
  const change = (changed: Partial<Taken>) => taken && setStage({ kind: 'corners', taken: { ...taken, ...changed } });

  const take = async (given: Blob | ImageBitmap): Promise<void> => {
    setStage({ kind: 'working' });
    setTrouble(undefined);
    const decoded = given instanceof Blob ? await decodePicture(given) : given;
    if (!decoded) return setStage({ kind: 'source', problem: 'no-picture' });
    const { turns, corners, code } = await readSheet(decoded);
    const number = code === undefined ? undefined : textToSheetNumber(code);
    const other = number !== undefined && number !== sheet.number ? number : undefined;
    const isFound = corners !== undefined;
    setStage({ kind: 'corners', taken: { picture: decoded, turns, corners: corners ?? usualCorners, isFound, other } });
  };

  /** Shows the picture beside the lines from now on, whether it is kept or not. */
  const show = ({ picture: shown, turns, corners }: Taken) => onView(toSheetView(shown, turns, corners));

  const seal = async (used: Taken): Promise<void> => {
    const copy = { ...used, picture: await createImageBitmap(used.picture) };
    setStage({ kind: 'working' });
    await new Promise((drawn) => setTimeout(drawn, 50));
    const made = await toPagePicture(copy.picture, copy.turns, cornersToCrop(copy.corners));
    if (!made) return setStage({ kind: 'corners', taken: copy, problem: 'too-heavy' });
    const saved = await register.savePhotos(sheet.number, [{ kind: 'photo', ...made }]);
    setTrouble(saved.ok ? undefined : saved.problem);
    if (!saved.ok) return setStage({ kind: 'corners', taken: copy });
    show(copy);
    copy.picture.close();
    setStage({ kind: 'sealed' });
  };

  const current = register.find(sheet.number) ?? sheet;
  return (
    <OrganiserPage
      tablet={tablet}
      title={`${say.photograph}: ${sheetNumberToText(sheet.number)}`}
      lead={stage.kind === 'source' && say.photographLead}
      actions={
        <>
          <Button large onPress={onBack}>
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
      {stage.kind === 'working' && <Progress label={photo.working} />}
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
