import type { Pass } from '../../src/domain/pass.ts';
import { isNeedleLongEnough, type Needle } from '../browser/needle-finder.ts';

const snippetCharacters = 32;
const snippetsALetter = 4;

/**
 * What must not be found anywhere on a tablet or at the centre: names, witnesses, ways to reach somebody, and pieces of every letter. `tooShort` names cannot be told
 * from chance. Throws where the app's own texts or the pack contain one, for it would be found by right (a bug of the plan).
 */
export function passesToNeedles(
  passes: readonly Pass[],
  ownTexts: string,
): { readonly needles: readonly Needle[]; readonly tooShort: readonly string[] } {
  const needleByText = new Map<string, Needle>();
  const tooShort = new Set<string>();
  const add = (what: string, text: string) => {
    if (!isNeedleLongEnough(text)) tooShort.add(text);
    else needleByText.set(text, { what, text });
  };
  for (const { name, affirmation, contact, letters } of passes) {
    add('name', name);
    if (affirmation?.kind === 'mark') add('witness', affirmation.witness);
    if (contact) add('contact', contact.address);
    for (const { text } of letters) for (const snippet of cutSnippets(text)) add('letter', snippet);
  }
  const needles = [...needleByText.values()];
  const own = needles.find(({ text }) => ownTexts.includes(text));
  if (own) throw new Error(`“${own.text}” is in the app's own texts`);
  return { needles, tooShort: [...tooShort] };
}

/** Pieces from beginning to end, so that a letter cut by a page or block of a database is found by another. */
function cutSnippets(text: string): string[] {
  const last = Math.max(0, text.length - snippetCharacters);
  return Array.from({ length: snippetsALetter }, (_, index) => {
    const from = Math.floor((last * index) / (snippetsALetter - 1));
    return text.slice(from, from + snippetCharacters);
  });
}
