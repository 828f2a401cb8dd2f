import { expect, test } from 'vitest';
import { bad, good } from '../../domain/outcome.ts';
import { readBatch } from '../../protocol/batch.ts';
import type { AsideList } from '../../protocol/endpoints.ts';
import { packKeptBatch } from '../../protocol/kept-batch.ts';
import { makeRefusal } from '../../protocol/refusal.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import type { CentreClient } from '../centre-client.ts';
import { emptyOfficeJournal, writeToOfficeJournal } from '../office-journal.ts';
import { createReview } from '../review/review-session.ts';
import { openTestReview } from '../test-review.ts';
import { createAside } from './aside-session.ts';

const at = 1_386_700_000_000;

/** A desk of an office at whose centre batches of a withdrawn tablet lie aside: two that overlap, of a sitting that is in them. */
async function openTestAside() {
  const { campaign, kept, client: office, open } = await openTestReview();
  const tablet = await campaign.enrol('Tablet 9');
  const journal = campaign.startJournal(tablet);
  await journal.openSitting({ title: 'Stand at the market' });
  for (const name of ['Zawadi', 'Okapi', 'Amélie']) await journal.pass({ name });
  const batches = new Map<string, Uint8Array<ArrayBuffer>>();
  const list: AsideList['aside'][number][] = [];
  const putAside = (bytes: Uint8Array<ArrayBuffer>, more: Partial<(typeof list)[number]> = {}) => {
    const read = readBatch(bytes);
    if (!read.ok) throw new Error(read.problem.kind);
    const digest = bytesToBase64url(read.value.statement.head);
    const tabletId = bytesToBase64url(read.value.tablet);
    batches.set(digest, bytes);
    list.push({
      kind: 'withdrawn',
      digest,
      journal: journal.text,
      tablet: tabletId,
      at: at + list.length,
      bytes: bytes.length,
      ...more,
    });
    return digest;
  };
  const digests = [
    putAside((await journal.batch(1, 2)).bytes),
    putAside((await journal.batch(1, 3)).bytes),
    putAside((await journal.batch(4, 4)).bytes),
  ];
  /** What the centre does at a word: nothing where it does not fit. */
  const obey = (gone: readonly string[]) =>
    list.splice(0, list.length, ...list.filter((row) => !gone.includes(row.digest)));
  const turnOut = (kind: 'fork', some: readonly string[]) =>
    list.splice(0, list.length, ...list.map((row) => (some.includes(row.digest) ? { ...row, kind } : row)));
  let isAway = false;
  const client: CentreClient = {
    ...office,
    journals: async () => good([{ tablet: list[0]?.tablet ?? '', tabletName: 'Tablet 9' } as never]),
    aside: async () => (isAway ? bad({ kind: 'centre-unreachable', url: '', why: '' }) : good([...list])),
    asideBatch: async (digest) => {
      const bytes = batches.get(digest);
      return bytes ? good(bytes) : bad({ kind: 'centre-refused', refusal: makeRefusal('not-found') });
    },
  };
  const session = { ...(await open({ name: 'Béatrice' })), client };
  const review = createReview(session, () => at);
  return {
    aside: createAside(session, review),
    digests,
    kept,
    batches,
    obey,
    turnOut,
    /** What this desk does meanwhile is done before its next entry is taken. */
    beforeWriting: (deed: () => Promise<void>) => {
      const { writeOfficeEntry } = office;
      let isFirst = true;
      Object.assign(client, {
        writeOfficeEntry: async (entry: Uint8Array<ArrayBuffer>) => {
          if (isFirst) {
            isFirst = false;
            await deed();
          }
          return writeOfficeEntry(entry);
        },
      });
    },
    otherDesk: (decision: 'release' | 'discard', some: readonly string[]) =>
      writeToOfficeJournal(
        office,
        campaign.keys.signer,
        emptyOfficeJournal,
        () => ({ kind: 'aside', rows: some.map((digest) => ({ digest, decision })) }),
        at,
      ),
    goAway: () => {
      isAway = true;
    },
  };
}

