import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { bad, good } from '../../domain/outcome.ts';
import type { Pass } from '../../domain/pass.ts';
import { makeRefusal } from '../../protocol/refusal.ts';
import type { CentreClient } from '../centre-client.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { makeOffice } from '../office.ts';
import { emptyOfficeJournal, readOfficeJournal } from '../office-journal.ts';
import { openJournals } from '../open-journal.ts';
import { createReview } from '../review/review-session.ts';
import type { Session } from '../session/session.ts';
import { createTestCampaign, streamParts, type TestCampaign, type TestJournal } from '../test-office.ts';
import { exampleThanks } from './example-thanks.ts';
import { findLetterState, readThanksStates } from './list-thanked.ts';
import { listLanguageGaps, planThanks, writeThanksCsv } from './plan-thanks.ts';
import { type Delivery, type MailLetter, type SendOptions, sendThanks, settleThanks } from './send-thanks.ts';

const told = [{ id: 'outcome', version: 1, language: 'en' }] as const;
const people: readonly Partial<Pass>[] = [
  { name: 'Amina', language: 'sw', consents: told, contact: { kind: 'email', address: 'amina@example.org' } },
  { name: 'Béa', language: 'fr', consents: told, contact: { kind: 'email', address: 'bea@example.org' } },
  { name: 'Did not ask', consents: [], contact: { kind: 'email', address: 'no@example.org' } },
  { name: 'Two', language: 'en', consents: told, contact: { kind: 'email', address: 'Two@Example.org ' } },
  {
    name: 'Two again',
    signed: [2],
    language: 'en',
    consents: told,
    contact: { kind: 'email', address: 'two@example.org' },
  },
  { name: 'Phone', language: 'pt', consents: told, contact: { kind: 'sms', address: '+258 84 000' } },
  { name: 'Eve', consents: told, contact: { kind: 'email', address: 'eve@example.org, all@example.org' } },
  { name: 'Eve', consents: told, contact: { kind: 'email', address: 'eve@example.org\r\nBcc: all@example.org' } },
  { name: 'ዓለም', language: 'am', consents: told, contact: { kind: 'email', address: 'alem@example.org' } },
];

let campaign: TestCampaign;
let journal: TestJournal;
let ledger: Ledger;
let kept: Bytes[];
let client: CentreClient;
/** Operations until the desk crashes: a letter's delivery, or a write at the centre. */
let crashAfter: number;
/** Whether the crash comes once the operation is done, or before. */
let isDoneFirst: boolean;

beforeAll(async () => {
  campaign = await createTestCampaign(undefined, { number: 0, bytes: new Uint8Array(0) });
  const tablet = await campaign.enrol('Tablet');
  journal = campaign.startJournal(tablet);
  await journal.openSitting();
  for (const person of people) await journal.pass(person);
  ledger = createLedger();
  const office = await makeOffice(campaign.keys, []);
  const parts = streamParts(tablet.enrolment, await journal.batch(1));
  for await (const news of openJournals(parts, office)) ledger.take(news);
});

beforeEach(() => {
  kept = [];
  crashAfter = Number.POSITIVE_INFINITY;
  isDoneFirst = true;
  client = {
    officeEntries: async (after: number) => good(kept.slice(after)),
    writeOfficeEntry: (entry: Bytes) =>
      orCrash(async () => {
        const officeEntries = async (after: number) => good([...kept, entry].slice(after));
        const read = await readOfficeJournal({ officeEntries }, campaign.keys.signer);
        if (!read.ok) return bad({ kind: 'centre-refused', refusal: makeRefusal('fork') } as const);
        kept.push(entry);
        return good(undefined);
      }),
  } as unknown as CentreClient;
});

