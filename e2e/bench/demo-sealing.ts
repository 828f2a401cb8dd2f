import { makeDictionary } from '../../src/demo/campaign/demo-dictionary.ts';
import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import { type CampaignKeys, makeCampaignKeys } from '../../src/desk/keys/campaign-keys.ts';
import type { Sealing } from './sealed-journal.ts';

/** New keys for the demo campaign, and what its tablets seal with. */
export async function makeDemoSealing(): Promise<{ readonly keys: CampaignKeys; readonly sealing: Sealing }> {
  const keys = await makeCampaignKeys();
  const pair = keys.opening.at(-1);
  if (!pair) throw new Error('a campaign without an opening key');
  return {
    keys,
    sealing: {
      campaign: keys.campaign,
      openingKey: { id: pair.id, key: pair.pair.publicBytes },
      dictionary: { number: 1, bytes: makeDictionary(makeDemoPack(), []) },
    },
  };
}
