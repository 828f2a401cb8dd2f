import { good, type Outcome } from '../../domain/outcome.ts';
import type { EntryPlace, ThanksState } from '../../protocol/office-content.ts';
import { cutRows } from '../office-journal.ts';
import type { Review, ReviewProblem } from '../review/review-session.ts';
import type { FilledLetter } from './fill-letter.ts';
import { findLetterState, readThanksStates, type ThankedPerson } from './list-thanked.ts';
import type { PlannedLetter, ThanksPlan } from './plan-thanks.ts';

/** What became of one letter at the mail server. `unknown`: it may have been taken; nobody can tell. `away`: the server takes none at all now. */
export type Delivery = 'taken' | 'refused' | 'later' | 'unknown' | 'away';

/** One letter with the person it is for, and where they asked for it. */
export type MailLetter = FilledLetter & Pick<ThankedPerson, 'name' | 'address'> & { readonly place: EntryPlace };

export type SendOptions = {
  readonly perMinute: number;
  /** How many are begun at a time: as many may be unsure after a crash. */
  readonly claim: number;
  /** In ms, before each new try of a letter that the server wants later. */
  readonly patience: readonly number[];
  readonly deliver: (letter: MailLetter) => Promise<Delivery>;
  readonly wait: (ms: number) => Promise<void>;
  /** Asked between letters: the one under way is finished, what was begun is released. */
  readonly isStopped: () => boolean;
  readonly onSent: (sent: number) => void;
};

export type SendReport = {
  readonly sent: number;
  readonly refused: number;
  /** The server wants them later, or it was stopped before: another run goes on with them. */
  readonly left: number;
  /** Begun, and nobody can tell whether they went out: none of them is sent again by itself. */
  readonly unsure: number;
  readonly isServerAway: boolean;
};

/**
 * Sends a mailing's open letters by mail. Each is at first written down as begun in the office's journal and only then sent, so that whatever ends this in the middle
 * (a crash, a lost network, a second desk at the same time) leaves somebody without a letter rather than with two. What was begun and not settled is for a person to decide.
 */
export async function sendThanks(
  plan: ThanksPlan,
  review: Pick<Review, 'write'>,
  options: SendOptions,
): Promise<Outcome<SendReport, ReviewProblem>> {
  const open = plan.letters.filter(({ way, state }) => way === 'mail' && state === 'open');
  let report: SendReport = { sent: 0, refused: 0, left: 0, unsure: 0, isServerAway: false };
  for (let from = 0; from < open.length && !options.isStopped() && !report.isServerAway; from += options.claim) {
    const claimed = await claimLetters(plan.mailing, review, open.slice(from, from + options.claim));
    if (!claimed.ok) return claimed;
    const settled = createSettled();
    for (const letter of claimed.value) {
      if (options.isStopped() || report.isServerAway) {
        settled.add('released', letter);
        continue;
      }
      const delivery = await deliverPatiently(plan, letter, options);
      if (delivery === 'away') report = { ...report, isServerAway: true };
      const state = stateByDelivery[delivery];
      if (state) settled.add(state, letter);
      if (delivery === 'taken') options.onSent(report.sent + settled.count('sent'));
      await options.wait(60_000 / options.perMinute);
    }
    const written = await settled.write(plan.mailing, review, options.wait);
    const isWritten = written.ok;
    const known = settled.count('sent') + settled.count('refused') + settled.count('released');
    report = {
      ...report,
      sent: report.sent + settled.count('sent'),
      refused: report.refused + settled.count('refused'),
      unsure: report.unsure + claimed.value.length - (isWritten ? known : 0),
    };
    if (!isWritten) return written;
  }
  const left = open.length - report.sent - report.refused - report.unsure;
  return good({ ...report, left });
}

/** Writes down of letters that they went out, or are free to go: by another program's word, or by a person's. */
export async function settleThanks(
  mailing: string,
  state: Extract<ThanksState, 'sent' | 'released'>,
  letters: readonly PlannedLetter[],
  review: Pick<Review, 'write'>,
): Promise<Outcome<undefined, ReviewProblem>> {
  for (const rows of cutRows(letters.flatMap(toPlaces))) {
    const written = await review.write({ kind: 'thanks', mailing, state, rows });
    if (!written.ok) return written;
  }
  return good(undefined);
}

const stateByDelivery: Readonly<Record<Delivery, Exclude<ThanksState, 'begun'> | undefined>> = {
  taken: 'sent',
  refused: 'refused',
  later: 'released',
  away: 'released',
  unknown: undefined,
};

/** Those of them that are still open when the entry is written: what another desk has begun meanwhile is its own. */
async function claimLetters(
  mailing: string,
  review: Pick<Review, 'write'>,
  letters: readonly PlannedLetter[],
): Promise<Outcome<readonly PlannedLetter[], ReviewProblem>> {
  let claimed: readonly PlannedLetter[] = [];
  const written = await review.write((journal) => {
    const states = readThanksStates(journal, mailing);
    claimed = letters.filter(({ person }) => findLetterState(person, states) === 'open');
    return claimed.length === 0
      ? undefined
      : { kind: 'thanks', mailing, state: 'begun', rows: claimed.flatMap(toPlaces) };
  });
  return written.ok ? good(claimed) : written;
}

async function deliverPatiently(
  plan: ThanksPlan,
  letter: PlannedLetter,
  { deliver, patience, wait, isStopped }: SendOptions,
): Promise<Delivery> {
  const { name, address } = letter.person;
  const mail = { ...plan.fill(letter), name, address: address.trim(), place: toFirstPlace(letter) };
  let delivery = await deliver(mail);
  for (const ms of patience) {
    if (delivery !== 'later' || isStopped()) break;
    await wait(ms);
    delivery = await deliver(mail);
  }
  return delivery;
}

/** In ms: a centre that is away for a moment must not leave letters unsure. */
const writePatience = [1_000, 4_000, 15_000, 60_000];

function createSettled() {
  const letters = { sent: [] as PlannedLetter[], refused: [] as PlannedLetter[], released: [] as PlannedLetter[] };
  return {
    add: (state: keyof typeof letters, letter: PlannedLetter) => {
      letters[state].push(letter);
    },
    count: (state: keyof typeof letters) => letters[state].length,
    write: async (mailing: string, review: Pick<Review, 'write'>, wait: SendOptions['wait']) => {
      for (const state of ['sent', 'refused', 'released'] as const) {
        if (letters[state].length === 0) continue;
        const content = { kind: 'thanks', mailing, state, rows: letters[state].flatMap(toPlaces) } as const;
        let written = await review.write(content);
        for (const ms of writePatience) {
          if (written.ok) break;
          await wait(ms);
          written = await review.write(content);
        }
        if (!written.ok) return written;
      }
      return good(undefined);
    },
  };
}

/** So many entries of one person are named: with those of a whole claim they are one entry of the journal. */
const mostPlaces = 40;

/** All of them, for the first may have gone by its age when somebody looks whether the letter was sent. */
function toPlaces({ person }: PlannedLetter): EntryPlace[] {
  return person.places.slice(0, mostPlaces).map(({ journal, number }) => ({ journal, number }));
}

/** By which the letter is called. */
function toFirstPlace(letter: PlannedLetter): EntryPlace {
  const [place] = toPlaces(letter);
  if (!place) throw new Error('a person who said nothing');
  return place;
}
