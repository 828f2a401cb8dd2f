import { type CameraProblem, openCamera } from './camera.ts';
import { watchForQrCodes } from './qr-codes.ts';

/** How a scan stands. */
export type ScanningState = { readonly kind: 'opening' | 'looking' | CameraProblem };

type Listener = {
  readonly onState: (state: ScanningState) => void;
  /** A code is in sight; told again and again while it is. */
  readonly onText: (text: string) => void;
};

/**
 * Shows the camera in the video and reads QR codes from it. While the page is hidden the camera is let go (iOS would end it anyway) and taken again on
 * return. Gives what stops it: after that the camera is off, also where it was only just being opened.
 */
export function startScanning(video: HTMLVideoElement, { onState, onText }: Listener): () => void {
  let letGo = open();

  function open(): () => void {
    let isWanted = true;
    let close = () => {};
    onState({ kind: 'opening' });
    void openCamera().then((camera) => {
      if (camera.kind !== 'open') {
        if (isWanted) onState(camera);
        return;
      }
      if (!isWanted) return camera.close();
      const stopWatching = watchForQrCodes(video, onText);
      close = () => {
        stopWatching();
        camera.close();
        video.srcObject = null;
      };
      camera.onEnded(() => {
        if (!isWanted) return;
        close();
        onState({ kind: 'in-use' });
      });
      video.srcObject = camera.stream;
      // Rejected when the camera is let go before the first frame; nothing to do then.
      video.play().catch(() => undefined);
      onState({ kind: 'looking' });
    });
    return () => {
      isWanted = false;
      close();
    };
  }

  const onVisibility = () => {
    letGo();
    letGo = document.visibilityState === 'visible' ? open() : () => {};
  };
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    letGo();
  };
}
