import { decodePicture } from './decode-picture.ts';

/** What a frame or picture is read from. */
type Source = HTMLVideoElement | ImageBitmap;

/** Gives the text of a QR code in it, `undefined` where there is none to be read. */
type QrReader = (source: Source) => Promise<string | undefined>;

/** The Shape Detection API (not in the DOM's declarations). */
type BarcodeDetector = { readonly detect: (source: Source) => Promise<readonly { readonly rawValue: string }[]> };
type BarcodeDetectorClass = {
  new (options: { readonly formats: readonly string[] }): BarcodeDetector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
};

/** Between two looks: quick enough for a hand that holds still, and the processor rests at least as long as it worked. */
const restMs = 200;
/** The longer side of what is decoded. An invite's code has 71 modules a side: here some ten pixels each. */
const longestPx = 1024;

/** A still picture is worth a longer look than a camera's frame. */
const patienceMs = 400;

let reader: Promise<QrReader> | undefined;

/**
 * Looks at the video's frames, one at a time, and tells each text that it reads, again and again while the code is in sight. Gives what stops it; after that
 * nothing is told any more.
 */
export function watchForQrCodes(video: HTMLVideoElement, tell: (text: string) => void): () => void {
  let isWatching = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const before = performance.now();
    const text = video.readyState >= video.HAVE_CURRENT_DATA ? await readQrCode(video) : undefined;
    if (!isWatching) return;
    if (text) tell(text);
    timer = setTimeout(() => void look(), Math.max(restMs, performance.now() - before));
  };
  void look();
  return () => {
    isWatching = false;
    clearTimeout(timer);
  };
}

/** The text of the QR code in a picture's file; `no-picture` where the file is none, `no-code` where nothing in it can be read. */
export async function readQrPicture(
  file: Blob,
): Promise<{ readonly kind: 'read'; readonly text: string } | { readonly kind: 'no-picture' | 'no-code' }> {
  const picture = await decodePicture(file);
  if (!picture) return { kind: 'no-picture' };
  const text = await readQrCode(picture);
  picture.close();
  return text ? { kind: 'read', text } : { kind: 'no-code' };
}

/** The text of the QR code in a drawn picture and the middle of the code, in the picture's pixels; `undefined` where nothing can be read. */
export async function locateQrCode(
  pixels: ImageData,
): Promise<{ readonly text: string; readonly x: number; readonly y: number } | undefined> {
  try {
    const { decodeQR } = await import('qr/decode.js');
    let middle = { x: 0, y: 0 };
    const text = decodeQR(pixels, {
      timeLimit: patienceMs,
      pointsOnDetect: ({ tr, bl }) => {
        middle = { x: (tr.x + bl.x) / 2, y: (tr.y + bl.y) / 2 };
      },
    });
    return { text, ...middle };
  } catch {
    return undefined;
  }
}

async function readQrCode(source: Source): Promise<string | undefined> {
  reader ??= chooseReader().catch(() => {
    // Before everything is kept on the tablet, a bad line may keep it from us: the next frame asks again.
    reader = undefined;
    return async () => undefined;
  });
  return (await reader)(source).catch(() => undefined);
}

/** The browser's own where it knows QR codes (Android mostly), else ours, fetched with the first frame. */
async function chooseReader(): Promise<QrReader> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: BarcodeDetectorClass };
  const formats = await BarcodeDetector?.getSupportedFormats().catch((): readonly string[] => []);
  if (BarcodeDetector && formats?.includes('qr_code')) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async (source) => (await detector.detect(source))[0]?.rawValue;
  }
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  return async (source) => decodeQR(drawPixels(canvas, source));
}

/** At most `longestPx` wide or high. Throws where there is no frame yet. */
function drawPixels(canvas: HTMLCanvasElement, source: Source): ImageData {
  const [width, height] =
    source instanceof HTMLVideoElement ? [source.videoWidth, source.videoHeight] : [source.width, source.height];
  const scale = Math.min(1, longestPx / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
