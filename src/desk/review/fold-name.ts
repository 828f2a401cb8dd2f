/**
 * A name as it is compared, never as it is shown or printed: capitals, accents, vowel marks, apostrophes and the order of its parts do not matter, for people write their
 * own name in all these ways. Each script is folded by its own rules, and no rule leads from one script to another: who signs once in Arabic and once in Latin letters
 * is two names here. Parts are sorted.
 */
export function foldName(name: string): string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200B-\u200F\u2060'’‘ʼʻ`´]/gu, '')
    .split(/[\s\p{Pd}.,;:/()[\]"“”«»]+/u)
    .filter(Boolean)
    .map(foldPart)
    .filter(Boolean)
    .sort();
}

/** Names with the same key are the same but for the manner of writing. */
export function partsToKey(parts: readonly string[]): string {
  return parts.join(' ');
}

function foldPart(part: string): string {
  const letter = /\p{L}/u.exec(part)?.[0] ?? '';
  const fold = folds.find(({ script }) => script.test(letter))?.fold;
  return fold ? fold(part) : part;
}

const folds: readonly { readonly script: RegExp; readonly fold: (part: string) => string }[] = [
  { script: /\p{Script=Latin}/u, fold: foldLatin },
  { script: /\p{Script=Arabic}/u, fold: foldArabic },
  { script: /\p{Script=Ethiopic}/u, fold: foldEthiopic },
  { script: /\p{Script=Cyrillic}/u, fold: (part) => part.replaceAll('ё', 'е').replace(/[\u0300-\u0302]/gu, '') },
  { script: /\p{Script=Greek}/u, fold: (part) => withoutMarks(part).replaceAll('ς', 'σ') },
  { script: /\p{Script=Hebrew}/u, fold: (part) => replaceEach(withoutMarks(part), hebrewFinals) },
];

/** In these scripts marks are accents or optional vowels. In Burmese, Devanagari or Thai they are the name. */
function withoutMarks(part: string): string {
  return part.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Letters that do not come apart into a letter and a mark. Not `aa` for `å` and the like: that is a spelling of one language. */
const latinLetters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n', ɓ: 'b', ɗ: 'd' },
  ...{ ɛ: 'e', ɔ: 'o', ƙ: 'k', ƴ: 'y', ə: 'e' },
};

function foldLatin(part: string): string {
  return replaceEach(withoutMarks(part), latinLetters);
}

/** Hamza carriers, final forms and Persian letters that keyboards exchange; the lengthening stroke. */
const arabicLetters: Readonly<Record<string, string>> = {
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ی: 'ي', ؤ: 'و', ة: 'ه', ک: 'ك', ہ: 'ه', ۀ: 'ه' },
  ـ: '',
};

function foldArabic(part: string): string {
  return withoutMarks(replaceEach(part, arabicLetters));
}

const hebrewFinals: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** Rows of eight that sound alike in Amharic and are exchanged in names: where a row starts, and the row that stands for it. */
const ethiopicRows: readonly (readonly [number, number])[] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
];

function foldEthiopic(part: string): string {
  return Array.from(part, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const row = ethiopicRows.find(([start]) => code >= start && code < start + 8);
    const folded = row ? code - row[0] + row[1] : code;
    // The first and the fourth of these two rows sound alike, too.
    return String.fromCodePoint(folded === 0x1203 ? 0x1200 : folded === 0x12a3 ? 0x12a0 : folded);
  }).join('');
}

function replaceEach(text: string, letters: Readonly<Record<string, string>>): string {
  let folded = '';
  for (const letter of text) folded += letters[letter] ?? letter;
  return folded;
}
