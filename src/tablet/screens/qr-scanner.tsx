import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { organiserWords, words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { readQrPicture } from '../platform/qr-codes.ts';
import { type ScanningState, startScanning } from '../platform/scanning.ts';
import styles from './qr-scanner.module.css';

const { stage, video: videoClass, frame, hidden, ways } = styles;

type QrScannerProps = {
  readonly title: string;
  /** What to point the camera at. */
  readonly lead: string;
  /**
   * What a code says. Takes it and closes the scanner, or gives the word to show where the code is not what is wanted; then scanning goes on. Asked once for
   * a code that stays in sight.
   */
  readonly onText: (text: string) => Promise<string | undefined>;
  readonly onClose: () => void;
  /** The way that is always there: to type it. */
  readonly children: ComponentChildren;
};

/** Reads a QR code with the camera, or from a picture. The camera is on only while this is shown. */
export function QrScanner({ title, lead, onText, onClose, children }: QrScannerProps) {
  const video = useRef<HTMLVideoElement>(null);
  const lastText = useRef<string>(undefined);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<ScanningState>({ kind: 'opening' });
  const [word, setWord] = useState<string | undefined>(undefined);
  const { scan: say } = organiserWords.value;
  const { general } = words.value;
  const take = (text: string) => {
    if (lastText.current === text) return;
    lastText.current = text;
    void onText(text).then(setWord);
  };
  const latestTake = useRef(take);
  latestTake.current = take;
  useEffect(() => {
    const shown = video.current;
    return shown ? startScanning(shown, { onState: setState, onText: (text) => latestTake.current(text) }) : undefined;
  }, [attempt]);
  const readPicture = (file: File) => {
    lastText.current = undefined;
    void readQrPicture(file).then((found) => (found.kind === 'read' ? take(found.text) : setWord(say[found.kind])));
  };
  const { kind } = state;
  const hasCamera = kind === 'opening' || kind === 'looking';
  return (
    <Dialog title={title} onClose={onClose} closeLabel={general.close}>
      <p>{lead}</p>
      {!hasCamera && (
        <Notice
          tone="warn"
          role="alert"
          action={kind !== 'insecure' && <Button onPress={() => setAttempt(attempt + 1)}>{general.tryAgain}</Button>}
        >
          {say.problems[kind]}
        </Notice>
      )}
      <div class={hasCamera ? stage : hidden}>
        <video ref={video} class={videoClass} aria-label={say.video} muted playsInline disablePictureInPicture />
        <svg class={frame} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
          <path d="M2 22V8a6 6 0 0 1 6-6h14M78 2h14a6 6 0 0 1 6 6v14M98 78v14a6 6 0 0 1-6 6H78M22 98H8a6 6 0 0 1-6-6V78" />
        </svg>
      </div>
      {hasCamera && <p role="status">{say[kind]}</p>}
      <div role="alert">{word && <Notice tone="warn">{word}</Notice>}</div>
      <div class={ways}>
        <FileButton accept="image/*" onChoose={readPicture}>
          {say.choosePicture}
        </FileButton>
      </div>
      {children}
    </Dialog>
  );
}
