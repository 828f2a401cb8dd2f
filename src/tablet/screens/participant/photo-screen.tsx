import { useEffect, useState } from 'preact/hooks';
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
  | { readonly kind: 'working' };

/** A page of paper becomes a page of the letter: photographed, turned, cut, made readable. */
export function PhotoScreen({ passing, place, onDone }: PhotoScreenProps) {
  const [stage, setStage] = useState<Stage>({ kind: 'source' });
  const [turns, setTurns] = useState<Turns>(0);
  const [crop, setCrop] = useState<Crop>(wholePicture);
  const { general } = words.value;
  const say = writingWords.value.photo;
  const picture = stage.kind === 'crop' ? stage.picture : undefined;
  // Megabytes of pixels do not wait for the garbage collector, and nobody finds them.
  useEffect(() => () => picture?.close(), [picture]);
  const take = (taken: Blob | ImageBitmap) => {
    setStage({ kind: 'working' });
    setTurns(0);
    setCrop(wholePicture);
    void (taken instanceof Blob ? decodePicture(taken) : Promise.resolve(taken)).then((decoded) =>
      setStage(decoded ? { kind: 'crop', picture: decoded } : { kind: 'source', problem: 'no-picture' }),
    );
  };
  const use = (shown: ImageBitmap) => {
    void createImageBitmap(shown).then(async (copy) => {
      setStage({ kind: 'working' });
      await new Promise((drawn) => setTimeout(drawn, 50));
      const made = await toPagePicture(copy, turns, crop);
      if (!made) return setStage({ kind: 'crop', picture: copy, problem: 'too-heavy' });
      copy.close();
      const { case: number, purpose } = place;
      passing.change({
        pages: [...passing.draft.value.pages, { case: number, purpose, file: { kind: 'photo', ...made } }],
      });
      onDone();
    });
  };
  return (
    <StepFrame
      passing={passing}
      title={say.title}
      lead={stage.kind === 'crop' ? say.crop : say.lead}
      actions={
        <>
          <Button large onPress={onDone}>
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
              <Button kind="primary" large onPress={() => use(picture)}>
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
      {stage.kind === 'source' && <PhotoSource onTake={take} />}
      {stage.kind === 'working' && <Progress label={say.working} />}
      {picture && <CropEditor picture={picture} turns={turns} crop={crop} onCrop={setCrop} />}
    </StepFrame>
  );
}
