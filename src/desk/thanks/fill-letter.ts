import { type Html, html } from '../print/html.ts';
import type { ThanksPlace, ThanksText } from './thanks-source.ts';

/** What differs from person to person. */
export type LetterValues = {
  readonly name: string;
  readonly number: number;
  readonly campaign: string;
  /** Names of the cases that they acted for. */
  readonly cases: readonly string[];
  /** What became of these, a sentence each. */
  readonly outcomes: readonly string[];
};

/** One person's letter, ready to go out. */
export type FilledLetter = {
  readonly subject: string;
  /** Lines end in LF. */
  readonly text: string;
  readonly html: string;
  /** BCP 47. */
  readonly language: string;
};

/** Written from right to left. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** Fills a text in. A paragraph that holds nothing but places with nothing to say is left out. What comes from people is isolated, so that it turns no line around. */
export function fillLetter(template: ThanksText, values: LetterValues, language: string): FilledLetter {
  const words: Readonly<Record<ThanksPlace, string>> = {
    name: isolate(values.name),
    number: new Intl.NumberFormat(language).format(values.number),
    campaign: isolate(values.campaign),
    cases: new Intl.ListFormat(language).format(values.cases.map(isolate)),
    outcomes: values.outcomes.map(isolate).join('\n'),
  };
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, place: string) => (isPlace(place) ? words[place] : whole));
  const paragraphs = template.text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map(fill)
    .filter((paragraph) => paragraph.trim() !== '');
  const isRightToLeft = rightToLeft.has(language.split('-')[0] ?? '');
  const subject = toOneLine(fill(template.subject));
  return {
    subject,
    text: `${paragraphs.map((paragraph) => (isRightToLeft ? markLines(paragraph) : paragraph)).join('\n\n')}\n`,
    html: html`<!doctype html>
<html lang="${language}" dir="${isRightToLeft ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${subject}</title></head>
<body>${paragraphs.map(toParagraph)}
</body>
</html>
`.html,
    language,
  };

  function isPlace(place: string): place is ThanksPlace {
    return Object.hasOwn(words, place);
  }
}

/** A name or text for a header: on one line, with nothing that a mail program could take for another header. */
export function toOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** U+2068 and U+2069. Breaks in what somebody typed go: a name is one line. */
function isolate(text: string): string {
  return text === '' ? '' : `\u2068${toOneLine(text)}\u2069`;
}

/** A mail program takes a line's direction from its first letter: a mark says it before a name does. */
function markLines(paragraph: string): string {
  return paragraph.replace(/^/gm, '\u200F');
}

function toParagraph(paragraph: string): Html {
  const lines = paragraph.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`));
  return html`
<p>${lines}</p>`;
}
