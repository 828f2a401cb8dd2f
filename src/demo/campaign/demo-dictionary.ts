import type { CasePack, Texts } from '../../domain/case-pack.ts';
import { phrasesByLanguage } from './phrases.ts';

/** Most bytes of the demo's dictionary: less than deflate's 32,768, for it travels with the pack over slow links. */
export const maxDictionaryBytes = 24_576;

const utf8 = new TextEncoder();

/**
 * Deflate's preset dictionary for the bodies of this pack's entries: UTF-8, at most `maxDictionaryBytes`, the same for the same
 * input. `extra` is what the caller knows to be in most bodies, most frequent first. Phrases come next, then salutations and
 * closings, then sample letters a sentence a case in turn, as many as fit: who starts from a sample changes little of it. The
 * most probable stands at the end, where a shorter distance costs fewer bits (RFC 1951, section 3.2.5).
 */
export function makeDictionary(pack: Omit<CasePack, 'dictionary'>, extra: readonly string[]): Uint8Array {
  const frames = pack.cases.flatMap(({ addressee }) => [
    ...textsOf(addressee.salutation),
    ...textsOf(addressee.closing),
  ]);
  const sentences = takeTurns(pack.cases.flatMap(({ sampleLetter }) => textsOf(sampleLetter).map(splitSentences)));
  const pieces = [...extra, ...takeTurns(Object.values(phrasesByLanguage)), ...frames, ...sentences];
  return utf8.encode(joinMostProbableLast(pieces));
}

function joinMostProbableLast(pieces: readonly string[]): string {
  let text = '';
  let bytes = 0;
  for (const piece of pieces) {
    // What already stands there, alone or within another piece, gains nothing by standing there twice.
    if (text.includes(piece)) continue;
    const size = utf8.encode(piece).length + 1;
    if (bytes + size > maxDictionaryBytes) continue;
    text = `${piece} ${text}`;
    bytes += size;
  }
  return text;
}

/** The first of each list, then the second of each, and so on. */
function takeTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[.?!])\s+|\n+/).filter((sentence) => sentence !== '');
}

function textsOf(texts: Texts): string[] {
  return Object.values(texts);
}
