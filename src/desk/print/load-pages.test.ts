import { beforeAll, describe, expect, test } from 'vitest';
import { bad, good } from '../../domain/outcome.ts';
import type { Pass } from '../../domain/pass.ts';
import { encodePageFile } from '../../protocol/page-file.ts';
import { makeRefusal } from '../../protocol/refusal.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { sealAttachment } from '../../sealing/seal-attachment.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { makeOffice } from '../office.ts';
import { openJournals } from '../open-journal.ts';
import { createTestCampaign, streamParts, type TestCampaign } from '../test-office.ts';
import { loadPages } from './load-pages.ts';
import { createPrintBook } from './print-book.ts';
import { writePrintPage } from './print-page.ts';

const photo = { kind: 'photo', type: 'image/jpeg', bytes: Uint8Array.of(255, 216, 255, 251, 239) } as const;
const ink = {
  kind: 'ink',
  ink: {
    width: 2_000,
    strokes: [
      [
        { x: 10, y: 20, pressure: -1 },
        { x: 90, y: 80, pressure: -1 },
      ],
    ],
  },
} as const;
const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'fr', text: '' } as const;
const deliver = [{ id: 'deliver', version: 1, language: 'fr' }] as const;

let campaign: TestCampaign;
let ledger: Ledger;
let asked: string[];
const sealedByDigest = new Map<string, Uint8Array<ArrayBuffer>>();

beforeAll(async () => {
  campaign = await createTestCampaign(undefined, { number: 0, bytes: new Uint8Array(0) });
  const tablet = await campaign.enrol('Tablet 1');
  const journal = campaign.startJournal(tablet);
  await journal.openSitting();
  const pair = campaign.keys.opening[0];
  if (!pair) throw new Error('no key');
  const write = async (consents: Pass['consents'], ...pages: readonly (typeof photo | typeof ink)[]) => {
    const attachments = [];
    for (const page of pages) {
      const sealed = await sealAttachment(encodePageFile(page), pair.pair.publicBytes, {
        campaign: campaign.keys.campaign,
        journal: journal.id,
      });
      const digest = digestBytes(sealed);
      sealedByDigest.set(bytesToBase64url(digest), sealed);
      attachments.push({ digest, bytes: sealed.length, role: page.kind === 'ink' ? 'ink-page' : 'photo' } as const);
    }
    const named = pages.map((_, attachment) => ({ letter: 0, attachment }));
    await journal.pass({ signed: [], letters: [letter], pages: named, consents }, { attachments });
  };
  await write(deliver, ink, photo);
  await write([], photo);
  const office = await makeOffice(campaign.keys, []);
  ledger = createLedger();
  for await (const news of openJournals(streamParts(tablet.enrolment, await journal.batch(1)), office))
    ledger.take(news);
});

async function print(has: (digest: string) => boolean): Promise<string> {
  asked = [];
  const findPage = await loadPages(ledger.entries(), campaign.keys, {
    sealedFile: async (_, digest) => {
      asked.push(digest);
      const sealed = has(digest) ? sealedByDigest.get(digest) : undefined;
      return sealed ? good(sealed) : bad({ kind: 'centre-refused', refusal: makeRefusal('unknown-attachment') });
    },
  });
  const book = createPrintBook(undefined, findPage);
  for (const each of ledger.entries()) book.take([each]);
  return [...writePrintPage(book.read(), { title: 'Letters', packs: [], way: 'parcel' })].join('');
}

describe('pages by hand and photographs', () => {
  test('stand in their letter, in order, with nothing to fetch; nobody’s who did not agree is even asked for', async () => {
    const page = await print(() => true);
    expect(asked).toHaveLength(2);
    expect(page).toMatch(
      /<figure><svg [\s\S]*<\/svg><\/figure><figure><img src="data:image\/jpeg;base64,\/9j\/\++8=" alt=/,
    );
    expect(page.match(/<article/g)).toHaveLength(1);
  });

  test('are all there or the letter is not printed', async () => {
    const page = await print((digest) => digest === [...sealedByDigest.keys()][0]);
    expect(page).not.toContain('<article');
    expect(page).toContain('<td>1</td></tr>');
  });
});
