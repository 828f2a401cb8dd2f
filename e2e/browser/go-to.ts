import { expect, type Page } from '@playwright/test';

/** Presses Tab (or `Shift+Tab`) until the focus is on what has this name. Wherever it comes by, it can be seen where it is. */
export async function goTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
      const label = focused.closest('label') ?? (focused as HTMLTextAreaElement).labels?.[0];
      const shown = [focused, label].some((each) => each && getComputedStyle(each).outlineStyle !== 'none');
      return { name: focused.getAttribute('aria-label') ?? (label ?? focused).textContent?.trim() ?? '', shown };
    });
    if (!found) continue;
    expect(found.shown, `no sign of the focus on “${found.name}”`).toBe(true);
    if (found.name === name) return;
  }
  throw new Error(`the keyboard does not come to “${name}”`);
}
