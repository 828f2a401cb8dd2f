import type { Bytes } from '../../../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../../../domain/outcome.ts';

export type PictureProblem =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unwritable' }
  | { readonly kind: 'large' };

/** As wide as a case's card is drawn on a tablet of two pixels a CSS pixel. */
const maxSidePx = 1_200;
/** Twelve of them leave most of a pack's 4 MB to texts. In bytes. */
const maxPhotoBytes = 150_000;
const maxDrawingBytes = 200_000;

/** A photograph as WebP of at most 1,200 pixels and 150 kB; a drawing (SVG) as it is. Where it was taken, and with what, does not come along. */
export async function toPackPicture(
  file: File,
): Promise<Outcome<{ readonly ending: 'svg' | 'webp'; readonly bytes: Bytes }, PictureProblem>> {
  if (file.type === 'image/svg+xml' || file.name.endsWith('.svg')) {
    if (file.size > maxDrawingBytes) return bad({ kind: 'large' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    return new TextDecoder().decode(bytes.subarray(0, 1_024)).includes('<svg')
      ? good({ ending: 'svg', bytes })
      : bad({ kind: 'unreadable' });
  }
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return bad({ kind: 'unreadable' });
  const made = await encode(picture);
  picture.close();
  return made;
}

async function encode(
  picture: ImageBitmap,
): Promise<Outcome<{ readonly ending: 'webp'; readonly bytes: Bytes }, PictureProblem>> {
  const scale = Math.min(1, maxSidePx / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return bad({ kind: 'unwritable' });
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  let smallest: Blob | undefined;
  for (const quality of [0.82, 0.7, 0.55, 0.4]) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', quality));
    // Safari gives PNG instead.
    if (blob?.type !== 'image/webp') return bad({ kind: 'unwritable' });
    smallest = blob;
    if (blob.size <= maxPhotoBytes) break;
  }
  return smallest
    ? good({ ending: 'webp', bytes: new Uint8Array(await smallest.arrayBuffer()) })
    : bad({ kind: 'unwritable' });
}
