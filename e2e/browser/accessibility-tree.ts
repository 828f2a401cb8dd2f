import type { Page } from '@playwright/test';

/** Everything that the browser tells a screen reader: names, values and descriptions. */
export async function readAccessibilityTree(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const said = nodes.flatMap(({ name, value, description }) => [name, value, description]);
  return said.flatMap((each) => (each?.value === undefined ? [] : [String(each.value)])).join('\n');
}
