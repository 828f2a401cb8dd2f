import { revokeTablet } from '../../src/desk/revoke.ts';
import { createTestCampaign, type TestJournal, type TestTablet } from '../../src/desk/test-office.ts';
import { writeCarrier } from '../../src/protocol/carrier-file.ts';
import type { Campaign } from '../campaign.ts';

/** What the two tablets are called, and the event that both were at. */
export const lost = { name: 'Lost tablet', copied: 'Copied tablet', event: 'Stand at the market' } as const;

/** Two tablets whose entries lie aside at the centre: one was withdrawn and sent three entries afterwards, one had been copied and wrote two others under numbers that are there. Once a campaign: stories share one. */
export async function loseTablets(campaign: Campaign): Promise<void> {
  const journals = await campaign.client.journals();
  if (journals.ok && journals.value.some(({ tabletName }) => tabletName === lost.name)) return;
  const office = await createTestCampaign(campaign.keys, { number: 0, bytes: new Uint8Array(0) });
  const bring = async (tablet: TestTablet, journal: TestJournal, first: number) => {
    const parts = [
      { kind: 'enrolment' as const, bytes: tablet.enrolment.bytes },
      { kind: 'batch' as const, bytes: (await journal.batch(first)).bytes },
    ];
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of writeCarrier(parts)) chunks.push(chunk);
    const carried = await campaign.client.carry(new Blob(chunks).stream());
    if (!carried.ok) throw new Error(`the tablet’s file was not taken: ${carried.problem.kind}`);
  };

  const copied = await office.enrol(lost.copied);
  const one = office.startJournal(copied);
  await one.openSitting({ title: lost.event });
  await one.pass({ name: 'Amina Banza' });
  await bring(copied, one, 1);
  one.entries.splice(1);
  await one.pass({ name: 'Joëlle Nsenga' });
  await one.pass({ name: 'Trésor Mbuyi' });
  await bring(copied, one, 1);

  const withdrawn = await office.enrol(lost.name);
  const journal = office.startJournal(withdrawn);
  await journal.openSitting({ title: lost.event });
  await bring(withdrawn, journal, 1);
  const revoked = await revokeTablet(campaign.client, campaign.keys, { tablet: lost.name, undo: false }, Date.now());
  if (!revoked.ok) throw new Error(`the tablet was not withdrawn: ${revoked.problem.kind}`);
  for (const name of ['Grâce Ilunga', 'Dieudonné Kabongo', 'Ngũgĩ wa Thiong’o']) await journal.pass({ name });
  await bring(withdrawn, journal, 2);
}
