import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCentre } from '../../integration/simulated-centre.ts';
import { createDisk } from '../../integration/simulated-disk.ts';
import { openHall, type SimulatedHall } from '../../integration/simulated-hall.ts';
import { startTablet } from '../../integration/simulated-tablet.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { joinCampaign } from './join.ts';

let hall: SimulatedHall;

beforeEach(async () => {
  hall = await openHall();
});

afterEach(() => hall.end());

describe('joining', () => {
  it('fetches, checks and keeps everything, and is known at the centre', async () => {
    const fresh = await startTablet(createDisk(1_000));
    const joined = await joinCampaign(`https://centre.example/#${hall.centre.campaign.inviteText}`, 'Tablet 2', {
      store: fresh,
      fetch: hall.fetch,
    });
    expect(joined).toMatchObject({ ok: true, value: { tabletName: 'Tablet 2', enrolled: true } });
    expect(hall.requests).toEqual(['GET campaigns', 'GET packs', 'POST tablets']);
    await fresh.close();
  });

  it('collects without being known, where the network goes after the pack', async () => {
    const fresh = await startTablet(createDisk(1_000));
    hall.interfere = (path) => {
      if (path.includes('/tablets')) throw new TypeError('offline');
      return undefined;
    };
    const joined = await joinCampaign(hall.centre.campaign.inviteText, 'Tablet 2', { store: fresh, fetch: hall.fetch });
    expect(joined).toMatchObject({ ok: true, value: { enrolled: false } });
    await fresh.close();
  });

  it('refuses what is not the campaign of the invite', async () => {
    const fresh = await startTablet(createDisk(1_000));
    const other = await openCentre(() => 1_700_000_000_000);
    const join = (text: string) => joinCampaign(text, 'Tablet 2', { store: fresh, fetch: hall.fetch });
    expect(await join('hello')).toMatchObject({ problem: { kind: 'invite-missing' } });
    expect(await join(hall.centre.campaign.inviteText.slice(0, -9))).toMatchObject({
      problem: { kind: 'invite-damaged' },
    });
    expect(await join(other.campaign.inviteText)).toMatchObject({ problem: { kind: 'unknown-campaign' } });
    const foreign = new Response(other.campaign.manifestBytes, { headers: { 'Content-Type': contentTypes.manifest } });
    hall.interfere = () => foreign.clone();
    expect(await join(hall.centre.campaign.inviteText)).toMatchObject({
      problem: { kind: 'manifest-for-other-campaign' },
    });
    hall.interfere = (path) =>
      path.includes('/packs')
        ? new Response(new Uint8Array(9), { headers: { 'Content-Type': contentTypes.pack } })
        : undefined;
    expect(await join(hall.centre.campaign.inviteText)).toMatchObject({ problem: { kind: 'pack-not-the-one-named' } });
    expect(fresh.joined.value).toBeUndefined();
    await other.close();
    await fresh.close();
  });
});
