import { watchForQrCodes } from './qr-codes.ts';
import { type CameraState, startViewfinder } from './viewfinder.ts';

/** How a scan stands. */
export type ScanningState = CameraState;

type Listener = {
  readonly onState: (state: ScanningState) => void;
  /** A code is in sight; told again and again while it is. */
  readonly onText: (text: string) => void;
};

/** Codes are dense: wide enough for three pixels a module, no wider, for every frame is looked at. */
const widthPx = 1_280;

/** Shows the camera in the video and reads QR codes from it. Gives what stops it: see `startViewfinder`. */
export function startScanning(video: HTMLVideoElement, { onState, onText }: Listener): () => void {
  return startViewfinder(video, { onState, widthPx, whileLooking: () => watchForQrCodes(video, onText) });
}
