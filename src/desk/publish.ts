import type { Bytes } from '../domain/bytes.ts';
import type { CasePack } from '../domain/case-pack.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { encodeCasePack } from '../protocol/case-pack-codec.ts';
import { limits } from '../protocol/limits.ts';
import { type Manifest, makeManifest } from '../protocol/manifest.ts';
import { base64urlToBytes } from '../sealing/base64url.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { encodeCbor } from '../sealing/cbor.ts';
import { digestBytes } from '../sealing/chain.ts';
import type { CentreClient, CentreProblem } from './centre-client.ts';
import type { CampaignKeys } from './keys/campaign-keys.ts';
import type { PackContent } from './pack/read-pack-source.ts';
import { fetchPublished, type Published, type PublishedProblem, untilNotOvertaken } from './published.ts';

export type PublishProblem =
  | CentreProblem
  | PublishedProblem
  | { readonly kind: 'pack-too-large'; readonly bytes: number; readonly max: number }
  /** 255 dictionaries is all there can be. */
  | { readonly kind: 'dictionaries-used-up' };

export type PublishResult = {
  /** `false` where the centre had all of it already: nothing was sent. */
  readonly changed: boolean;
  readonly serial: number;
  readonly packSerial: number;
  readonly packBytes: number;
  /** The centre signs receipts with another key than last time: its data was deleted, or it is another centre. */
  readonly isReceiptKeyNew: boolean;
};

export type CampaignContent = PackContent & { readonly dictionary: Uint8Array };

/**
 * Makes the campaign's next manifest and pack from its content and what the centre has, signs and sends them. Keeps older packs, commands, modes and events in the manifest.
 * Calling it again changes nothing. The manifest's serial is at least the epoch second, so that it grows even where the centre has forgotten the last one.
 */
export function publishCampaign(
  client: CentreClient,
  keys: CampaignKeys,
  content: CampaignContent,
  now: number,
): Promise<Outcome<PublishResult, PublishProblem>> {
  return publishNext<never>(client, keys, () => good(content), now);
}

/** The same with content that is made from what is published; made anew where another desk publishes in between. */
export function publishNext<Problem extends { readonly kind: string }>(
  client: CentreClient,
  keys: CampaignKeys,
  toContent: (before: Published | undefined) => Outcome<CampaignContent, Problem>,
  now: number,
): Promise<Outcome<PublishResult, PublishProblem | Problem>> {
  return untilNotOvertaken(() => tryToPublish(client, keys, toContent, now));
}

async function tryToPublish<Problem>(
  client: CentreClient,
  keys: CampaignKeys,
  toContent: (before: Published | undefined) => Outcome<CampaignContent, Problem>,
  now: number,
): Promise<Outcome<PublishResult, PublishProblem | Problem>> {
  const info = await client.info();
  if (!info.ok) return info;
  const receiptKey = base64urlToBytes(info.value.receiptKey);
  if (receiptKey?.length !== 65) return bad({ kind: 'not-a-centre', url: '', status: 200 });
  const published = await fetchPublished(client, keys.campaign);
  if (!published.ok) return published;
  const before = published.value;
  const made = toContent(before);
  if (!made.ok) return made;
  const content = made.value;
  const next = nextPack(content, before);
  if (!next) return bad({ kind: 'dictionaries-used-up' });
  if (next.bytes.length > limits.maxPackBytes) {
    return bad({ kind: 'pack-too-large', bytes: next.bytes.length, max: limits.maxPackBytes });
  }
  const manifest = nextManifest(keys, content, next, before?.manifest, receiptKey, now);
  const changed = !before || !isSameWord(manifest, before.manifest);
  if (changed) {
    const publication = { manifest: await makeManifest(keys.signer, manifest), pack: next.bytes };
    const sent = await client.publish(publication, before?.digest);
    if (!sent.ok) return sent;
  }
  return good({
    changed,
    serial: changed ? manifest.serial : before.manifest.serial,
    packSerial: next.pack.serial,
    packBytes: next.bytes.length,
    isReceiptKeyNew: before !== undefined && !before.manifest.receiptKeys.some((key) => areBytesEqual(key, receiptKey)),
  });
}

type NextPack = { readonly pack: CasePack; readonly bytes: Bytes; readonly digest: Bytes };

/** The same content gives the pack in force again; anything else the next serial, and a dictionary number of its own only where its dictionary is new. */
function nextPack(content: CampaignContent, before: Published | undefined): NextPack | undefined {
  const packs = before?.packs ?? [];
  const known = packs.find(({ dictionary }) => areBytesEqual(dictionary.bytes, content.dictionary));
  const number = known?.dictionary.number ?? Math.max(0, ...packs.map(({ dictionary }) => dictionary.number)) + 1;
  if (number > 255) return undefined;
  const lastSerial = before?.manifest.packs.at(-1)?.serial ?? 0;
  const make = (serial: number): NextPack => {
    const pack = { ...content.pack, serial, dictionary: { number, bytes: content.dictionary } };
    const bytes = encodeCasePack(pack);
    return { pack, bytes, digest: digestBytes(bytes) };
  };
  const same = make(lastSerial);
  const inForce = before?.manifest.packs.at(-1)?.digest;
  return inForce && areBytesEqual(same.digest, inForce) ? same : make(lastSerial + 1);
}

function nextManifest(
  keys: CampaignKeys,
  content: PackContent,
  { pack, bytes, digest }: NextPack,
  before: Manifest | undefined,
  receiptKey: Bytes,
  now: number,
): Manifest {
  const older = (before?.packs ?? []).filter((each) => !areBytesEqual(each.digest, digest));
  const ids = new Set(content.events.map(({ id }) => id));
  return {
    version: 1,
    serial: Math.max((before?.serial ?? 0) + 1, Math.floor(now / 1000)),
    title: { ...content.pack.title },
    signingKey: keys.signer.publicBytes,
    openingKeys: keys.opening.map(({ id, pair }) => ({ id, key: pair.publicBytes })),
    receiptKeys: [receiptKey],
    packs: [...older, { serial: pack.serial, digest, bytes: bytes.length }],
    modes: before?.modes ?? { highRisk: false },
    commands: before?.commands ?? [],
    ...(before?.revoked && { revoked: before.revoked }),
    events: [
      ...(before?.events ?? []).filter(({ id }) => !ids.has(id)),
      ...content.events.map(({ languages, ...event }) => ({
        ...event,
        cases: [...event.cases],
        ...(languages && { languages: [...languages] }),
      })),
    ],
    madeAt: now,
  };
}

/** The same but for serial and time: deterministic CBOR writes equal things equally. */
function isSameWord(one: Manifest, other: Manifest): boolean {
  const plain = (manifest: Manifest) => encodeCbor({ ...manifest, serial: 0, madeAt: 0 });
  return areBytesEqual(plain(one), plain(other));
}
