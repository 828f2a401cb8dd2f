import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../../text/text.ts';
import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { decodePicture } from '../../platform/decode-picture.ts';
import { type Crop, type Turns, toPagePicture, wholePicture } from '../../platform/page-picture.ts';
import { CropEditor } from './crop-editor.tsx';
import type { Passing, Place } from './passing.ts';
import { PhotoSource } from './photo-source.tsx';
import { StepFrame } from './step-frame.tsx';

type PhotoScreenProps = { readonly passing: Passing; readonly place: Place; readonly onDone: () => void };

type Stage =
  | { readonly kind: 'source'; readonly problem?: 'no-picture' }
  | { readonly kind: 'crop'; readonly picture: ImageBitmap; readonly problem?: 'too-heavy' }
  /** Where there is a picture already, it is kept: what cannot be made readable is shown again. */
  | { readonly kind: 'working'; readonly picture?: ImageBitmap };

/** A page of paper becomes a page of the letter: photographed, turned, cut, made readable. */
export function PhotoScreen({ passing, place, onDone }: PhotoScreenProps) {
  const [stage, setStage] = useState<Stage>({ kind: 'source' });
  const [turns, setTurns] = useState<Turns>(0);
  const [crop, setCrop] = useState<Crop>(wholePicture);
  const { general } = words.value;
  const say = writingWords.value.photo;
  const picture = stage.kind === 'crop' ? stage.picture : undefined;
  const held = stage.kind === 'source' ? undefined : stage.picture;
  const isMaking = useRef(false);
  const isLeft = useRef(false);
  useEffect(
    () => () => {
      isLeft.current = true;
    },
    [],
  );
  // Megabytes of pixels do not wait for the garbage collector, and nobody finds them; what is made into a page is needed for a moment more.
  useEffect(() => () => void (isMaking.current || held?.close()), [held]);
  const take = async (taken: Blob | ImageBitmap): Promise<void> => {
    setStage({ kind: 'working' });
    setTurns(0);
    setCrop(wholePicture);
    const decoded = taken instanceof Blob ? await decodePicture(taken) : taken;
    if (isLeft.current) return decoded?.close();
    setStage(decoded ? { kind: 'crop', picture: decoded } : { kind: 'source', problem: 'no-picture' });
  };
  const use = async (shown: ImageBitmap): Promise<void> => {
    // The second half of a double tap would add the page twice.
    if (isMaking.current) return;
    isMaking.current = true;
    setStage({ kind: 'working', picture: shown });
    await new Promise((drawn) => setTimeout(drawn, 50));
    // Without memory for all of it there may be some for a part.
    const made = await toPagePicture(shown, turns, crop).catch(() => undefined);
    isMaking.current = false;
    if (isLeft.current) return shown.close();
    if (!made) return setStage({ kind: 'crop', picture: shown, problem: 'too-heavy' });
    const { case: number, purpose } = place;
    passing.change({
      pages: [...passing.draft.value.pages, { case: number, purpose, file: { kind: 'photo', ...made } }],
    });
    onDone();
  };
  return (
    <StepFrame
      passing={passing}
      title={say.title}
      lead={stage.kind === 'crop' ? say.crop : say.lead}
      actions={
        <>
          {/* While a page is made it stands where that button stood: the second half of a double tap. */}
          <Button large disabled={stage.kind === 'working' && held !== undefined} onPress={onDone}>
            {general.cancel}
          </Button>
          {picture && (
            <>
              <Button large onPress={() => setStage({ kind: 'source' })}>
                {say.again}
              </Button>
              <Button
                large
                onPress={() => {
                  setTurns(((turns + 1) % 4) as Turns);
                  setCrop(wholePicture);
                }}
              >
                {say.turn}
              </Button>
              <Button kind="primary" large onPress={() => void use(picture)}>
                {say.use}
              </Button>
            </>
          )}
        </>
      }
    >
      {'problem' in stage && stage.problem && (
        <Notice tone="warn" role="alert">
          {say.problems[stage.problem]}
        </Notice>
      )}
      {stage.kind === 'source' && <PhotoSource onTake={(taken) => void take(taken)} />}
      {stage.kind === 'working' && <Progress label={say.working} />}
      {picture && <CropEditor picture={picture} turns={turns} crop={crop} onCrop={setCrop} />}
    </StepFrame>
  );
}
