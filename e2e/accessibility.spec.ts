import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { findBarriers } from './browser/check-accessibility.ts';
import { findStumblingBlocks, findUnseenFocus } from './screens/look-closely.ts';
import { allSights, frames, type Sight, sightsByFile } from './screens/registry.ts';
import { walkEveryScreen } from './screens/walk-every-screen.ts';
import { landscape, narrow, phone, portrait, setWay, type Way } from './screens/ways.ts';
import { test } from './story.ts';

/** Everything is looked for in a language's first way, what changes with size and colours in the others. */
const waysByLanguage: Readonly<Record<string, readonly [Way, ...Way[]]>> = {
  en: [
    { viewport: landscape },
    { viewport: phone, colours: 'dark' },
    { viewport: portrait, text: 2 },
    { viewport: phone, text: 2 },
    { viewport: narrow },
  ],
  ar: [{ viewport: portrait, colours: 'dark' }, { viewport: phone }, { viewport: landscape, colours: 'dark', text: 2 }],
};

test('every screen and every dialog there is stands in the registry of screens', () => {
  const source = join(import.meta.dirname, '../src');
  const found = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /^(tablet|desk)\/screens\/.*\.tsx$/.test(file) &&
      /<(Page|OrganiserPage|StepFrame|Dialog|QrScanner|main)\b/.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(found.length).toBeGreaterThan(30);
  expect(found.sort()).toEqual([...Object.keys(sightsByFile), ...frames].sort());
});

for (const [tag, [first, ...others]] of Object.entries(waysByLanguage)) {
  test(`nothing on any screen shuts anybody out (${tag})`, async ({ tablet, campaign }) => {
    test.setTimeout(900_000);
    const page = await tablet.start();
    const seen: Sight[] = [];
    const lookAt = async (shown: Page, sight: Sight) => {
      seen.push(sight);
      await setWay(shown, first);
      expect.soft(await findBarriers(shown, 'everything'), sight).toEqual([]);
      expect.soft(await findUnseenFocus(shown), sight).toEqual([]);
      expect.soft(await findStumblingBlocks(shown), sight).toEqual([]);
      for (const way of others) {
        await setWay(shown, way);
        expect.soft(await findBarriers(shown, 'looks'), `${sight} ${JSON.stringify(way)}`).toEqual([]);
        expect.soft(await findStumblingBlocks(shown), `${sight} ${JSON.stringify(way)}`).toEqual([]);
      }
      await setWay(shown, first);
    };
    await walkEveryScreen({ page, campaign, tag, lookAt });
    expect(seen.sort()).toEqual([...allSights].sort());
  });
}
