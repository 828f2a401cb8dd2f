import type { Pass } from '../../src/domain/pass.ts';
import { drawSimplifiedInk } from './drawn-ink.ts';
import { proseLanguages, writeProse } from './prose.ts';
import { between, pick, type Random } from './seeded-random.ts';

/** Names put together at random, so that they are no one's: given names and family names of several scripts; every eighth is one word. */
const givenNames = [
  ...['Amina', 'Béatrice', 'Chantal', 'Dieudonné', 'Espérance', 'Fiston', 'Grâce', 'Héritier', 'Innocent', 'Joëlle'],
  ...['Kabeya', 'Lumière', 'Merveille', 'Ngũgĩ', 'Olive', 'Patience', 'Rachel', 'Sarah', 'Trésor', 'Zawadi'],
  ...['فاطمة', 'يوسف', 'ዓለም', 'ሰላም', 'João', 'Conceição'],
];
const familyNames = [
  ...['Banza', 'Ilunga', 'Kabongo', 'Kalonji', 'Kasongo', 'Katumba', 'Lukusa', 'Mbuyi', 'Mukendi', 'Mutombo'],
  ...['Mwamba', 'Ngoy', 'Nsenga', 'Tshibanda', 'Tshisekwa', 'wa Thiong’o', 'الزهراء', 'ፀጋዬ', 'da Silva', 'Ferreira'],
];

export type PassSort = 'signature' | 'signature-with-ink' | 'letter';

/** A pass as the last screen hands it on, made of what people really give. `bytes` is a letter's length in UTF-8. */
export function samplePass(random: Random, sort: PassSort, bytes = 900): Pass {
  const language = pick(random, ['en', 'fr']);
  const first = pick(random, givenNames);
  const name = random() < 0.125 ? first : `${first} ${pick(random, familyNames)}`;
  const base = {
    at: Date.UTC(2026, 11, 10, 8) + between(random, 0, 14_400) * 1000,
    language,
    name,
    consents: random() < 0.7 ? [{ id: 'deliver', version: 1, language } as const] : [],
    withdrawal: Uint8Array.from({ length: 8 }, () => between(random, 0, 255)),
  };
  if (sort === 'letter') {
    const written = pick(random, proseLanguages);
    const text = writeProse(random, written, bytes);
    const letter = {
      case: between(random, 1, 12),
      purpose: 'appeal',
      form: 'letter',
      language: written,
      text,
    } as const;
    return { ...base, signed: [], letters: [letter] };
  }
  const affirmation =
    sort === 'signature' ? ({ kind: 'typed' } as const) : ({ kind: 'ink', ink: drawSimplifiedInk(random) } as const);
  return { ...base, signed: pickCases(random), affirmation, letters: [] };
}

/** Half sign one case, the others up to twelve. */
function pickCases(random: Random): number[] {
  const count = random() < 0.5 ? 1 : between(random, 2, 12);
  const cases = Array.from({ length: 12 }, (_, index) => index + 1);
  while (cases.length > count) cases.splice(between(random, 0, cases.length - 1), 1);
  return cases;
}
