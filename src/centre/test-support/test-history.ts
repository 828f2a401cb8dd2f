import fc from 'fast-check';
import { type Channel, channels, type Form, forms } from '../../domain/action.ts';
import type { Bytes } from '../../domain/bytes.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import type { EntryHeader } from '../../protocol/entry-header.ts';
import type { TotalsAxis } from '../../protocol/totals-query.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { CentreStore } from '../store/centre-store.ts';
import { createTestJournal, type TestJournal } from './test-hall.ts';
import { enrol } from './test-store.ts';

/** What may happen to a campaign, one after the other; numbers are taken modulo what there is. */
export type Happening =
  | { readonly kind: 'open'; readonly tablet: number; readonly event: number }
  | {
      readonly kind: 'pass' | 'tally';
      readonly tablet: number;
      readonly cases: readonly number[];
      readonly form: number;
    }
  /** Corrects the entry of that number, whatever it is: the centre has to see whether that can be. */
  | { readonly kind: 'take-back'; readonly tablet: number; readonly number: number; readonly isTooMuch: boolean }
  | { readonly kind: 'nonsense'; readonly tablet: number }
  /** A batch to the end, which leaves a gap (0), goes on (1) or begins so many entries before. */
  | { readonly kind: 'send'; readonly tablet: number; readonly before: number }
  /** Another journal's entries under this one's numbers. */
  | { readonly kind: 'fork'; readonly tablet: number }
  /** What a withdrawn tablet sends. */
  | { readonly kind: 'put-aside'; readonly tablet: number }
  | { readonly kind: 'night' };

const tablet = fc.nat(1);
const sort = {
  tablet,
  cases: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  form: fc.nat(8),
};

/** Any of them; passes and sending most. */
export const happenings: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('open' as const), tablet, event: fc.nat(3) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('pass' as const, 'tally' as const), ...sort }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('take-back' as const),
      tablet,
      number: fc.nat(5),
      isTooMuch: fc.nat(4).map((n) => n === 0),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('nonsense' as const), tablet }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('send' as const), tablet, before: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('fork' as const, 'put-aside' as const), tablet }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('night' as const) }) },
);

export type History = {
  readonly stores: readonly CentreStore[];
  readonly tablets: readonly {
    readonly journal: TestJournal;
    /** Day of arrival of what the centre has taken, by entry. */
    readonly arrivedOn: number[];
  }[];
  at: number;
};

/** Two enrolled tablets with a sitting each, nothing sent. */
export async function makeHistory(campaign: Bytes, stores: readonly CentreStore[], at: number): Promise<History> {
  const tablets = [];
  for (let index = 0; index < 2; index += 1) {
    const journal = await createTestJournal(campaign);
    if (stores[0]) await enrol(stores[0], journal);
    journal.openSitting(places[0]);
    tablets.push({ journal, arrivedOn: [] });
  }
  return { stores, tablets, at };
}

const places = [
  { event: 'AAAAAAAAAAA', day: 16_049, country: 'CD' },
  { event: 'BBBBBBBBBBA', day: 16_050, country: 'TG' },
  { event: 'CCCCCCCCCCA', day: 16_051, country: 'CD' },
  { event: undefined, day: 16_051, country: '' },
] as const;

/** Makes it happen. */
export async function tell(history: History, happening: Happening): Promise<void> {
  if (happening.kind === 'night') {
    history.at += 86_400_000;
    return;
  }
  const { journal } = pick(history.tablets, happening.tablet);
  switch (happening.kind) {
    case 'open':
      journal.openSitting(pick(places, happening.event));
      return;
    case 'pass':
    case 'tally': {
      const channel: Channel = happening.kind === 'tally' ? 'paper' : pick(channels, happening.form);
      const form: Form = pick(forms, happening.form);
      const cells = happening.cases.map((each) => ({
        case: each,
        purpose: 'appeal' as const,
        form,
        channel,
        n: 1 + happening.form,
      }));
      journal.add({ kind: happening.kind, cells, people: happening.kind === 'tally' ? 0 : 1 });
      return;
    }
    case 'take-back': {
      const headers = await readHeaders(journal);
      const number = 1 + (happening.number % Math.max(1, headers.length));
      const target = headers[number - 1];
      const cells = (target?.cells ?? []).map((cell) => ({ ...cell, n: happening.isTooMuch ? -2 * cell.n : -cell.n }));
      journal.add({
        kind: 'correction',
        cells,
        people: -(target?.people ?? 0),
        about: { kind: 'correction', corrects: number },
      });
      return;
    }
    case 'nonsense':
      journal.addRaw(new Uint8Array([1, 2, 3]));
      return;
    default:
      return sendSome(history, happening);
  }
}

