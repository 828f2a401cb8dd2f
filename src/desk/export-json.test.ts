import { expect, test } from 'vitest';
import { textToWithdrawal } from '../domain/withdrawal-code.ts';
import { entryToJsonLine } from './export-json.ts';
import { makeOffice } from './office.ts';
import { openJournals } from './open-journal.ts';
import { createTestCampaign, makeTestPass, streamParts, testDictionary } from './test-office.ts';

test('gives every value back from its line, ink and code too', async () => {
  const pass = makeTestPass({
    name: 'ဒေါ်အောင်ဆန်း\u200D',
    signed: [1, 2],
    affirmation: {
      kind: 'ink',
      ink: {
        width: 3000,
        strokes: [
          [
            { x: 1, y: 2, pressure: -1 },
            { x: 30, y: 40, pressure: -1 },
          ],
        ],
      },
    },
    letters: [
      { case: 3, purpose: 'appeal', form: 'letter', language: 'ar', text: 'سيدي الوزير،\n"أطلقوا" سراحها\u2028' },
    ],
    consents: [{ id: 'hall', version: 3, language: 'fr' }],
    contact: { kind: 'email', address: 'a@example.org' },
  });
  const campaign = await createTestCampaign();
  const tablet = await campaign.enrol('T');
  const journal = campaign.startJournal(tablet);
  await journal.openSitting();
  await journal.pass(pass);
  const office = await makeOffice(campaign.keys, [testDictionary]);
  const lines: string[] = [];
  for await (const news of openJournals(streamParts(tablet.enrolment, await journal.batch(1)), office)) {
    if (news.kind === 'entry') lines.push(entryToJsonLine(news.entry, false));
  }
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  const { body, header, sitting, takenBack } = JSON.parse(lines[1] ?? '');
  expect({ ...body.pass, withdrawal: textToWithdrawal(body.pass.withdrawal) }).toEqual(pass);
  expect(header).toMatchObject({ number: 2, kind: 'pass', opening: 1, people: 1 });
  expect(sitting.event.title).toBe('Debate');
  expect(takenBack).toBe(false);
});
