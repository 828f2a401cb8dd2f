import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { takeCasePack } from '../../protocol/case-pack-codec.ts';
import { type Manifest, takeManifest } from '../../protocol/manifest.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { areBytesEqual, randomBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { publicKeyToFingerprint } from '../../sealing/keys.ts';
import { type CampaignRow, type JournalRow, makeJournalRow, type PackRow } from './rows.ts';
import { isSigning, makeTabletKey } from './tablet-key.ts';
import { holdJournal, publish, readJoined, type TabletState } from './tablet-state.ts';
import type { Joined, Joining, SaveProblem } from './tablet-store.ts';

/**
 * See `TabletStore.join`. Joining the same campaign again keeps key and journal; another campaign gets both anew, and the earlier journal is
 * kept among those that have ended.
 */
export function joinTablet(state: TabletState, joining: Joining): Promise<Outcome<Joined, SaveProblem>> {
  return holdJournal(state, async () => {
    const { manifest, manifestBytes, tabletName, inviteText } = joining;
    const campaign = publicKeyToFingerprint(manifest.signingKey);
    const pack = toPackRow(joining.pack);
    const known = state.campaign;
    const revision = (known?.revision ?? 0) + 1;
    if (known && areBytesEqual(known.campaign, campaign)) {
      return saveCampaign(
        state,
        { ...known, revision, manifestBytes, pack: pack.digest, tabletName, inviteText },
        pack,
      );
    }
    const fresh = makeJournalRow(bytesToBase64url(randomBytes(16)), campaign);
    const key = await makeTabletKey();
    const row: CampaignRow = {
      id: 'current',
      revision,
      campaign,
      manifestBytes,
      pack: pack.digest,
      tabletName,
      inviteText,
      enrolled: false,
      journal: fresh.id,
      ...key,
    };
    const saved = await saveCampaign(state, row, pack, fresh);
    return saved.ok ? testKey(state, saved.value) : saved;
  });
}

/** See `TabletStore.keepManifest`. */
export function keepManifest(
  state: TabletState,
  manifest: Manifest,
  manifestBytes: Bytes,
  packBytes: Bytes | undefined,
): Promise<Outcome<Joined, SaveProblem>> {
  return holdJournal(state, async () => {
    const { campaign } = state;
    const joined = state.signals.joined.value;
    if (!campaign || !joined) return bad({ kind: 'not-joined' });
    if (manifest.serial <= joined.manifest.serial) return good(joined);
    const pack = packBytes && toPackRow(packBytes);
    const row = { ...campaign, revision: campaign.revision + 1, manifestBytes, pack: pack?.digest ?? campaign.pack };
    return saveCampaign(state, row, pack);
  });
}

/** See `TabletStore.markEnrolled`. */
export function markEnrolled(state: TabletState): Promise<Outcome<Joined, SaveProblem>> {
  return holdJournal(state, async () => {
    const { campaign } = state;
    if (!campaign) return bad({ kind: 'not-joined' });
    return saveCampaign(state, { ...campaign, revision: campaign.revision + 1, enrolled: true }, undefined);
  });
}

async function saveCampaign(
  state: TabletState,
  row: CampaignRow,
  pack: PackRow | undefined,
  fresh?: JournalRow,
): Promise<Outcome<Joined, SaveProblem>> {
  const known = state.signals.joined.value;
  if (!(await isWhole(row, pack))) return bad({ kind: 'not-saved', why: 'failing' });
  const joined = pack || !known ? await readJoined(row, pack) : await rereadJoined(row, known);
  if (!joined) return bad({ kind: 'not-saved', why: 'failing' });
  const written = await state.copies.write({
    records: [...(pack ? [{ kind: 'pack', row: pack } as const] : []), { kind: 'campaign', row }],
    journals: fresh ? [fresh] : [],
  });
  if (!written.ok) {
    publish(state);
    return written;
  }
  state.campaign = row;
  if (fresh) state.journals.set(fresh.id, fresh);
  if (fresh) state.copies.forgetUnsafe();
  state.signals.joined.value = joined;
  publish(state);
  return good(joined);
}

/**
 * Closes the database, opens it anew and signs with the key that comes back. Where it does not sign, the database keeps the key's
 * bytes instead.
 */
async function testKey(state: TabletState, joined: Joined): Promise<Outcome<Joined, SaveProblem>> {
  const { campaign, copies, database } = state;
  if (!campaign || !copies.isDatabaseWorking()) return good(joined);
  database.remake();
  const read = await database.run('r', (tables) => tables.campaign.get('current'));
  const key = read.ok ? read.value?.privateKey : undefined;
  if (key && (await isSigning(key, campaign.publicBytes))) return good(joined);
  const { privateKey: _, ...row } = campaign;
  return saveCampaign(state, { ...row, revision: campaign.revision + 1 }, undefined);
}

/** What is kept is looked at in every field once more, for the last time: later starts trust signature and digest. */
async function isWhole(row: CampaignRow, pack: PackRow | undefined): Promise<boolean> {
  const manifest = await takeManifest(row.manifestBytes, row.campaign, 0);
  const digest = pack && base64urlToBytes(pack.digest);
  return manifest.ok && (!pack || (digest !== undefined && takeCasePack(pack.bytes, digest).ok));
}

/** The same pack and key under a newer row. */
async function rereadJoined(row: CampaignRow, known: Joined): Promise<Joined | undefined> {
  const manifest = await takeManifest(row.manifestBytes, row.campaign, 0);
  if (!manifest.ok) return undefined;
  const { tabletName, inviteText, enrolled } = row;
  return { ...known, manifest: manifest.value, tabletName, inviteText, enrolled };
}

function toPackRow(bytes: Bytes): PackRow {
  return { digest: bytesToBase64url(digestBytes(bytes)), bytes };
}