test('a tablet’s batches are one pile: its event, each number once, and nothing of whom they are', async () => {
  const { aside, digests, batches } = await openTestAside();
  const listed = await aside.list();
  expect(listed).toMatchObject({
    ok: true,
    value: [
      {
        kind: 'withdrawn',
        tabletName: 'Tablet 9',
        events: ['Stand at the market'],
        entries: 4,
        first: 1,
        last: 4,
        from: at,
        to: at + 2,
        unread: 0,
        digests,
      },
    ],
  });
  expect(JSON.stringify(listed)).not.toContain('Zawadi');
  batches.clear();
  expect(await aside.list()).toEqual(listed);
});

test('a batch that is none, or is gone by now, is said to be unread and hides no other', async () => {
  const { aside, digests, batches } = await openTestAside();
  batches.set(digests[0] ?? '', Uint8Array.of(0));
  batches.delete(digests[2] ?? '');
  expect(await aside.list()).toMatchObject({ ok: true, value: [{ entries: 3, last: 3, unread: 2 }] });
});

test('a batch in which the centre has erased somebody is read like any other', async () => {
  const { aside, digests, batches } = await openTestAside();
  const read = readBatch(batches.get(digests[1] ?? '') ?? new Uint8Array(0));
  if (!read.ok) throw new Error(read.problem.kind);
  const { signed, entries } = read.value;
  const kept = entries.map(({ header, body }) => ({ header, body: digestBytes(body), isErased: true as const }));
  batches.set(digests[1] ?? '', packKeptBatch(signed, kept));
  expect(await aside.list()).toMatchObject({ ok: true, value: [{ entries: 4, unread: 0 }] });
});

test('a word is written once, and what it did is seen at the centre', async () => {
  const { aside, digests, kept, obey, beforeWriting } = await openTestAside();
  beforeWriting(async () => void obey(digests));
  expect(await aside.decide({ decision: 'release', digests })).toEqual(good({ kind: 'done' }));
  expect(kept).toHaveLength(1);
});

test('what does not fit its journal yet is said to wait', async () => {
  const { aside, digests, obey, beforeWriting } = await openTestAside();
  beforeWriting(async () => void obey(digests.slice(0, 2)));
  expect(await aside.decide({ decision: 'release', digests })).toEqual(good({ kind: 'stays', waiting: 1, forked: 0 }));
});

test('what was released and has turned out to be a fork does not wait: it contradicts what is here', async () => {
  const { aside, digests, obey, turnOut, beforeWriting } = await openTestAside();
  beforeWriting(async () => {
    obey(digests.slice(0, 1));
    turnOut('fork', digests.slice(1, 2));
  });
  expect(await aside.decide({ decision: 'release', digests })).toEqual(good({ kind: 'stays', waiting: 1, forked: 1 }));
});

test('where another desk has decided about some of it nothing is written', async () => {
  const { aside, digests, kept, obey } = await openTestAside();
  obey(digests.slice(1, 2));
  expect(await aside.decide({ decision: 'discard', digests })).toEqual(good({ kind: 'overtaken' }));
  expect(kept).toHaveLength(0);
});

test('a desk that is quicker by a moment is heard: its word stands, this one is not written', async () => {
  const { aside, digests, kept, otherDesk, beforeWriting } = await openTestAside();
  beforeWriting(async () => void (await otherDesk('discard', digests.slice(2))));
  expect(await aside.decide({ decision: 'release', digests })).toEqual(good({ kind: 'overtaken' }));
  expect(kept).toHaveLength(1);
  // What the other desk wrote is known by now; a word after that is one of somebody who has seen it.
  expect(await aside.decide({ decision: 'release', digests })).toMatchObject({ ok: true });
  expect(kept).toHaveLength(2);
});

test('where the centre is away after the word, nobody says what came of it', async () => {
  const { aside, digests, goAway, beforeWriting } = await openTestAside();
  beforeWriting(async () => goAway());
  expect(await aside.decide({ decision: 'release', digests })).toEqual(good({ kind: 'unseen' }));
  expect(await aside.list()).toMatchObject({ ok: false, problem: { kind: 'centre-unreachable' } });
});
