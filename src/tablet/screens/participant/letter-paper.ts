import { type CampaignCase, pickText } from '../../../domain/case-pack.ts';
import type { Letter } from '../../../domain/pass.ts';

/** The most UTF-16 units of a letter: some fifteen printed pages. */
export const maxLetterLength = 50_000;

/** What all of one person's texts may have in UTF-8: with the richest ink still below what a sealed body holds, should nothing of it compress. */
const maxTextBytes = 190_000;

/** By how many characters a text is too long, beside the person's other texts; 0 where it fits. */
export function countTooMuch(text: string, others: readonly string[]): number {
  const toBytes = (each: string) => new TextEncoder().encode(each).length;
  const bytes = [text, ...others].reduce((sum, each) => sum + toBytes(each), 0);
  const perUnit = text.length === 0 ? 1 : toBytes(text) / text.length;
  return Math.max(0, text.length - maxLetterLength, Math.ceil((bytes - maxTextBytes) / perUnit));
}

/** What a page starts with: for a letter its salutation and closing with room between them, for a message nothing. */
export function toBlankPage(of: CampaignCase, purpose: Letter['purpose'], language: string, fallback: string): string {
  if (purpose === 'solidarity') return '';
  const { salutation, closing } = of.addressee;
  return `${pickText(salutation, language, fallback).text}\n\n\n\n${pickText(closing, language, fallback).text}`;
}

/** The case's sample letter, with the language it is in. */
export function toSamplePage(
  of: CampaignCase,
  language: string,
  fallback: string,
): { readonly text: string; readonly language: string } {
  return pickText(of.sampleLetter, language, fallback);
}

/** Where to go on writing: between salutation and closing. */
export function toWritingPlace(blankPage: string): number {
  const gap = blankPage.indexOf('\n\n\n\n');
  return gap < 0 ? blankPage.length : gap + 2;
}

/** True where the text is all the pack's own, as a blank page in any of these languages: nobody would miss it. */
export function isUnwritten(
  text: string,
  of: CampaignCase,
  purpose: Letter['purpose'],
  languages: readonly string[],
  fallback: string,
): boolean {
  const trimmed = text.trim();
  return (
    trimmed === '' || languages.some((language) => trimmed === toBlankPage(of, purpose, language, fallback).trim())
  );
}
