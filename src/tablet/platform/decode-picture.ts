/** So wide is a picture decoded: a page of handwriting stays legible, and 40 megapixels become three. */
const decodedWidthPx = 1_600;
/** A panorama, or no page at all, would still be too much for 2 GB. */
const maxHeightPx = 4_800;
/**
 * A JPEG is asked for with no more pixels than these: it comes in the largest eighth of its size that keeps to them, and never gets into memory whole. So it is
 * wider than `decodedWidthPx` still, up to 120 megapixels of the usual shapes.
 */
const bound = { desiredWidth: 3_200, desiredHeight: 2_400 };

/** The picture, 1,600 pixels wide, or `undefined` where the file is none that this browser reads. What else a file says (place, camera, time) is dropped. */
export async function decodePicture(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    const options = { resizeWidth: decodedWidthPx, resizeQuality: 'high' } as const;
    const reduced = await decodeReduced(file);
    const picture = await createImageBitmap(reduced ?? file, options).finally(() => reduced?.close());
    if (picture.height <= maxHeightPx) return picture;
    picture.close();
    return undefined;
  } catch {
    return undefined;
  }
}

/**
 * A JPEG decoded at a part of its size (measured in Chromium 156, 40 megapixels, sealing and all: some 70 MB more in place of 240), turned as its file says; `undefined` where it is
 * no JPEG, or this browser decodes whole pictures only.
 */
async function decodeReduced(file: Blob): Promise<VideoFrame | undefined> {
  if (file.type !== 'image/jpeg' || !('ImageDecoder' in globalThis)) return undefined;
  const decoder = new ImageDecoder({ data: file.stream(), type: file.type, ...bound });
  try {
    return (await decoder.decode()).image;
  } catch {
    return undefined;
  } finally {
    decoder.close();
  }
}
