import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a language does not say, because it says something else for the same thing, or says it to somebody else. */
const unsaid: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: { 'log-in, entry': /\blogin\b|\brecords?\b|\bsession\b/i },
  fr: {
    'vous, not tu': /(?<![-’\p{L}])(tu|toi|tes|ton|ta)(?!\p{L})/iu,
    'séance, entrée, bénévole, événement': /\bsession|enregistrement [#$]|volontaire|évènement/i,
  },
  es: {
    'tú, not usted': /\busted|\b(imprima|escriba|elija|cuente|reinicie|avise|envíe|arrastre|firme|puede pedir)\b/i,
    'the imperative of tú takes its pronoun so': /\b(compáre|arrástre|inténte|fotografíe|retíre)l[oa]s?\b/i,
    'evento, registro, Wi-Fi': /\bactos?\b|\bentradas?\b|por wifi|el wifi/i,
  },
  pt: {
    'the third person without você, not tu': /\b(tu|teus?|tuas?|contigo|você|vocês)\b/i,
    'registo, sessão, fotografia': /\bentradas?\b|\bsessao\b|\bfotos?\b/i,
  },
  sw: {
    'hafla, rekodi, tableti, wahudumu': /tukio|matukio|[a-z]*ingizo\b|kishikwambi|jitolea/i,
    'sahihi and muhuri': /\b\w*saini\w*|kwa siri|haijafungwa|haujafungwa|limefungwa/i,
  },
  ln: { 'seanse, molulu, kode, tablete, siniatire': /\blikita|['`]code|\bcode\b(?!:|\)|\})|tablette|sinyatire|fɔtɔ/i },
  am: { 'ክፍለ ጊዜ, ጽሕፈት ቤት': /ስብሰባ|ቢሮ/ },
  ar: {
    'to all, not to one': /(?<!\p{L})(اكتب|اختر|افتح|أعد|حاول|اطبع|أخبر|اسحب|يمكنك|وجّه|اترك|تكتب)(?!\p{L})/u,
    'قيد and دفتر': /السجل|سجل سابق/,
  },
};

/** What people read: the strings of a source, without its code. */
function readTexts(source: string): string[] {
  const code = source.replace(/^import .*$|\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/\$\{[^{}]*\}/g, '$');
  return [...code.matchAll(/'([^'\n]*)'(?!:)|`([^`]*)`/g)].map(([, plain, template]) => plain ?? template ?? '');
}

describe.each(Object.entries(unsaid))('in %s one thing has one word', (tag, rules) => {
  const folder = join(import.meta.dirname, tag);
  const texts = readdirSync(folder).flatMap((file) => readTexts(readFileSync(join(folder, file), 'utf8')));

  it.each(Object.entries(rules))('%s', (_, wrong) => {
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => wrong.test(text))).toEqual([]);
  });
});
