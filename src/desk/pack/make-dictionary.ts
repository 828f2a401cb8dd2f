import type { CasePack } from '../../domain/case-pack.ts';
import { textToBytes } from '../../sealing/bytes.ts';

/** Deflate looks back no further. */
const maxDictionaryBytes = 32_768;

/**
 * Bytes that letters of this campaign are likely to repeat: demands, salutations, closings and sample letters in every language, the pack's first
 * language last, since what stands nearest is cheapest to point at. The same pack gives the same bytes.
 */
export function makeDictionaryBytes(pack: Pick<CasePack, 'languages' | 'cases'>): Uint8Array {
  const texts = [...pack.languages]
    .reverse()
    .map((language) =>
      pack.cases
        .flatMap(({ name, demands, addressee, sampleLetter }) => [
          name[language],
          demands[language],
          addressee.name[language],
          sampleLetter[language],
          addressee.salutation[language],
          addressee.closing[language],
        ])
        .join('\n'),
    );
  return textToBytes(texts.join('\n')).slice(-maxDictionaryBytes);
}
