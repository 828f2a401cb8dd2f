import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeInvite, readInvite } from '../protocol/invite.ts';
import { makeSigner } from '../sealing/keys.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { makePass } from './simulated-campaign.ts';
import { openCentre, type SimulatedCentre } from './simulated-centre.ts';
import { createDisk } from './simulated-disk.ts';
import { createSimulatedPaper } from './simulated-paper.ts';
import { copyBetween, joinedOf } from './simulated-second-copy.ts';
import { startSitting } from './simulated-sitting.ts';

let centre: SimulatedCentre;
let red: TabletStore;
let blue: TabletStore;

beforeEach(async () => {
  centre = await openCentre(() => 1_700_000_000_000);
  red = await start(centre);
  blue = await start(centre);
});

afterEach(async () => {
  await Promise.all([red.close(), blue.close()]);
  await centre.close();
});

describe('a second copy', () => {
  it('is refused to a stranger, who learns nothing, and to a copy of the same tablet', async () => {
    const elsewhere = await openCentre(() => 1_700_000_000_000);
    const stranger = await start(elsewhere);
    expect(await copyBetween([red, stranger])).toMatchObject([{ kind: 'stranger' }, { kind: 'no-hello' }]);
    expect(await copyBetween([stranger, red])).toMatchObject([{ kind: 'stranger' }, { kind: 'no-hello' }]);
    expect(await copyBetween([red, red])).toMatchObject([{ kind: 'same-tablet' }, { kind: 'no-hello' }]);
    expect(stranger.counts.value).toMatchObject({ carried: 0, copies: [] });
    expect(red.counts.value).toMatchObject({ carried: 0, copies: [] });
    await stranger.close();
    await elsewhere.close();
  });

  it('is refused where the invite was made by somebody else, the line is another one, or the tablet was withdrawn', async () => {
    const impostor = await makeSigner(true);
    const inviteText = await makeInvite(impostor, await makeSigner(true), { tablets: 9, expiresAt: 4_000_000_000 });
    expect((await readInvite(inviteText)).ok).toBe(true);
    const joined = { ...joinedOf(blue), inviteText };
    expect(await copyBetween([red, blue], undefined, { second: { joined } })).toMatchObject([{ kind: 'stranger' }, {}]);
    // Somebody has Blue's enrolment, from a file that was carried, and not its key.
    const signer = { ...impostor, publicBytes: joinedOf(blue).signer.publicBytes };
    const copied = { ...joinedOf(blue), signer };
    expect(await copyBetween([red, blue], undefined, { second: { joined: copied } })).toMatchObject([
      { kind: 'stranger' },
      {},
    ]);
    const line = { first: new Uint8Array(32), second: new Uint8Array(32) };
    expect(await copyBetween([red, blue], undefined, { second: { line } })).toMatchObject([{ kind: 'stranger' }, {}]);
    const { manifest, ...rest } = joinedOf(red);
    const withdrawn = { ...rest, manifest: { ...manifest, revoked: [joinedOf(blue).signer.id] } };
    const refused = await copyBetween([red, blue], undefined, { first: { joined: withdrawn } });
    expect(refused).toMatchObject([{ kind: 'withdrawn' }, { kind: 'no-hello' }]);
    expect(red.counts.value.copies).toEqual([]);
  });

  it('claimed with another content than the journal has is not believed', async () => {
    await red.savePass(makePass([1]));
    const { secondCopy } = await red.carrier();
    const store = secondCopy(joinedOf(red));
    const [place] = await store.listJournals();
    const partner = { tablet: new Uint8Array(16), name: 'Blue' };
    const lie = { journal: place?.journal ?? new Uint8Array(16), upTo: 2, digest: new Uint8Array(32) };
    expect(await store.note(partner, lie)).toBe(false);
    expect(await store.note(partner, { ...lie, journal: new Uint8Array(16) })).toBe(false);
    expect(red.counts.value.copies).toEqual([]);
  });
});

function start({ campaign }: SimulatedCentre): Promise<TabletStore> {
  const { ask } = createSimulatedPaper();
  return startSitting(createDisk(1_000), campaign, { openPaperFiles: async () => ask });
}
