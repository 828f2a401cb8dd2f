/** A camera that runs, or why there is none. */
export type Camera =
  | {
      readonly kind: 'open';
      readonly stream: MediaStream;
      /** Lets go of it, light and all. Safe to call again. */
      readonly close: () => void;
      /** Called once if the camera goes away by itself (unplugged, or taken by the system). */
      readonly onEnded: (tell: () => void) => void;
    }
  | { readonly kind: CameraProblem };

/**
 * `insecure`: the page did not come by https, so browsers show it no camera. `refused`: by the person, or by the system's settings. `missing`: there is
 * none. `in-use`: another app holds it. `failed`: anything else.
 */
export type CameraProblem = 'insecure' | 'refused' | 'missing' | 'in-use' | 'failed';

/** Opens the camera on the tablet's back, else any, asking for a picture of so many pixels across. Asks the person where the browser does; never rejects. */
export async function openCamera(widthPx: number): Promise<Camera> {
  if (!isSecureContext) return { kind: 'insecure' };
  const { mediaDevices } = navigator;
  if (!mediaDevices?.getUserMedia) return { kind: 'missing' };
  try {
    const stream = await mediaDevices.getUserMedia({
      audio: false,
      video: {
        facingMode: { ideal: 'environment' },
        width: { ideal: widthPx },
        height: { ideal: Math.round((widthPx * 9) / 16) },
      },
    });
    return {
      kind: 'open',
      stream,
      close: () => {
        for (const track of stream.getTracks()) track.stop();
      },
      onEnded: (tell) => stream.getVideoTracks()[0]?.addEventListener('ended', tell, { once: true }),
    };
  } catch (error) {
    return { kind: toProblem(error) };
  }
}

/** The names of Media Capture and Streams §10.3. */
function toProblem(error: unknown): CameraProblem {
  switch ((error as { readonly name?: string }).name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'in-use';
    default:
      return 'failed';
  }
}
