/** How the photograph lies under the line: moved down by so many lines, and so many times as wide as the screen. */
export type StripPlace = { readonly shift: number; readonly zoom: number };

export type StripMove = 'higher' | 'lower' | 'larger' | 'smaller';

export const straightPlace: StripPlace = { shift: 0, zoom: 1 };

const shiftStep = 0.1;
const zooms = [1, 1.5, 2, 3];

/** The place after a move; the same where it goes no further. */
export function moveStrip(place: StripPlace, move: StripMove): StripPlace {
  switch (move) {
    case 'higher':
      return { ...place, shift: place.shift - shiftStep };
    case 'lower':
      return { ...place, shift: place.shift + shiftStep };
    case 'larger':
      return { ...place, zoom: zooms.find((zoom) => zoom > place.zoom) ?? place.zoom };
    case 'smaller':
      return { ...place, zoom: zooms.findLast((zoom) => zoom < place.zoom) ?? place.zoom };
  }
}

type Pressed = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'key' | 'code'>;

/** What a key pressed with Alt does to the photograph; `undefined` where it means something else. `isInList`: there, Alt with an arrow unfolds the list. */
export function pressToStripMove({ altKey, ctrlKey, key, code }: Pressed, isInList: boolean): StripMove | undefined {
  // Windows sends AltGr as both.
  if (!altKey || ctrlKey) return undefined;
  if (isInList && key.startsWith('Arrow')) return undefined;
  // What stands on the key comes first: with Nordic keyboards `+` is where others have `-`. On a Mac, Alt makes another character of it.
  return moveByKey[key] ?? moveByCode[code];
}

const moveByKey: Readonly<Record<string, StripMove>> = {
  ArrowUp: 'higher',
  ArrowDown: 'lower',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
};

const moveByCode: Readonly<Record<string, StripMove>> = {
  Equal: 'larger',
  NumpadAdd: 'larger',
  Minus: 'smaller',
  NumpadSubtract: 'smaller',
};