describe('a letter of thanks', () => {
  test('goes to those who asked, once a person, in their language or the first; phones and odd addresses are left to the table', async () => {
    const { plan, sent, report } = await run();
    expect(sent.map(({ name, address, language }) => [name, address, language])).toEqual([
      ['Amina', 'amina@example.org', 'sw'],
      ['Béa', 'bea@example.org', 'fr'],
      ['Two again', 'two@example.org', 'en'],
      ['ዓለም', 'alem@example.org', 'en'],
    ]);
    expect(report).toEqual(good({ sent: 4, refused: 0, left: 0, unsure: 0, isServerAway: false }));
    expect(plan.letters.filter(({ way }) => way === 'address-unclear')).toHaveLength(2);
    expect(listLanguageGaps(plan)).toContainEqual({ language: 'am', people: 1, instead: 'en' });
    expect([...writeThanksCsv(plan)].join('')).toContain("Phone,sms,'+258 84 000,en");
    expect([...writeThanksCsv(plan)].join('')).not.toContain('Did not ask');
  });

  test('is sent to nobody twice, wherever the desk crashes in between; who was in the middle is listed and settled by hand', async () => {
    let wasUnsure = 0;
    for (const isDone of [true, false]) {
      for (let operations = 0; operations < 12; operations += 1) {
        kept = [];
        crashAfter = operations;
        isDoneFirst = isDone;
        const before = await run();
        crashAfter = Number.POSITIVE_INFINITY;
        const after = await run();
        const addresses = [...before.sent, ...after.sent].map(({ address }) => address);
        expect(new Set(addresses).size).toBe(addresses.length);
        const plan = await makePlan();
        const unsure = plan.letters.filter(({ state }) => state === 'unsure');
        expect(addresses.length + unsure.length).toBeGreaterThanOrEqual(4);
        expect(unsure.length).toBeLessThanOrEqual(2);
        wasUnsure += unsure.length;
        await settleThanks(plan.mailing, 'released', unsure, createReview(await openAgain(), now));
        const last = await run();
        expect(last.sent.map(({ address }) => address)).toEqual(unsure.map(({ person }) => person.address.trim()));
      }
    }
    expect(wasUnsure).toBeGreaterThan(0);
  });

  test('stays sent when what somebody asked for first has gone by its age, for every time they asked is written down', async () => {
    await run();
    const { plan } = await run();
    const states = readThanksStates((await openAgain()).officeJournal, plan.mailing);
    const [first, ...others] = plan.letters.find(({ person }) => person.name === 'Two again')?.person.places ?? [];
    expect([first, ...others]).toHaveLength(2);
    expect(findLetterState({ places: others }, states)).toBe('sent');
  });

  test('goes out once where two desks of the office send at the same time', async () => {
    const both = await Promise.all([run(), run()]);
    const addresses = both.flatMap(({ sent }) => sent.map(({ address }) => address));
    expect(addresses.sort()).toEqual(['alem@example.org', 'amina@example.org', 'bea@example.org', 'two@example.org']);
  });

  test('is tried again where the server says later, not where it refuses; a server that is away ends the run, and another goes on', async () => {
    const answers: Delivery[] = ['later', 'later', 'taken', 'refused', 'away'];
    const first = await run(() => answers.shift() ?? 'taken');
    expect(first.report).toEqual(good({ sent: 1, refused: 1, left: 2, unsure: 0, isServerAway: true }));
    const second = await run();
    expect(second.sent.map(({ name }) => name)).toEqual(['Two again', 'ዓለም']);
  });

  test('of another name is another one', async () => {
    await run();
    expect((await run()).sent).toEqual([]);
    expect((await run(undefined, 'A second one')).sent).toHaveLength(4);
  });
});

const now = () => 1_795_000_000_000;

async function orCrash<Value>(work: () => Promise<Value>): Promise<Value> {
  crashAfter -= 1;
  if (crashAfter < 0 && !isDoneFirst) throw new Error('crashed');
  const value = await work();
  if (crashAfter < 0) throw new Error('crashed');
  return value;
}

async function openAgain(): Promise<Session> {
  const read = await readOfficeJournal(client, campaign.keys.signer);
  const officeJournal = read.ok ? read.value : emptyOfficeJournal;
  return { title: 'Letters', keys: campaign.keys, client, ledger, packs: [], officeJournal } as unknown as Session;
}

async function makePlan(mailing = exampleThanks.mailing) {
  const session = await openAgain();
  return planThanks(session, createReview(session, now), { ...exampleThanks, mailing });
}

/** A desk from its start to its end, or its crash. */
async function run(answer: (letter: MailLetter) => Delivery = () => 'taken', mailing = exampleThanks.mailing) {
  const session = await openAgain();
  const review = createReview(session, now);
  const plan = planThanks(session, review, { ...exampleThanks, mailing });
  const sent: MailLetter[] = [];
  const options: SendOptions = {
    perMinute: 60,
    claim: 2,
    patience: [1, 1],
    deliver: (letter) =>
      orCrash(async () => {
        const delivery = answer(letter);
        if (delivery === 'taken') sent.push(letter);
        return delivery;
      }),
    wait: async () => undefined,
    isStopped: () => false,
    onSent: () => undefined,
  };
  const report = await sendThanks(plan, review, options).catch(() => 'crashed' as const);
  return { plan, sent, report };
}
