import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { createHpkeOpener } from './hpke-opening.ts';
import { encapsulatedBytes, type OpeningPair, type OpenProblem, sealOverheadBytes } from './open.ts';
import { unpad } from './padding.ts';
import { type AttachmentPlace, attachmentToAad } from './seal-attachment.ts';

/** Opens one sealed file: the page as it was before `sealAttachment`. */
export type AttachmentOpener = (
  sealed: Uint8Array<ArrayBuffer>,
  place: AttachmentPlace,
) => Promise<Outcome<Bytes, OpenProblem>>;

/** Opens files with one private key, which is imported once. */
export async function createAttachmentOpener(pair: OpeningPair): Promise<AttachmentOpener> {
  const openHpke = await createHpkeOpener(pair.publicBytes, pair.privateBytes);
  return async (sealed, place) => {
    if (sealed.length < sealOverheadBytes) return bad({ kind: 'sealed-damaged' });
    let padded: Uint8Array;
    try {
      const secret = sealed.slice(0, encapsulatedBytes);
      padded = await openHpke(secret, sealed.slice(encapsulatedBytes), attachmentToAad(place));
    } catch {
      return bad({ kind: 'key-wrong' });
    }
    const file = unpad(padded);
    return file ? good(new Uint8Array(file)) : bad({ kind: 'sealed-damaged' });
  };
}
