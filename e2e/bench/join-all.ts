import { makeDictionary } from '../../src/demo/campaign/demo-dictionary.ts';
import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import { createCentreClient } from '../../src/desk/centre-client.ts';
import type { CampaignKeys } from '../../src/desk/keys/campaign-keys.ts';
import { publishCampaign } from '../../src/desk/publish.ts';
import { contentTypes } from '../../src/protocol/content-types.ts';
import { endpoints } from '../../src/protocol/endpoints.ts';
import { makeEnrolment } from '../../src/protocol/enrolment.ts';
import { makeInvite, readInvite } from '../../src/protocol/invite.ts';
import { makeSigner } from '../../src/sealing/keys.ts';
import type { PreparedTablet } from './prepared-batches.ts';

/** Publishes the demo campaign and enrols every tablet by one invite. */
export async function joinAll(
  url: string,
  keys: CampaignKeys,
  tablets: readonly Pick<PreparedTablet, 'signer'>[],
): Promise<void> {
  const pack = makeDemoPack();
  const content = { pack, events: [], dictionary: makeDictionary(pack, []) };
  const published = await publishCampaign(createCentreClient({ url, signer: keys.signer }), keys, content, Date.now());
  if (!published.ok) throw new Error(`not published: ${published.problem.kind}`);
  const scope = { tablets: tablets.length, expiresAt: Math.floor(Date.now() / 1000) + 3600 };
  const invite = await readInvite(await makeInvite(keys.signer, await makeSigner(true), scope));
  if (!invite.ok) throw new Error('no invite');
  for (const { signer } of tablets) {
    const { signer: inviteSigner, certificateBytes } = invite.value;
    const body = await makeEnrolment(inviteSigner, certificateBytes, signer.publicBytes, 'bench');
    const headers = { 'content-type': contentTypes.enrolment };
    const answer = await fetch(`${url}${endpoints.tablets()}`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`not enrolled: ${await answer.text()}`);
  }
}
