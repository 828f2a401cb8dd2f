import type { Bytes } from '../../src/domain/bytes.ts';
import type { CampaignEvent } from '../../src/domain/campaign-event.ts';
import type { CasePack } from '../../src/domain/case-pack.ts';
import { type Pass, passToCells } from '../../src/domain/pass.ts';
import { type EntryBody, encodeBody } from '../../src/protocol/entry-body.ts';
import { type EntryHeader, encodeHeader } from '../../src/protocol/entry-header.ts';
import { randomBytes } from '../../src/sealing/bytes.ts';
import type { SealedEntry } from '../../src/sealing/chain.ts';
import { sealBody } from '../../src/sealing/seal.ts';

/** To whom, and with which dictionary, the entries of a campaign are sealed. */
export type Sealing = {
  readonly campaign: Bytes;
  readonly openingKey: { readonly id: number; readonly key: Bytes };
  readonly dictionary: CasePack['dictionary'];
};

export const benchEvent: CampaignEvent = {
  id: 'YmVuY2gtMDE',
  title: 'Debate in the great hall',
  kind: 'debate',
  venue: 'Great hall',
  city: 'Lubumbashi',
  country: 'CD',
  day: 20_797,
  expected: 360,
  goal: 1_000,
  cases: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  under18: false,
  profile: 'full',
};

/** A new journal's id. */
export function makeJournalId(): Bytes {
  return randomBytes(16);
}

/** Header and body of a sitting's opening entry, number 1 of its journal. */
export function openingParts(sealing: Sealing): { readonly header: EntryHeader; readonly body: EntryBody } {
  const { id, day, profile, country } = benchEvent;
  return {
    header: {
      ...{ number: 1, kind: 'sitting', opening: 1, minutes: 0, cells: [], people: 0, attachments: [] },
      key: sealing.openingKey.id,
      about: { kind: 'sitting', event: id, day, pack: 1, profile, language: 'fr', country },
    },
    body: {
      kind: 'sitting',
      at: 1_796_889_600_000,
      language: 'fr',
      event: benchEvent,
      tablet: 'Table 1',
      app: 'bench',
    },
  };
}

/** Header and body of what one participant gave, three people a minute. */
export function passParts(sealing: Sealing, number: number, pass: Pass): { header: EntryHeader; body: EntryBody } {
  const header: EntryHeader = {
    ...{ number, kind: 'pass', opening: 1, minutes: Math.floor(number / 3) % 600, people: 1, attachments: [] },
    cells: passToCells(pass),
    key: sealing.openingKey.id,
    about: { kind: 'none' },
  };
  return { header, body: { kind: 'pass', pass } };
}

/** Seals as a tablet does. */
export async function sealParts(
  sealing: Sealing,
  journal: Bytes,
  { header, body }: { readonly header: EntryHeader; readonly body: EntryBody },
): Promise<SealedEntry> {
  const bytes = encodeHeader(header);
  const place = { campaign: sealing.campaign, journal, header: bytes };
  return { header: bytes, body: await sealBody(encodeBody(body), sealing.openingKey.key, place, sealing.dictionary) };
}

/** An opening and passes after it, as entries 1, 2, 3 … */
export async function sealJournal(sealing: Sealing, journal: Bytes, passes: readonly Pass[]): Promise<SealedEntry[]> {
  const entries = [await sealParts(sealing, journal, openingParts(sealing))];
  for (const [index, pass] of passes.entries()) {
    entries.push(await sealParts(sealing, journal, passParts(sealing, index + 2, pass)));
  }
  return entries;
}
