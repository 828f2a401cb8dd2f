import type { Cell } from '../domain/action.ts';
import type { Bytes } from '../domain/bytes.ts';
import type { CampaignEvent } from '../domain/campaign-event.ts';
import type { CampaignCase, CasePack } from '../domain/case-pack.ts';
import type { Pass } from '../domain/pass.ts';
import { encodeCasePack } from '../protocol/case-pack-codec.ts';
import { makeInvite } from '../protocol/invite.ts';
import { type Manifest, makeManifest } from '../protocol/manifest.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { randomBytes, textToBytes } from '../sealing/bytes.ts';
import { digestBytes } from '../sealing/chain.ts';
import { makeSigner, type SignerKey } from '../sealing/keys.ts';
import { makeOpeningPair, type OpeningPair } from '../sealing/open.ts';
import type { Joining } from '../tablet/store/tablet-store.ts';

/** A campaign with invented cases, as the desk would make it. */
export type SimulatedCampaign = {
  readonly signer: SignerKey;
  readonly opening: OpeningPair;
  readonly pack: CasePack;
  readonly packBytes: Bytes;
  readonly manifest: Manifest;
  readonly manifestBytes: Bytes;
  readonly inviteText: string;
  readonly joining: Joining;
};

/** A campaign whose centre signs receipts with `receiptKey`. */
export async function makeCampaign(
  receiptKey: Bytes,
  scope = { tablets: 1_000, expiresAt: 4_000_000_000 },
): Promise<SimulatedCampaign> {
  const signer = await makeSigner(true);
  const opening = await makeOpeningPair();
  const pack = makePack();
  const packBytes = encodeCasePack(pack);
  const manifest: Manifest = {
    version: 1,
    serial: 1,
    title: { en: 'Invented letters' },
    signingKey: signer.publicBytes,
    openingKeys: [{ id: 1, key: opening.publicBytes }],
    receiptKeys: [receiptKey],
    packs: [{ serial: 1, digest: digestBytes(packBytes), bytes: packBytes.length }],
    modes: { highRisk: false },
    commands: [],
    events: [],
    madeAt: 1_700_000_000_000,
  };
  const manifestBytes = await makeManifest(signer, manifest);
  const inviteText = await makeInvite(signer, await makeSigner(true), scope);
  const joining = { manifest, manifestBytes, pack: packBytes, tabletName: 'Tablet 1', inviteText };
  return { signer, opening, pack, packBytes, manifest, manifestBytes, inviteText, joining };
}

/** An event of the invented campaign. */
export function makeEvent(): CampaignEvent {
  return {
    id: bytesToBase64url(randomBytes(8)),
    title: 'Invented debate',
    kind: 'debate',
    venue: 'Hall',
    city: 'Anywhere',
    country: 'CD',
    day: 16_049,
    expected: 100,
    goal: 300,
    cases: [1, 2, 3],
    under18: false,
    profile: 'full',
  };
}

/** A pass: so many signatures, and a letter where wanted. */
export function makePass(signed: readonly number[], letter = false): Pass {
  return {
    at: 1_700_000_000_000,
    language: 'en',
    name: 'Invented Person',
    signed,
    ...(signed.length > 0 && { affirmation: { kind: 'typed' } as const }),
    letters: letter ? [{ case: 1, purpose: 'appeal', form: 'letter', language: 'en', text: 'Let her go.' }] : [],
    consents: [],
    withdrawal: randomBytes(8),
  };
}

/** So many signatures on a tablet for one case. */
export function makeSignatures(number: number, n: number): Cell {
  return { case: number, purpose: 'appeal', form: 'signature', channel: 'tablet', n };
}

/** So many SMS that people sent from their phones. */
export function makeSms(n: number, number = 3): Cell {
  return { case: number, purpose: 'appeal', form: 'sms', channel: 'phone', n };
}

function makePack(): CasePack {
  return {
    serial: 1,
    title: { en: 'Invented letters' },
    notice: { en: 'These cases are invented.' },
    languages: ['en'],
    cases: [1, 2, 3].map(makeCase),
    consents: [],
    privacy: { en: 'Sealed.' },
    dictionary: { number: 1, bytes: textToBytes('Invented Person') },
  };
}

function makeCase(number: number): CampaignCase {
  const text = { en: `Invented case ${number}` };
  return {
    number,
    name: text,
    country: '',
    short: text,
    story: text,
    demands: text,
    addressee: { name: text, address: '', salutation: text, closing: text },
    sampleLetter: text,
    solidarity: {
      open: true,
      hint: text,
      flags: { senderAddress: false, religiousCards: false, nameOrganisation: true },
    },
    picture: { type: 'image/svg+xml', bytes: textToBytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), alt: text },
  };
}
