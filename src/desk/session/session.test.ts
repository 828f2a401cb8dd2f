import { beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../domain/outcome.ts';
import { writeCarrier } from '../../protocol/carrier-file.ts';
import type { JournalPart } from '../../protocol/journal-sequence.ts';
import { type KeyFileSecret, makeKeyFile } from '../keys/key-file.ts';
import { makeRecoveryCode } from '../keys/recovery-code.ts';
import type { Stretching } from '../keys/stretching.ts';
import { createTestCampaign, type TestCampaign, type TestJournal, type TestTablet } from '../test-office.ts';
import { createPeopleSearch } from './list-people.ts';
import { sessionToOverview } from './overview.ts';
import { openSession, type Session, type SessionProblem, type SessionProgress } from './session.ts';

/** Cheap, so that tests take no seconds. */
const cheap: Stretching = { name: 'argon2id', memoryKiB: 64, passes: 2, lanes: 1 };
const passphrase = 'six words that nobody else knows';
const secret: KeyFileSecret = { kind: 'passphrase', text: passphrase };
/** Files without a pack need one. */
const noDictionary = { number: 0, bytes: new Uint8Array(0) };

let campaign: TestCampaign;
let tablet: TestTablet;
let keyFile: string;

beforeAll(async () => {
  campaign = await createTestCampaign(undefined, noDictionary);
  tablet = await campaign.enrol('Tablet 1');
  keyFile = await makeKeyFile(
    campaign.keys,
    { title: 'Douze lettres', centre: 'https://letters.example.org' },
    { passphrase, recoveryCode: makeRecoveryCode() },
    cheap,
  );
});

describe('what a campaign opens to', () => {
  test('is counted, listed and found by name, whatever capitals and accents somebody types', async () => {
    const journal = await startWith('Amélie', 'ዓለም', 'Zoé Okapi');
    await journal.correct(2, [{ case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet', n: 1 }]);
    const session = await openGood(await journal.batch(1));
    const overview = sessionToOverview(session);
    expect(overview).toMatchObject({ entries: 5, journals: 1, people: 2, problemCount: 0, comparison: 'none' });
    expect(overview.sorts).toEqual([{ case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet', n: 2 }]);
    const search = createPeopleSearch(session.ledger);
    expect(search({ search: '', from: 1, count: 1 })).toMatchObject({ total: 3, from: 1, lines: [{ name: 'ዓለም' }] });
    expect(search({ search: 'ame', from: 0, count: 9 }).lines).toMatchObject([{ name: 'Amélie', isTakenBack: true }]);
    expect(search({ search: 'OKAPI', from: 0, count: 9 }).total).toBe(1);
  });

  test('is told as it goes, and is the same to the last field as when it was opened', async () => {
    const journal = await startWith('Amina');
    const steps: SessionProgress[] = [];
    const opened = await open(keyFile, [await journal.batch(1)], (step) => steps.push(step));
    expect(steps.map(({ stage }) => stage)).toEqual(['key', 'fetching']);
    const found = opened.ok ? opened.value.ledger.find(journal.text, 2) : undefined;
    expect(found?.entry).toMatchObject({ number: 2, body: { pass: { name: 'Amina' } }, sitting: { opening: 1 } });
  });
});

describe('a key file that does not open', () => {
  const lower = (text: string) => text.replace('"memoryKiB": 64', '"memoryKiB": 32');
  test.each<[string, () => [string, KeyFileSecret], SessionProblem['kind']]>([
    ['a wrong passphrase', () => [keyFile, { ...secret, text: 'six other words' }], 'passphrase-wrong'],
    ['a wrong recovery code', () => [keyFile, { kind: 'recovery', text: 'AAAA' }], 'recovery-code-wrong'],
    ['a damaged file', () => [keyFile.slice(0, 300), secret], 'key-file-damaged'],
    ['a changed letter', () => [keyFile.replace('Douze', 'Treize'), secret], 'key-file-changed'],
  ])('says so: %s', async (_what, make, kind) => {
    const [text, typed] = make();
    expect(await open(text, [], undefined, typed)).toEqual({ ok: false, problem: { kind } });
  });

  test('says so: its guessing was made cheap', async () => {
    expect(await open(lower(keyFile), [])).toEqual({ ok: false, problem: { kind: 'key-file-changed' } });
    const weak = await makeKeyFile(
      campaign.keys,
      { title: 'x', centre: '' },
      { passphrase, recoveryCode: makeRecoveryCode() },
      { ...cheap, memoryKiB: 32 },
    );
    expect(await open(weak, [])).toEqual({ ok: false, problem: { kind: 'kdf-too-weak' } });
  });
});

describe('what does not hold is listed, and the rest opened', () => {
  test('a gap', async () => {
    const journal = await startWith('A', 'B', 'C', 'D');
    await expectProblem([await journal.batch(1, 2), await journal.batch(4)], 4, {
      from: 3,
      to: 3,
      why: { kind: 'gap' },
    });
  });

  test('a fork', async () => {
    const journal = await startWith('A', 'B');
    const first = await journal.batch(1);
    journal.entries.pop();
    await journal.pass({ name: 'Somebody else' });
    await expectProblem([first, await journal.batch(1)], 3, { from: 1, to: 3, why: { kind: 'fork' } });
  });

  test('a key that this file does not hold', async () => {
    const journal = await startWith('A');
    await journal.pass({ name: 'B' }, { key: 7 });
    await expectProblem([await journal.batch(1)], 2, { from: 3, to: 3, why: { kind: 'key-unknown', key: 7 } });
  });

  test('one broken entry among 10,000: 9,999 are opened', async () => {
    const journal = campaign.startJournal(tablet);
    await journal.openSitting();
    while (journal.entries.length < 10_000) await journal.pass();
    const broken = journal.entries[4_321];
    if (broken) broken.body[60] = (broken.body[60] ?? 0) ^ 1;
    const parts: JournalPart[] = [];
    for (let first = 1; first <= 10_000; first += 1_000) parts.push(await journal.batch(first, first + 999));
    await expectProblem(parts, 9_999, { from: 4_322, to: 4_322, why: { kind: 'key-wrong' } });
  }, 120_000);
});

async function expectProblem(parts: readonly JournalPart[], entries: number, problem: object): Promise<void> {
  const overview = sessionToOverview(await openGood(...parts));
  expect(overview).toMatchObject({ entries, problemCount: 1, problems: [{ tabletName: 'Tablet 1', ...problem }] });
}

async function startWith(...names: readonly string[]): Promise<TestJournal> {
  const journal = campaign.startJournal(tablet);
  await journal.openSitting();
  for (const name of names) await journal.pass({ name });
  return journal;
}

async function openGood(...parts: readonly JournalPart[]): Promise<Session> {
  const opened = await open(keyFile, parts);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}

function open(
  text: string,
  parts: readonly JournalPart[],
  onProgress: (progress: SessionProgress) => void = () => undefined,
  typed = secret,
): Promise<Outcome<Session, SessionProblem>> {
  const stream = () =>
    writeCarrier([
      { kind: 'enrolment', bytes: tablet.enrolment.bytes },
      ...parts.map(({ bytes }) => ({ kind: 'batch' as const, bytes })),
    ]);
  return openSession({ keyFile: text, secret: typed, carriers: [{ path: 'a.barua', stream }] }, onProgress, cheap);
}
