import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** npm gives axe a playwright-core of its own, newer than ours; what axe uses of a page is the same in both. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** WCAG 2.2 up to AA, and axe's own best practices. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What changes with the size of the screen and its colours. */
const rulesOfLooks = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/** Throws where axe finds anything on the page as it stands now, with what is wrong and where. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await findBarriers(page, 'everything');
  if (found.length > 0) throw new Error(`not accessible: ${page.url()}\n${found.join('\n')}`);
}

/** What axe finds on the page as it stands now; of `looks` only what may be different on another screen and in other colours, which is quicker. */
export async function findBarriers(page: Page, of: 'everything' | 'looks'): Promise<string[]> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  // Colours that are still on their way would be measured half-way: whatever moves is at its end at once.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  // Half a megabyte of script, which the builder would bring in twice for each look.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  // There are no frames, and no second page has to be opened to put their results together.
  const builder = new AxeBuilder({
    page: page as unknown as AxePage,
    ...(isThere && { axeSource: 'undefined' }),
  }).setLegacyMode(true);
  // Of what is well nobody reads where it is.
  const options = builder.options({ resultTypes: ['violations'] });
  const narrowed = of === 'everything' ? options.withTags(rules) : options.withRules(rulesOfLooks);
  const { violations, passes } = await narrowed.analyze();
  if (passes.length === 0) throw new Error(`nothing was checked on ${page.url()}`);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}\n    ${failureSummary}`);
    return `${id}: ${help}\n${places.join('\n')}`;
  });
}
