import { readFileSync } from 'node:fs';
import type { CampaignCase, PhoneActs, SafetyFlags, Texts } from '../../domain/case-pack.ts';
import { demoLanguages, type InEach } from './in-each.ts';
import { typesetLines, typesetProse } from './typeset.ts';

type DemoLanguage = (typeof demoLanguages)[number];

/** What a translator writes for one case. Single line breaks in prose mean nothing, blank lines part paragraphs. */
type CaseText = {
  readonly name: string;
  readonly short: string;
  readonly story: string;
  /** One a line. */
  readonly demands: string;
  /** For the debate, one a line. */
  readonly points?: string;
  readonly addressee: string;
  readonly salutation: string;
  readonly closing: string;
  /** What stands between salutation and closing. */
  readonly letter: string;
  readonly hint: string;
  /** The picture in words. */
  readonly alt: string;
};

/** One case as its author writes it; the compiler asks for every text in every language. */
type CaseSource = {
  readonly number: number;
  /** Postal address, lines. */
  readonly address: string;
  readonly solidarity: { readonly open: boolean; readonly flags: SafetyFlags };
  readonly texts: InEach<CaseText>;
};

/** Ends every story. Translations that nobody has checked say so too. */
const inventedByLanguage: InEach<string> = {
  en: 'This story is invented, for trying Barua out. The people, the places and the country in it do not exist.',
  fr: "Cette histoire est inventée, pour essayer Barua. Les personnes, les lieux et le pays n'existent pas.",
  sw: `Hadithi hii imebuniwa ili kuijaribu Barua. Watu, mahali na nchi iliyotajwa havipo. Mzungumzaji wa Kiswahili hajaikagua
    tafsiri hii bado.`,
  ar: `هذه القصة متخيلة، لتجربة Barua. الأشخاص والأماكن والبلد المذكور لا وجود لها. ولم يراجع هذه الترجمة بعد أي متحدث بالعربية
    لغةً أمًّا.`,
};

/**
 * The case as the pack has it: texts typeset, the story ending with the line that says it is invented, the sample letter whole
 * (salutation, body, closing), the picture read from `src/demo/pictures`. The country stays empty, for it is invented.
 */
export function makeCase(source: CaseSource): CampaignCase {
  const prose = (pick: (text: CaseText, language: DemoLanguage) => string) => mapLanguages(source, pick, typesetProse);
  const picture = new URL(`../pictures/${String(source.number).padStart(2, '0')}.svg`, import.meta.url);
  return {
    number: source.number,
    country: '',
    name: prose((text) => text.name),
    short: prose((text) => text.short),
    story: prose((text, language) => `${text.story.trim()}\n\n${inventedByLanguage[language]}`),
    demands: mapLanguages(source, (text) => text.demands, typesetLines),
    ...(source.texts.en.points && {
      talkingPoints: mapLanguages(source, (text) => text.points ?? '', typesetLines),
    }),
    addressee: {
      name: prose((text) => text.addressee),
      address: typesetLines(source.address, 'en'),
      salutation: prose((text) => text.salutation),
      closing: prose((text) => text.closing),
    },
    sampleLetter: prose((text) => `${text.salutation}\n\n${text.letter.trim()}\n\n${text.closing}`),
    phone: makePhoneActs(source.number, prose),
    solidarity: { ...source.solidarity, hint: prose((text) => text.hint) },
    picture: { type: 'image/svg+xml', bytes: new Uint8Array(readFileSync(picture)), alt: prose((text) => text.alt) },
  };
}

/** Nobody has this number or this address: country code 000 and the top-level domain `example` (RFC 2606) are given to nobody. */
function makePhoneActs(
  number: number,
  prose: (pick: (text: CaseText, language: DemoLanguage) => string) => Texts,
): PhoneActs {
  const place = String(number).padStart(2, '0');
  const toFirstDemand = ({ demands }: CaseText) => demands.trim().split('\n')[0] ?? '';
  return {
    sms: { number: `+000 000 00${place}`, text: prose((text) => `${text.salutation} ${toFirstDemand(text)}`) },
    email: {
      to: `case-${place}@letters.example`,
      subject: prose((text) => text.name),
      text: prose((text) => `${text.salutation}\n\n${toFirstDemand(text)}\n\n${text.closing}`),
    },
    social: { text: prose((text) => `${text.short.trim()} https://letters.example/${place}`) },
  };
}

function mapLanguages(
  source: CaseSource,
  pick: (text: CaseText, language: DemoLanguage) => string,
  typeset: (text: string, language: string) => string,
): Texts {
  return Object.fromEntries(
    demoLanguages.map((language) => [language, typeset(pick(source.texts[language], language), language)]),
  );
}
