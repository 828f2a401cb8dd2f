import { type CampaignCase, pickText } from '../../../domain/case-pack.ts';
import type { Letter } from '../../../domain/pass.ts';

/** The most UTF-16 units of a letter: some six printed pages, far below what a sealed body holds in any script. */
export const maxLetterLength = 20_000;

/** What a page starts with: for a letter its salutation and closing with room between them, for a message nothing. */
export function toBlankPage(of: CampaignCase, purpose: Letter['purpose'], language: string, fallback: string): string {
  if (purpose === 'solidarity') return '';
  const { salutation, closing } = of.addressee;
  return `${pickText(salutation, language, fallback).text}\n\n\n\n${pickText(closing, language, fallback).text}`;
}

/** The case's sample letter. */
export function toSamplePage(of: CampaignCase, language: string, fallback: string): string {
  return pickText(of.sampleLetter, language, fallback).text;
}

/** Where to go on writing: between salutation and closing. */
export function toWritingPlace(blankPage: string): number {
  const gap = blankPage.indexOf('\n\n\n\n');
  return gap < 0 ? blankPage.length : gap + 2;
}

/** True where the text is all the pack's own, in any of its languages: nobody would miss it. */
export function isUnwritten(
  text: string,
  of: CampaignCase,
  purpose: Letter['purpose'],
  languages: readonly string[],
): boolean {
  const trimmed = text.trim();
  return (
    trimmed === '' || languages.some((language) => trimmed === toBlankPage(of, purpose, language, language).trim())
  );
}
