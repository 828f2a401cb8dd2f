import type { Cell } from '../domain/action.ts';
import type { Bytes } from '../domain/bytes.ts';
import type { CampaignEvent } from '../domain/campaign-event.ts';
import type { CasePack } from '../domain/case-pack.ts';
import { type Pass, passToCells } from '../domain/pass.ts';
import { chainEntries, makeBatch } from '../protocol/batch.ts';
import { makeEnrolment } from '../protocol/enrolment.ts';
import { type EntryBody, encodeBody } from '../protocol/entry-body.ts';
import { type EntryHeader, encodeHeader } from '../protocol/entry-header.ts';
import { makeInvite, readInvite } from '../protocol/invite.ts';
import type { JournalPart } from '../protocol/journal-sequence.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { randomBytes, textToBytes } from '../sealing/bytes.ts';
import { chainStart, type SealedEntry } from '../sealing/chain.ts';
import { makeSigner, type SignerKey } from '../sealing/keys.ts';
import { sealBody } from '../sealing/seal.ts';
import type { JournalNews } from './journal-news.ts';
import { type CampaignKeys, makeCampaignKeys } from './keys/campaign-keys.ts';

/** For tests and the measurement: a campaign's tablets, their journals with real seals and signatures, and ways to spoil them. */

export const testDictionary: CasePack['dictionary'] = {
  number: 1,
  bytes: textToBytes('I am writing to ask you to release at once and without conditions'),
};

export const testEvent: CampaignEvent = {
  id: 'AAAAAAAAAAA',
  title: 'Debate',
  kind: 'debate',
  venue: 'Hall',
  city: 'Selm',
  country: 'CD',
  day: 16_049,
  expected: 0,
  goal: 0,
  cases: [1, 2, 3],
  under18: false,
  profile: 'full',
};

/** What a participant gave: signs for case 1, unless said otherwise. */
export function makeTestPass(pass: Partial<Pass> = {}): Pass {
  return {
    at: 1_386_680_400_000,
    language: 'fr',
    name: 'Amélie',
    signed: [1],
    affirmation: { kind: 'typed' },
    letters: [],
    consents: [],
    withdrawal: randomBytes(8),
    ...pass,
  };
}

export type TestTablet = { readonly signer: SignerKey; readonly enrolment: JournalPart };

export type TestJournal = {
  readonly id: Bytes;
  readonly text: string;
  readonly entries: SealedEntry[];
  /** Seals and appends; header and body may say different things. Gives the number. */
  readonly add: (header: Partial<EntryHeader>, body: EntryBody) => Promise<number>;
  readonly openSitting: (event?: Partial<CampaignEvent>) => Promise<number>;
  readonly pass: (pass?: Partial<Pass>, header?: Partial<EntryHeader>) => Promise<number>;
  readonly correct: (corrects: number, cells: readonly Cell[], people?: number) => Promise<number>;
  /** A batch of entries `first` to `last`, signed by the journal's tablet or another. */
  readonly batch: (first: number, last?: number, signer?: SignerKey) => Promise<JournalPart>;
};

export type TestCampaign = {
  readonly keys: CampaignKeys;
  readonly enrol: (name: string, by?: CampaignKeys) => Promise<TestTablet>;
  readonly startJournal: (tablet: TestTablet) => TestJournal;
};

/** A campaign with fresh keys, or of given ones, whose tablets deflate with the given dictionary. */
export async function createTestCampaign(
  known?: CampaignKeys,
  dictionary: CasePack['dictionary'] = testDictionary,
): Promise<TestCampaign> {
  const keys = known ?? (await makeCampaignKeys());
  return {
    keys,
    enrol: async (name, by = keys) => {
      const text = await makeInvite(by.signer, await makeSigner(true), { tablets: 9, expiresAt: 2_000_000_000 });
      const invite = await readInvite(text);
      if (!invite.ok) throw new Error(invite.problem.kind);
      const signer = await makeSigner(false);
      const { certificateBytes, signer: inviteSigner } = invite.value;
      const bytes = await makeEnrolment(inviteSigner, certificateBytes, signer.publicBytes, name);
      return { signer, enrolment: { role: 'enrolment', bytes } };
    },
    startJournal: (tablet) => startTestJournal(keys, dictionary, tablet),
  };
}

/** The parts as a stream. */
export async function* streamParts(...parts: readonly JournalPart[]): AsyncGenerator<JournalPart> {
  yield* parts;
}

/** All that a reading gives. */
export async function collectNews(news: AsyncIterable<JournalNews>): Promise<JournalNews[]> {
  const all: JournalNews[] = [];
  for await (const each of news) all.push(each);
  return all;
}

/** The numbers that were opened. */
export function listNumbers(news: readonly JournalNews[]): number[] {
  return news.flatMap((each) => (each.kind === 'entry' ? [each.entry.number] : []));
}

/** From, to, and kind of every problem. */
export function listProblems(news: readonly JournalNews[]): [number, number, string][] {
  return news.flatMap((each): [number, number, string][] =>
    each.kind === 'problem' ? [[each.problem.from, each.problem.to, each.problem.why.kind]] : [],
  );
}

function startTestJournal(
  { campaign, opening: pairs }: CampaignKeys,
  dictionary: CasePack['dictionary'],
  tablet: TestTablet,
): TestJournal {
  const id = randomBytes(16);
  const entries: SealedEntry[] = [];
  let opening = 0;
  const add = async (changes: Partial<EntryHeader>, body: EntryBody) => {
    const header = encodeHeader({
      number: entries.length + 1,
      kind: body.kind,
      opening,
      minutes: 3,
      cells: [],
      people: 0,
      key: 1,
      attachments: [],
      about: { kind: 'none' },
      ...changes,
    });
    const key = pairs[0]?.pair.publicBytes ?? new Uint8Array(0);
    const place = { campaign, journal: id, header };
    return entries.push({ header, body: await sealBody(encodeBody(body), key, place, dictionary) });
  };
  const digestAt = (number: number) => chainEntries(chainStart, entries.slice(0, number)).at(-1) ?? chainStart;
  return {
    id,
    text: bytesToBase64url(id),
    entries,
    add,
    openSitting: (changes = {}) => {
      const event = { ...testEvent, ...changes };
      opening = entries.length + 1;
      const { day, profile, country } = event;
      const about = { kind: 'sitting', event: event.id, day, pack: 1, profile, language: 'fr', country } as const;
      const body = { kind: 'sitting', at: 1_386_680_000_000, language: 'fr', event, tablet: 'T', app: '1' } as const;
      return add({ minutes: 0, about }, body);
    },
    pass: (changes, header) => {
      const pass = makeTestPass(changes);
      return add({ cells: passToCells(pass), people: 1, ...header }, { kind: 'pass', pass });
    },
    correct: (corrects, cells, people = -1) =>
      add(
        { cells: cells.map((cell) => ({ ...cell, n: -cell.n })), people, about: { kind: 'correction', corrects } },
        { kind: 'correction', at: 1_386_680_400_000, reason: 'asked for it' },
      ),
    batch: async (first, last = entries.length, signer = tablet.signer) => {
      const place = { campaign, journal: id, first, previous: digestAt(first - 1) };
      return { role: 'batch', bytes: await makeBatch(signer, place, entries.slice(first - 1, last)) };
    },
  };
}
