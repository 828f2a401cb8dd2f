import { createTestCampaign } from '../../src/desk/test-office.ts';
import type { HostInterest } from '../../src/domain/host-interest.ts';
import type { Letter, Pass } from '../../src/domain/pass.ts';
import { writeCarrier } from '../../src/protocol/carrier-file.ts';
import { drawSimplifiedInk } from '../bench/drawn-ink.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import type { Campaign } from '../campaign.ts';

/** What five evenings in halls brought, put together at random from names that are no one's. */
export type CollectedHall = {
  /** Passes that were collected and stand. */
  readonly people: number;
  readonly signatures: number;
  readonly letters: number;
};

/** Signs twice for case 1: once with accents, once without and the other way round. */
export const twice = { first: 'Béatrice Mukendi', again: 'Mukendi Beatrice' } as const;
/** Must stay in the worker's memory and nowhere else. */
export const someone = {
  name: 'Zéphyrine Kakudji-Lungwe',
  contact: 'zephyrine.kakudji@example.org',
  code: '0410-6105-0R3G-G',
} as const;

/** Wants to hold an event. */
export const host: HostInterest = {
  language: 'fr',
  name: 'Honorine Host',
  contact: { kind: 'email', address: 'host@example.org' },
  country: 'CD',
  note: 'Une école, 300 élèves.',
};

const languages = ['fr', 'en', 'ar', 'am', 'sw'];

/** Counted at the door. */
export const inHall = 72;

const given = ['Amina', 'Dieudonné', 'Espérance', 'Grâce', 'Joëlle', 'Ngũgĩ', 'Trésor', 'فاطمة', 'يوسف', 'ዓለም', 'ሰላም'];
const family = ['Banza', 'Ilunga', 'Kabongo', 'Kasongo', 'Mbuyi', 'Mutombo', 'Nsenga', 'wa Thiong’o', 'ပြည့်ဖြိုးမောင်'];
const deliver = { id: 'deliver', version: 1, language: 'fr' } as const;
const texts: readonly Pick<Letter, 'language' | 'text'>[] = [
  {
    language: 'fr',
    text: 'Monsieur le Président,\n\nje vous demande de libérer sans délai cette personne.\n\nRespectueusement',
  },
  { language: 'ar', text: 'سيادة الرئيس،\n\nأطلب منكم الإفراج عن هذا الشخص فورًا ودون شروط.\n\nمع الاحترام' },
  { language: 'am', text: 'ክቡር ፕሬዚዳንት፣\n\nይህ ሰው ያለ ቅድመ ሁኔታ ወዲያውኑ እንዲፈታ እጠይቃለሁ።\n\nከአክብሮት ጋር' },
  {
    language: 'en',
    text: 'Dear President,\n\nI ask you to release this person at once and without conditions.\n\nYours sincerely',
  },
];

/** Collects on two tablets and hands it in at the centre as a carrier file: to the office it is the same as what tablets send. */
export async function collectHall(campaign: Campaign, people = 60): Promise<CollectedHall> {
  const random = seededRandom(7);
  const office = await createTestCampaign(campaign.keys, { number: 0, bytes: new Uint8Array(0) });
  const passes = [...listNamed(), ...Array.from({ length: people - 4 }, (_, n) => makePass(n))];
  const parts = [];
  for (const half of [0, 1]) {
    const tablet = await office.enrol(`Tablet ${half + 1}`);
    const journal = office.startJournal(tablet);
    await journal.openSitting({ title: 'Debate at Lycée Umoja', cases: [1, 2, 3, 4], expected: 80 });
    for (const [index, pass] of passes.entries()) if (index % 2 === half) await journal.pass(pass);
    if (half === 0) await journal.add({}, { kind: 'host-interest', at: 1_386_680_400_000, ...host });
    const entries = journal.entries.length + 1;
    // Each tablet's organiser counts the one hall, and not quite alike.
    await journal.add(
      { about: { kind: 'closing', entries } },
      { kind: 'closing', at: 1_386_690_000_000, attendance: inHall - half },
    );
    parts.push(
      { kind: 'enrolment' as const, bytes: tablet.enrolment.bytes },
      { kind: 'batch' as const, bytes: (await journal.batch(1)).bytes },
    );
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of writeCarrier(parts)) chunks.push(chunk);
  const carried = await campaign.client.carry(new Blob(chunks).stream());
  if (!carried.ok) throw new Error(`the hall was not taken: ${carried.problem.kind}`);
  return {
    people: passes.length,
    signatures: passes.reduce((sum, { signed = [1] }) => sum + signed.length, 0),
    letters: passes.reduce((sum, { letters = [] }) => sum + letters.length, 0),
  };

  function makePass(n: number): Partial<Pass> {
    const name = `${given[n % given.length]} ${family[(n * 4 + Math.floor(n / 9)) % family.length]}`;
    const signed = [1, 2, 3, 4].filter((each) => n % each === 0);
    const letter =
      n % 3 === 0 ? [{ ...pickText(n), case: 1 + (n % 4), purpose: 'appeal', form: 'letter' } as const] : [];
    const affirmation = n % 2 === 0 ? ({ kind: 'ink', ink: drawSimplifiedInk(random) } as const) : undefined;
    const language = languages[n % languages.length] ?? 'en';
    const wantsToHear = n % 7 === 1;
    return {
      name,
      signed,
      letters: letter,
      language,
      ...(affirmation && { affirmation }),
      consents: [...(n % 5 === 0 ? [] : [deliver]), ...(wantsToHear ? [{ ...deliver, id: 'outcome' } as const] : [])],
      ...(wantsToHear && { contact: { kind: 'email', address: `person-${n}@example.org` } as const }),
    };
  }
}

function pickText(n: number): Pick<Letter, 'language' | 'text'> {
  return texts[Math.floor(n / 3) % texts.length] ?? { language: 'en', text: '' };
}

/** A pair that is one person, somebody with a contact, and one who is called as nobody should be. */
function listNamed(): Partial<Pass>[] {
  const consents = [deliver];
  const contact = { kind: 'email', address: someone.contact } as const;
  return [
    { name: twice.first, signed: [1, 2], consents, contact: { kind: 'sms', address: '+243 990 000 000' } },
    {
      at: 1_386_680_460_000,
      name: twice.again,
      signed: [1],
      consents,
      contact: { kind: 'sms', address: '+243990000000' },
    },
    {
      name: someone.name,
      signed: [1],
      consents: [deliver, { id: 'outcome', version: 1, language: 'fr' }],
      contact,
      withdrawal: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    },
    { name: '=HYPERLINK("http://x.example";"Click")<script>alert(1)</script>', signed: [1], consents },
  ];
}
