import { type CasePack, pickText } from '../../domain/case-pack.ts';
import type { PostingWay } from '../../protocol/office-content.ts';
import { type CoverLanguage, toCoverLanguage } from '../print/cover-words.ts';
import type { CaseToPrint, LetterToPrint } from '../print/print-book.ts';

/** What goes to one address, and how. */
export type Mailing = {
  /** Whom it is for; empty for solidarity messages, which an office or an embassy knows how to bring to the person. */
  readonly addressee: string;
  /** Lines of the postal address, empty where the pack names none. */
  readonly address: string;
  readonly salutation: string;
  readonly closing: string;
  /** BCP 47 of these texts. */
  readonly language: string;
  /** In which its papers speak. */
  readonly cover: CoverLanguage;
  readonly purpose: LetterToPrint['purpose'];
  readonly way: PostingWay;
  readonly cases: readonly {
    readonly case: number;
    readonly name: string;
    readonly letters: readonly LetterToPrint[];
  }[];
  readonly letters: number;
  /** One a letter, or one parcel. */
  readonly envelopes: number;
};

/**
 * Letters by address: appeals to the same addressee at the same address go together, whatever case they are about; solidarity messages stay by case. Each letter
 * is in just one mailing. A mailing without an address never goes as single letters. `cover`: the language in which a mailing's papers speak; where it is missing, the
 * pack's first, or English.
 */
export function planPostage(
  cases: readonly CaseToPrint[],
  packs: readonly CasePack[],
  way: PostingWay,
  cover?: CoverLanguage,
): Mailing[] {
  const mailingByKey = new Map<string, Started>();
  for (const { case: number, letters } of cases) {
    const { name, ...found } = findAddressee(number, packs, cover);
    const about = { ...found, cover: cover ?? toCoverLanguage(found.language) };
    for (const purpose of ['appeal', 'solidarity'] as const) {
      const some = letters.filter((letter) => letter.purpose === purpose);
      if (some.length === 0) continue;
      const to = purpose === 'appeal' ? about : { ...about, addressee: '', address: '', salutation: '', closing: '' };
      const key = to.address === '' ? `${purpose} ${number}` : `${to.addressee}\n${to.address}`;
      const mailing = mailingByKey.get(key) ?? {
        ...to,
        purpose,
        way: to.address === '' ? toWayAround(way) : way,
        cases: [],
      };
      mailingByKey.set(key, mailing);
      mailing.cases.push({ case: number, name, letters: some });
    }
  }
  return [...mailingByKey.values()].map((mailing) => {
    const letters = mailing.cases.reduce((sum, each) => sum + each.letters.length, 0);
    return { ...mailing, letters, envelopes: mailing.way === 'single' ? letters : 1 };
  });
}

type Started = Omit<Mailing, 'letters' | 'envelopes' | 'cases'> & { readonly cases: Mailing['cases'][number][] };

/** Nothing is posted to no address. */
function toWayAround(way: PostingWay): PostingWay {
  return way === 'single' || way === 'parcel' ? 'via-office' : way;
}

/** As the newest pack that has the case says it, in the language asked for where the pack greets the addressee in it, else in its first. */
function findAddressee(number: number, packs: readonly CasePack[], wanted = '') {
  for (const { cases, languages } of [...packs].reverse()) {
    const found = cases.find((each) => each.number === number);
    if (!found) continue;
    const { addressee, name } = found;
    const language = (addressee.salutation[wanted] ?? '').trim() === '' ? (languages[0] ?? 'en') : wanted;
    return {
      name: pickText(name, language, languages[0] ?? 'en').text,
      addressee: pickText(addressee.name, language, languages[0] ?? 'en').text,
      address: addressee.address.trim(),
      salutation: addressee.salutation[language] ?? '',
      closing: pickText(addressee.closing, language, languages[0] ?? 'en').text,
      language,
    };
  }
  return { name: `Case ${number}`, addressee: '', address: '', salutation: '', closing: '', language: 'en' };
}
