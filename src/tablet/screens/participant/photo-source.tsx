import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../../text/text.ts';
import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type CameraState, startViewfinder } from '../../platform/viewfinder.ts';
import styles from './photo-screen.module.css';

const { stage, hidden, ways } = styles;

/** A page of handwriting needs no more. */
const widthPx = 2_560;

/** Where the picture comes from: the camera within this page, so that the system does not put the page aside, or a file. */
export function PhotoSource({ onTake }: { readonly onTake: (taken: Blob | ImageBitmap) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [{ kind }, setState] = useState<CameraState>({ kind: 'opening' });
  const say = writingWords.value.photo;
  const { general } = words.value;
  useEffect(() => {
    const shown = video.current;
    return shown ? startViewfinder(shown, { onState: setState, widthPx }) : undefined;
  }, [attempt]);
  const hasCamera = kind === 'opening' || kind === 'looking';
  const isShooting = useRef(false);
  const shoot = async (): Promise<void> => {
    const shown = video.current;
    // The second half of a double tap would take a second picture.
    if (!shown || shown.videoWidth === 0 || isShooting.current) return;
    isShooting.current = true;
    const taken = await createImageBitmap(shown).catch(() => undefined);
    isShooting.current = false;
    if (taken) onTake(taken);
    else setState({ kind: 'failed' });
  };
  return (
    <>
      {!hasCamera && (
        <Notice
          tone="warn"
          role="alert"
          action={kind !== 'insecure' && <Button onPress={() => setAttempt(attempt + 1)}>{general.tryAgain}</Button>}
        >
          {say.problems[kind]}
        </Notice>
      )}
      {kind === 'opening' && <p role="status">{say.opening}</p>}
      <div class={hasCamera ? stage : hidden}>
        <video ref={video} aria-label={say.video} muted playsInline disablePictureInPicture />
      </div>
      <div class={ways}>
        {kind === 'looking' && (
          <Button kind="primary" large onPress={() => void shoot()}>
            {say.take}
          </Button>
        )}
        <FileButton accept="image/*" onChoose={onTake}>
          {say.choose}
        </FileButton>
      </div>
    </>
  );
}