type Sending = Extract<Happening, { kind: 'send' | 'fork' | 'put-aside' }>;

/** To one copy and, the same again, to another: whoever comes second changes nothing. */
async function sendSome(history: History, happening: Sending): Promise<void> {
  const { journal, arrivedOn } = pick(history.tablets, happening.tablet);
  if (journal.head() === 0 || (happening.kind === 'fork' && arrivedOn.length === 0)) return;
  const before = happening.kind === 'send' ? happening.before : Number.POSITIVE_INFINITY;
  const first = Math.max(1, Math.min(journal.head(), arrivedOn.length + 2 - before));
  const sent = happening.kind === 'fork' ? await forkOf(journal) : journal;
  const taking = { batch: await sent.batch(first), bytes: await sent.pack(first), at: history.at };
  for (const store of history.stores) {
    if (happening.kind === 'put-aside') {
      await store.putAside(taking);
      continue;
    }
    const taken = await store.takeBatch(taking);
    const fresh = taken.ok ? taken.value.fresh : 0;
    for (let n = 0; n < fresh; n += 1) arrivedOn.push(Math.floor(history.at / 86_400_000));
  }
}

/** Same journal, same tablet, other entries. */
async function forkOf(journal: TestJournal): Promise<TestJournal> {
  const other = await createTestJournal(new Uint8Array(journal.campaign), { tablet: journal.tablet, id: journal.id });
  other.addRaw(new Uint8Array([9]));
  return other;
}

/** Of all its entries; `undefined` where one says nothing. */
async function readHeaders(journal: TestJournal): Promise<(EntryHeader | undefined)[]> {
  if (journal.head() === 0) return [];
  const { entries } = await journal.batch(1);
  return entries.map(({ header }) => {
    const decoded = decodeHeader(header);
    return decoded.ok ? decoded.value : undefined;
  });
}

/** One cell, or people, of one entry. */
export type Recounted = Readonly<Record<TotalsAxis, string>> & { readonly isPeople: boolean; readonly n: number };

/** Counts what arrived from its headers alone, by another way than the centre's: entry by entry, in order, with nothing remembered between tablets. */
export async function recount({ tablets }: History): Promise<Recounted[]> {
  const found: Recounted[] = [];
  for (const { journal, arrivedOn } of tablets) {
    const headers = await readHeaders(journal);
    const counted = new Map<number, EntryHeader>();
    for (const [index, arrived] of arrivedOn.entries()) {
      const header = headers[index];
      const target = header?.about.kind === 'correction' ? counted.get(header.about.corrects) : header;
      const about = target && headers.slice(0, index + 1)[target.opening - 1]?.about;
      if (!header || !target || about?.kind !== 'sitting') continue;
      const isUndone = target.cells.every(({ n }, at) => header.cells[at]?.n === -n);
      if (header.kind === 'correction' && !isUndone) continue;
      if (header.kind === 'correction') counted.delete(target.number);
      else if (header.kind === 'pass' || header.kind === 'tally') counted.set(header.number, header);
      else continue;
      const tablet = bytesToBase64url(journal.tablet.id);
      const { event = '', country, day } = about;
      const place = { event, country, day: String(day), tablet, arrived: String(arrived) };
      for (const { n, ...cell } of header.cells) {
        found.push({ ...place, ...cell, case: String(cell.case), isPeople: false, n });
      }
      const people = { case: '', purpose: '', form: '', channel: '', isPeople: true, n: header.people };
      if (header.people !== 0) found.push({ ...place, ...people });
    }
  }
  return found;
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
