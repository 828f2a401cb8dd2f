import { bad, type Outcome } from '../../../domain/outcome.ts';
import type { Sheet } from '../../../domain/sheet.ts';
import { textToSheetNumber } from '../../../domain/sheet-number.ts';
import { decodePicture } from '../../platform/decode-picture.ts';
import { type Turns, toPagePicture } from '../../platform/page-picture.ts';
import type { Quad } from '../../platform/perspective.ts';
import { readSheet, type SheetReading } from '../../platform/read-sheet.ts';
import type { SheetPhotosProblem } from '../../store/sheet-photographing.ts';
import type { SheetRegister } from '../../store/sheet-register.ts';
import { cornersToCrop, usualCorners } from './sheet-view.ts';

/** A photograph of a sheet before it is sealed: in memory only, until somebody closes its picture. */
export type TakenPhoto = {
  readonly picture: ImageBitmap;
  readonly turns: Turns;
  readonly corners: Quad;
  readonly isFound: boolean;
  /** What its code says, where that is another sheet’s number. */
  readonly other: string | undefined;
};

/** What was taken or chosen, with what can be read on it; `undefined` where it is no picture. Rejects never. */
export async function readTakenPhoto(given: Blob | ImageBitmap, sheet: string): Promise<TakenPhoto | undefined> {
  const picture = given instanceof Blob ? await decodePicture(given) : given;
  if (!picture) return undefined;
  const { turns, corners, code } = await readSheet(picture).catch(() => nothingRead);
  const number = code === undefined ? undefined : textToSheetNumber(code);
  return {
    picture,
    turns,
    corners: corners ?? usualCorners,
    isFound: corners !== undefined,
    other: number === sheet ? undefined : number,
  };
}

/** Without memory to search in, a person still sees the marks. */
const nothingRead: SheetReading = { turns: 0, corners: undefined, code: undefined };

/**
 * Seals it as a page of the sheet’s own. `too-heavy`: it gets no smaller; `failing` too where the memory does not suffice. The picture stays as it is. Rejects
 * never.
 */
export async function sealTakenPhoto(
  register: Pick<SheetRegister, 'savePhotos'>,
  sheet: string,
  { picture, turns, corners }: TakenPhoto,
): Promise<Outcome<Sheet, SheetPhotosProblem | { readonly kind: 'too-heavy' }>> {
  try {
    const page = await toPagePicture(picture, turns, cornersToCrop(corners));
    return page ? await register.savePhotos(sheet, [{ kind: 'photo', ...page }]) : bad({ kind: 'too-heavy' });
  } catch {
    return bad({ kind: 'pages-not-saved', why: 'failing' });
  }
}
