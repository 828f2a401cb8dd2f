import type { CasePack } from '../../domain/case-pack.ts';
import { passToCells } from '../../domain/pass.ts';
import { textToBytes } from '../../sealing/bytes.ts';
import { chainStart, digestBytes, type SealedEntry } from '../../sealing/chain.ts';
import { exportSigner, makeSigner } from '../../sealing/keys.ts';
import { makeOpeningPair } from '../../sealing/open.ts';
import { sealBody } from '../../sealing/seal.ts';
import { chainEntries, makeBatch } from '../batch.ts';
import { encodeCasePack } from '../case-pack-codec.ts';
import { makeEnrolled, makeEnrolment } from '../enrolment.ts';
import { type EntryBody, encodeBody } from '../entry-body.ts';
import { type EntryHeader, encodeHeader } from '../entry-header.ts';
import { makeInvite, readInvite } from '../invite.ts';
import { makeManifest } from '../manifest.ts';
import { makeReceipt } from '../receipt.ts';
import { makeTicket } from '../ticket.ts';
import { writeRecording } from './record-file.ts';
import { recordedBodies } from './recorded-bodies.ts';

/**
 * Records a sample of every format of the present version, with throw-away keys: `node src/protocol/recorded/record.ts`. Run once a
 * version; what is recorded stays for ever, so the file is only ever added to, never made again.
 */
const campaign = await makeSigner(true);
const receiptSigner = await makeSigner(true);
const inviteSigner = await makeSigner(true);
const tablet = await makeSigner(true);
const opening = await makeOpeningPair();
const journal = Uint8Array.from({ length: 16 }, (_, index) => index + 1);

const pack: CasePack = {
  serial: 1,
  title: { en: 'Recorded campaign' },
  notice: { en: 'Invented.' },
  languages: ['en'],
  cases: [
    {
      number: 1,
      name: { en: 'An invented poet' },
      country: '',
      short: { en: 'In prison for a poem.' },
      story: { en: 'There is no such person.' },
      demands: { en: 'Free the poet.' },
      addressee: {
        name: { en: 'The Minister' },
        address: '1 Invented Street',
        salutation: { en: 'Your Excellency,' },
        closing: { en: 'Yours sincerely,' },
      },
      sampleLetter: { en: 'I urge you to free the poet.' },
      solidarity: {
        open: true,
        hint: { en: 'No addresses.' },
        flags: { senderAddress: false, religiousCards: true, nameOrganisation: false },
      },
      picture: {
        type: 'image/svg+xml',
        bytes: textToBytes('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        alt: { en: 'Nothing' },
      },
    },
  ],
  consents: [{ id: 'deliver', version: 1, text: { en: 'Deliver my name.' } }],
  privacy: { en: 'Sealed at once.' },
  dictionary: { number: 1, bytes: textToBytes('I urge you to free immediately and unconditionally Yours sincerely') },
};

const packBytes = encodeCasePack(pack);
const manifest = await makeManifest(campaign, {
  version: 1,
  serial: 1,
  title: { en: 'Recorded campaign' },
  signingKey: campaign.publicBytes,
  openingKeys: [{ id: 1, key: opening.publicBytes }],
  receiptKeys: [receiptSigner.publicBytes],
  packs: [{ serial: 1, digest: digestBytes(packBytes), bytes: packBytes.length }],
  modes: { highRisk: false },
  commands: [{ tablet: tablet.id, kind: 'lock' }],
  events: [
    {
      id: 'AQIDBAUGBwg',
      title: 'Debate',
      kind: 'debate',
      venue: 'Hall',
      city: 'Lubumbashi',
      country: 'CD',
      day: 16_049,
      expected: 200,
      goal: 360,
      cases: [1],
      under18: false,
      profile: 'full',
    },
  ],
  madeAt: 1_386_676_800_000,
});

const inviteText = await makeInvite(campaign, inviteSigner, { tablets: 3, expiresAt: 4_000_000_000 });
const invite = await readInvite(inviteText);
if (!invite.ok) throw new Error(invite.problem.kind);

const entries: SealedEntry[] = [];
for (const [index, body] of recordedBodies.entries()) {
  const header = encodeHeader(bodyToHeader(body, index + 1));
  const sealed = await sealBody(
    encodeBody(body),
    opening.publicBytes,
    { campaign: campaign.id, journal, header },
    pack.dictionary,
  );
  entries.push({ header, body: sealed });
}

const digests = chainEntries(chainStart, entries);
const head = digests.at(-1) ?? chainStart;

writeRecording('v1.json', {
  version: 1,
  keys: {
    campaignId: campaign.id,
    openingPrivate: opening.privateBytes,
    openingPublic: opening.publicBytes,
    inviteSecret: await exportSigner(inviteSigner),
    tabletKey: tablet.publicBytes,
    receiptKey: receiptSigner.publicBytes,
    journal,
  },
  manifest,
  pack: packBytes,
  invite: inviteText,
  enrolment: await makeEnrolment(inviteSigner, invite.value.certificateBytes, tablet.publicBytes, 'Blue'),
  enrolled: await makeEnrolled(receiptSigner, campaign.id, tablet.id, 1_386_676_800_000),
  batch: await makeBatch(tablet, { campaign: campaign.id, journal, first: 1, previous: chainStart }, entries),
  receipt: await makeReceipt(receiptSigner, {
    campaign: campaign.id,
    journal,
    head: entries.length,
    digest: head,
    at: 1_386_676_900_000,
  }),
  ticket: await makeTicket(campaign, 'journals', 4_000_000_000_000),
});

function isInSitting({ kind }: EntryBody): boolean {
  return kind !== 'host-interest' && kind !== 'drill';
}

function bodyToHeader(body: EntryBody, number: number): EntryHeader {
  const common = {
    number,
    kind: body.kind,
    opening: 1,
    minutes: number,
    people: 0,
    cells: [],
    key: 1,
    attachments: [],
    about: { kind: 'none' },
  } as const;
  switch (body.kind) {
    case 'sitting':
      return {
        ...common,
        kind: body.kind,
        minutes: 0,
        about: {
          kind: 'sitting',
          event: body.event.id,
          day: body.event.day,
          pack: 1,
          profile: body.event.profile,
          language: body.language,
          country: body.event.country,
        },
      };
    case 'pass':
      return { ...common, kind: body.kind, people: 1, cells: passToCells(body.pass) };
    case 'tally':
      return { ...common, people: 0, cells: [{ case: 1, purpose: 'appeal', form: 'sms', channel: 'phone', n: 12 }] };
    case 'correction':
      return {
        ...common,
        kind: body.kind,
        people: -1,
        cells: [{ case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet', n: -1 }],
        about: { kind: 'correction', corrects: 2 },
      };
    case 'closing':
      return {
        ...common,
        kind: body.kind,
        about: { kind: 'closing', entries: recordedBodies.slice(0, number).filter(isInSitting).length },
      };
    case 'sheet-lines':
    case 'sheet-photo':
      return { ...common, kind: body.kind };
    case 'host-interest':
    case 'drill':
      return { ...common, opening: 0, minutes: 0 };
  }
}
