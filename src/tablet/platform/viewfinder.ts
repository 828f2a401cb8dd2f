import { type CameraProblem, openCamera } from './camera.ts';

/** How the camera stands. */
export type CameraState = { readonly kind: 'opening' | 'looking' | CameraProblem };

type Viewfinder = {
  readonly onState: (state: CameraState) => void;
  /** What the picture is asked to be wide, in pixels of the camera. */
  readonly widthPx: number;
  /** Begun with the picture, and ended with it by what it gives. */
  readonly whileLooking?: () => () => void;
};

/**
 * Shows the camera in the video. While the page is hidden the camera is let go (iOS would end it anyway) and taken again on
 * return. Gives what stops it: after that the camera is off, also where it was only just being opened.
 */
export function startViewfinder(
  video: HTMLVideoElement,
  { onState, widthPx, whileLooking = () => () => undefined }: Viewfinder,
): () => void {
  let letGo = open();

  function open(): () => void {
    let isWanted = true;
    let close = () => {};
    onState({ kind: 'opening' });
    void openCamera(widthPx).then((camera) => {
      if (camera.kind !== 'open') {
        if (isWanted) onState(camera);
        return;
      }
      if (!isWanted) return camera.close();
      const stopWatching = whileLooking();
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
