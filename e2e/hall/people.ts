import type { CampaignCase, ConsentId } from '../../src/domain/case-pack.ts';
import type { Affirmation, Consent, Contact, Letter, Pass } from '../../src/domain/pass.ts';
import { drawSimplifiedInk } from '../bench/drawn-ink.ts';
import { between, pick, type Random } from '../bench/seeded-random.ts';
import { composeLetter } from './letters.ts';
import { inventFirstName, inventName } from './names.ts';

/** What a person may do depends on who else is in the hall, and how much on the screen's languages. */
export type PersonOptions = {
  readonly under18: boolean;
  /** On the screens a letter's language is one of the pack's. */
  readonly onScreens: boolean;
  /** Epoch ms, whole seconds. */
  readonly at: number;
  readonly cases: readonly CampaignCase[];
};

/** Somebody with a name of their own and what they do in their pass. The letters are theirs to the last mark: the desk must read the same. */
export function inventPass(random: Random, taken: Set<string>, options: PersonOptions): Pass {
  const { under18, at, cases } = options;
  const language = pick(random, ['en', 'fr', 'fr']);
  const letters = under18 ? [] : inventLetters(random, language, options);
  const numbers = cases.map(({ number }) => number);
  const signed =
    letters.length > 0 && random() < 0.4 ? [] : takeSome(random, numbers, pick(random, [1, 1, 1, 2, 3, 5]));
  const chosen = (['deliver', 'outcome', 'hall'] as const).filter((id) => random() < chanceByConsent(id, under18));
  const contact = chosen.includes('outcome') ? inventContact(random) : undefined;
  return {
    at,
    language,
    name: under18 ? inventFirstName(random, taken) : inventName(random, taken),
    ...(under18 && random() < 0.8 && { age: between(random, 11, 17) }),
    signed,
    ...(signed.length > 0 && { affirmation: inventAffirmation(random, taken, under18) }),
    letters,
    consents: chosen.map((id): Consent => ({ id, version: 1, language })),
    ...(contact && { contact }),
    withdrawal: Uint8Array.from({ length: 8 }, () => between(random, 0, 255)),
  };
}

/** So many of the list, in the list's order. */
function takeSome(random: Random, numbers: readonly number[], count: number): number[] {
  const left = [...numbers];
  while (left.length > count) left.splice(between(random, 0, left.length - 1), 1);
  return left;
}

function inventLetters(random: Random, language: string, { onScreens, cases }: PersonOptions): Letter[] {
  const letters: Letter[] = [];
  const write = (about: CampaignCase, purpose: Letter['purpose']) => {
    const { text, language: written } = composeLetter(random);
    const form = purpose === 'appeal' ? 'letter' : 'card';
    letters.push({ case: about.number, purpose, form, language: onScreens ? language : written, text });
  };
  if (random() < 0.5) write(pick(random, cases), 'appeal');
  const welcoming = cases.filter(({ solidarity }) => solidarity.open);
  if (random() < 0.15) write(pick(random, welcoming), 'solidarity');
  return letters;
}

function chanceByConsent(id: ConsentId, under18: boolean): number {
  if (id === 'deliver') return 0.7;
  if (under18) return 0;
  return id === 'outcome' ? 0.2 : 0.25;
}

/** Numbers that no network gives out, and the domain kept for examples (RFC 2606). */
function inventContact(random: Random): Contact {
  const digits = String(between(random, 0, 999_999_999)).padStart(9, '0');
  return random() < 0.7
    ? { kind: 'sms', address: `+243 00 ${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}` }
    : { kind: 'email', address: `hall-${digits}@example.org` };
}

/** No second person's name where under-18s are present. */
function inventAffirmation(random: Random, taken: Set<string>, under18: boolean): Affirmation {
  const chance = random();
  if (chance < 0.2) return { kind: 'typed' };
  const ink = drawSimplifiedInk(random);
  return chance < 0.9 || under18 ? { kind: 'ink', ink } : { kind: 'mark', ink, witness: inventName(random, taken) };
}
