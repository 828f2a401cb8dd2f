import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** npm gives axe a playwright-core of its own, newer than ours; what axe uses of a page is the same in both. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** WCAG 2.2 up to AA, and axe's own best practices. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Throws where axe finds anything on the page as it stands now, with what is wrong and where. `within` narrows it to a part (a CSS selector), for example an open
 * dialog.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  // Colours that are still on their way would be measured half-way.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  const builder = new AxeBuilder({ page: page as unknown as AxePage }).withTags(rules);
  const { violations, passes } = await (within === undefined ? builder : builder.include(within)).analyze();
  const found = violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}\n    ${failureSummary}`);
    return `${id}: ${help}\n${places.join('\n')}`;
  });
  if (found.length > 0) throw new Error(`not accessible: ${page.url()}\n${found.join('\n')}`);
  if (passes.length === 0) throw new Error(`nothing was checked on ${page.url()}`);
}
