import type { CampaignCase, CasePack, ConsentId } from '../../src/domain/case-pack.ts';
import { pickText } from '../../src/domain/case-pack.ts';
import type { Affirmation, Contact, Letter } from '../../src/domain/pass.ts';
import { drawInk } from '../bench/drawn-ink.ts';
import { type ProseLanguage, writeProse } from '../bench/prose.ts';
import { between, pick, type Random, seededRandom } from '../bench/seeded-random.ts';
import type { EnteredPass } from '../browser/participant-screens.ts';
import { inventName } from '../hall/names.ts';

/** What goes wrong on the way, and is put right by the person. */
export type Mistake =
  | 'wrong-case'
  | 'wrong-stroke'
  | 'back-for-another-case'
  | 'opens-a-story-only-to-look'
  | 'consent-taken-back';

/** One participant. A letter's text is what is typed between what stands on the page. */
export type Visit = {
  readonly pass: EnteredPass;
  /** Begins in this language, and goes on in that of the pass after the cases. */
  readonly begins: string;
  readonly mistake: Mistake | undefined;
  /** After this person a volunteer counts so many SMS. */
  readonly tally: number;
};

type Role = 'signs' | 'writes-a-letter' | 'writes-a-message';

/** A debate's mixture: three of four only sign, for several cases; PRODUCT.md's figures. */
const roles: readonly Role[] = [
  'signs',
  'signs',
  'writes-a-letter',
  'signs',
  'signs',
  'writes-a-message',
  'signs',
  'signs',
];
const languages = ['fr', 'ar', 'sw', 'en', 'fr', 'sw', 'ar', 'fr', 'sw', 'en', 'ar'] as const;
const mistakes: readonly (Mistake | undefined)[] = [
  undefined,
  'wrong-stroke',
  undefined,
  'back-for-another-case',
  'wrong-case',
  undefined,
  'opens-a-story-only-to-look',
  undefined,
  'consent-taken-back',
];
/** Every so many people, and one of them early. */
const [switchesEvery, talliesEvery] = [6, 16];

/** Who comes to the stand, the same for the same seed. Languages, roles and mistakes go round, so that even eight people have some of each. */
export function planStand(people: number, seed: number, pack: Omit<CasePack, 'dictionary'>): Visit[] {
  const random = seededRandom(seed);
  const taken = new Set<string>();
  return Array.from({ length: people }, (_, index) => {
    const language = pick(() => (index % languages.length) / languages.length, languages);
    const role = roles[index % roles.length] ?? 'signs';
    const begins =
      index % switchesEvery === 3
        ? pick(
            random,
            ['fr', 'ar', 'sw'].filter((tag) => tag !== language),
          )
        : language;
    return {
      pass: inventEntered(random, taken, { language, role, pack }),
      begins,
      mistake: mistakes[index % mistakes.length],
      tally: index % talliesEvery === 4 ? between(random, 1, 4) * 10 : 0,
    };
  });
}

type Person = {
  readonly language: ProseLanguage;
  readonly role: Role;
  readonly pack: Omit<CasePack, 'dictionary'>;
};

function inventEntered(random: Random, taken: Set<string>, { language, role, pack }: Person): EnteredPass {
  const signed = role === 'signs' || random() < 0.6 ? chooseCases(random, pack.cases) : [];
  const letters = role === 'signs' ? [] : [inventLetter(random, language, role, pack.cases)];
  const contact = random() < 0.15 ? inventContact(random) : undefined;
  const agreed: ConsentId[] = [
    ...(random() < 0.6 ? (['deliver'] as const) : []),
    ...(contact ? (['outcome'] as const) : []),
  ];
  return {
    language,
    name: inventName(random, taken),
    signed,
    ...(signed.length > 0 && { affirmation: inventAffirmation(random, taken) }),
    letters,
    consents: pack.consents
      .filter(({ id }) => agreed.includes(id))
      .map(({ id, version, text }) => ({ id, version, language: pickText(text, language, 'en').language })),
    ...(contact && { contact }),
  };
}

/** One to all twelve, mostly a few, in the order in which they are ticked. */
function chooseCases(random: Random, cases: readonly CampaignCase[]): number[] {
  const count = pick(random, [1, 2, 2, 3, 3, 3, 4, 5, 6, cases.length]);
  const left = cases.map(({ number }) => number);
  while (left.length > count) left.splice(between(random, 0, left.length - 1), 1);
  return left;
}

function inventLetter(
  random: Random,
  language: ProseLanguage,
  role: Exclude<Role, 'signs'>,
  cases: readonly CampaignCase[],
): Letter {
  const isAppeal = role === 'writes-a-letter';
  const about = pick(random, isAppeal ? cases : cases.filter(({ solidarity }) => solidarity.open));
  const bytes = isAppeal ? between(random, 150, 320) : between(random, 60, 140);
  const text = writeProse(random, language, bytes * (language === 'ar' ? 1.8 : 1)).normalize('NFC');
  const [purpose, form] = isAppeal ? (['appeal', 'letter'] as const) : (['solidarity', 'card'] as const);
  return { case: about.number, purpose, form, language, text };
}

function inventContact(random: Random): Contact {
  const digits = String(between(random, 0, 999_999)).padStart(6, '0');
  return random() < 0.7
    ? { kind: 'sms', address: `+243 00 ${digits.slice(0, 3)} ${digits.slice(3)}` }
    : { kind: 'email', address: `stand-${digits}@example.org` };
}

function inventAffirmation(random: Random, taken: Set<string>): Affirmation {
  const chance = random();
  if (chance < 0.1) return { kind: 'typed' };
  const ink = drawInk(random);
  return chance < 0.92 ? { kind: 'ink', ink } : { kind: 'mark', ink, witness: inventName(random, taken) };
}
