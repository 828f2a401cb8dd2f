import { expect, test } from 'vitest';
import { letCampaignGo } from '../../let-go.ts';
import { openTestCentre } from '../../test-support/test-centre.ts';
import { createTestJournal, signature } from '../../test-support/test-hall.ts';
import { createTestOffice } from '../../test-support/test-office.ts';
import { openSqliteSource } from './sqlite-source.ts';

test('an erasure that a copy of before passed over, beginning the journal without looking, is done in the next round of tidying', async () => {
  const source = await openSqliteSource();
  const centre = await openTestCentre(source);
  const journal = await createTestJournal(centre.campaign);
  await centre.enrol(journal.tablet.publicBytes);
  journal.openSitting();
  for (let n = 0; n < 2; n += 1) journal.sign([signature(1)]);
  await centre.post(journal, await journal.pack(1, 3));
  // What such a copy leaves behind: both the word of the office and the journal with the body in it.
  await source.run('INSERT INTO erasures_ahead (campaign, journal, number) SELECT campaign, id, 2 FROM journals');
  for (let round = 0; round < 2; round += 1) {
    await letCampaignGo(centre.campaign, 'one', { ...centre, clock: () => centre.time.now });
    const { gone, digest } = await createTestOffice(centre).readJournal(journal.id);
    expect([gone, digest]).toEqual([[false, true, false], journal.digestAt(3)]);
  }
  await centre.close();
});
