import { type CampaignEvent, dayToIsoDate } from '../../src/domain/campaign-event.ts';
import type { CampaignCase } from '../../src/domain/case-pack.ts';
import type { Pass } from '../../src/domain/pass.ts';
import { between, pick, type Random, seededRandom } from '../bench/seeded-random.ts';
import { inventPass } from './people.ts';

/** How large a month is simulated. */
export type Scale = {
  readonly debates: number;
  readonly tablets: number;
  readonly people: number;
  readonly actions: number;
  /** Passes through the real screens, a tablet and debate; the others go through the function that the last screen calls. */
  readonly onScreens: number;
  /** How often a tablet is killed in a debate, at most three times. */
  readonly kills: number;
};

export const fullMonth: Scale = { debates: 5, tablets: 3, people: 700, actions: 1_800, onScreens: 5, kills: 3 };
export const shortMonth: Scale = { debates: 2, tablets: 2, people: 64, actions: 170, onScreens: 2, kills: 2 };

/** When the browser is killed in somebody's pass: never, with the form filled and not sealed, or while it is being sealed. */
export type Interruption = 'none' | 'half-filled' | 'while-sealing';

export type PlannedPass = {
  readonly pass: Pass;
  readonly way: 'screens' | 'function';
  readonly interruption: Interruption;
};

export type Debate = {
  readonly title: string;
  readonly venue: string;
  readonly city: string;
  readonly day: number;
  readonly under18: boolean;
  /** From the manifest, or `undefined` where it is made on the tablets in the hall. */
  readonly event: CampaignEvent | undefined;
  /** What happens on each tablet, in order. */
  readonly sittings: readonly (readonly PlannedPass[])[];
};

const halls = [
  { title: 'Debate at the university', venue: 'Great hall' },
  { title: 'Debate at the school of law', venue: 'Amphitheatre B' },
  { title: 'Debate at the high school', venue: 'School yard', under18: true },
  { title: 'Debate at the teachers’ college', venue: 'Library' },
  { title: 'Debate at the parish hall', venue: 'Parish hall', unplanned: true },
];
const shortHalls = [halls[2], halls[4]];

/** The month, the same for the same seed. Throws where the scale cannot be met (a bug). */
export function planMonth(scale: Scale, seed: number, cases: readonly CampaignCase[]): Debate[] {
  const random = seededRandom(seed);
  const taken = new Set<string>();
  // From today on: a tablet folds away what is over.
  const firstDay = Math.floor(Date.now() / 86_400_000);
  const chosen = scale.debates < halls.length ? shortHalls : halls;
  const seats = scale.debates * scale.tablets;
  const sittingSize = (seat: number) =>
    Math.floor((scale.people * (seat + 1)) / seats) - Math.floor((scale.people * seat) / seats);
  const drafts = chosen.flatMap((hall, index) =>
    hall ? [{ ...hall, index, day: firstDay + index * 6 + between(random, 0, 3) }] : [],
  );
  const debates = drafts.map(({ index, title, venue, day, under18 = false, unplanned = false }): Debate => {
    const sittings = Array.from({ length: scale.tablets }, (_, tablet) =>
      planSitting(index * scale.tablets + tablet, sittingSize(index * scale.tablets + tablet), scale, (onScreens) =>
        inventPass(random, taken, {
          under18,
          onScreens,
          cases,
          at: day * 86_400_000 + between(random, 28_800, 61_200) * 1000,
        }),
      ),
    );
    const place = { title, venue, city: 'Lubumbashi', day, under18 };
    return { ...place, event: unplanned ? undefined : makeEvent(random, place, cases), sittings };
  });
  return balanceActions(random, debates, scale.actions, cases);
}

/** How many actions a pass is. */
export function countPassActions({ signed, letters }: Pick<Pass, 'signed' | 'letters'>): number {
  return signed.length + letters.length;
}

/**
 * Three may be cut off: the first on the screens with the form filled, the second while it is sealed, and one of the others while it is saved. Where a tablet is
 * killed less often, each seat has others of them.
 */
function planSitting(
  seat: number,
  size: number,
  { onScreens, kills }: Scale,
  invent: (onScreens: boolean) => Pass,
): PlannedPass[] {
  const screens = Array.from({ length: onScreens }, (_, index) => Math.floor((size * (index + 0.5)) / onScreens));
  const saved = screens.includes(size - 2) ? size - 1 : size - 2;
  const chances: [number | undefined, Interruption][] = [
    [screens[0], 'half-filled'],
    [screens[1], 'while-sealing'],
    [saved, 'while-sealing'],
  ];
  const interruptionByIndex = new Map(chances.filter((_, index) => (index + seat) % chances.length < kills));
  return Array.from({ length: size }, (_, index): PlannedPass => {
    const isOnScreens = screens.includes(index);
    const way = isOnScreens ? 'screens' : 'function';
    return { pass: invent(isOnScreens), way, interruption: interruptionByIndex.get(index) ?? 'none' };
  });
}

function makeEvent(
  random: Random,
  place: Pick<Debate, 'title' | 'venue' | 'city' | 'day' | 'under18'>,
  cases: readonly CampaignCase[],
): CampaignEvent {
  const id = Buffer.from(Uint8Array.from({ length: 8 }, () => between(random, 0, 255))).toString('base64url');
  const numbers = cases.map(({ number }) => number);
  return { ...place, id, kind: 'debate', country: 'CD', expected: 200, goal: 360, cases: numbers, profile: 'full' };
}

/** Adds a signature here and takes one away there until the month has as many actions as it had in life. */
function balanceActions(
  random: Random,
  debates: readonly Debate[],
  actions: number,
  cases: readonly CampaignCase[],
): Debate[] {
  const all = debates.flatMap(({ sittings }) => sittings.flat());
  const signedByPass = new Map(all.map((planned) => [planned, [...planned.pass.signed]]));
  let missing = actions - all.reduce((sum, { pass }) => sum + countPassActions(pass), 0);
  for (let tries = 0; missing !== 0; tries += 1) {
    if (tries > 100_000) throw new Error(`no month of ${actions} actions`);
    const signed = signedByPass.get(pick(random, all)) ?? [];
    const left = cases.map(({ number }) => number).filter((number) => !signed.includes(number));
    if (missing > 0 && signed.length > 0 && left.length > 0) {
      signed.push(pick(random, left));
      missing -= 1;
    }
    if (missing < 0 && signed.length > 1) {
      signed.pop();
      missing += 1;
    }
  }
  const withSigned = (planned: PlannedPass): PlannedPass => {
    const signed = [...(signedByPass.get(planned) ?? [])].sort((one, other) => one - other);
    return { ...planned, pass: { ...planned.pass, signed } };
  };
  return debates.map((debate) => ({ ...debate, sittings: debate.sittings.map((sitting) => sitting.map(withSigned)) }));
}

/** A debate's date, ISO 8601. */
export function debateToDate({ day }: Debate): string {
  return dayToIsoDate(day);
}
