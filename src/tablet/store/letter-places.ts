import type { TextPlace } from './letter-draft.ts';

const keyName = 'barua-letter';
const spareName = 'barua-letter-text';

/** Whether a letter may be kept: asked at every start, before anything of it is loaded. */
export function isLetterKept(): boolean {
  try {
    return localStorage.getItem(keyName) !== null;
  } catch {
    return false;
  }
}

/** The key's place. */
export const keyPlace = createPlace(() => localStorage, keyName);

/** The text's place where there are no files: gone with the tab. */
export const sparePlace = createPlace(() => sessionStorage, spareName);

function createPlace(storage: () => Storage, name: string): TextPlace {
  return {
    read: () => tryOr(() => storage().getItem(name) ?? undefined, undefined),
    write: (text) =>
      tryOr(() => {
        storage().setItem(name, text);
        return true;
      }, false),
    wipe: () =>
      tryOr(() => {
        const length = storage().getItem(name)?.length;
        if (length === undefined) return;
        storage().setItem(name, '0'.repeat(length));
        storage().removeItem(name);
      }, undefined),
  };
}

/** Some settings forbid storage altogether. */
function tryOr<Value>(work: () => Value, otherwise: Value): Value {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
