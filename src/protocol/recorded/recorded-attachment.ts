import { textToBytes } from '../../sealing/bytes.ts';

/** The file that the recorded statement and receipt are about. */
export const recordedSealedFile = textToBytes('a sealed page, as far as its statement can tell');
