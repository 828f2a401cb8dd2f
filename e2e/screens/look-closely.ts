import type { Page } from '@playwright/test';

/** The smallest side of what a finger has to hit, CSS px: WCAG 2.5.5 (AAA) and what both platforms ask; AA would be content with 24. */
const leastTargetPx = 44;

/** What eyes and fingers would trip over on a page as it stands, each as a sentence; nothing where all is well. Axe sees none of it. */
export async function findStumblingBlocks(page: Page): Promise<string[]> {
  return page.evaluate(inspect, leastTargetPx);
}

/** What shows no sign of having the focus, or is covered when it has it. Leaves the focus where it was. */
export async function findUnseenFocus(page: Page): Promise<string[]> {
  // From then on Chromium shows where the focus is, as it does for who uses a keyboard.
  await page.keyboard.press('Shift');
  return page.evaluate(inspectFocus);
}

/** Runs in the page. */
function inspect(leastPx: number): string[] {
  const found: string[] = [];
  const root = document.querySelector('dialog[open]') ?? document.body;
  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}”`;
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.unseen');

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} in ${clientWidth} px`);

  for (const target of root.querySelectorAll('button, a[href], select, summary, input, textarea, [role="button"]')) {
    if (!isSeen(target) || target.closest('p')) continue;
    const area = target.closest('label') ?? target;
    const { width, height } = area.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    if (Math.round(width) < leastPx || Math.round(height) < leastPx)
      found.push(`too small for a finger (${Math.round(width)} × ${Math.round(height)}): ${name(target)}`);
  }

  for (const element of root.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || !isSeen(element)) continue;
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const style = getComputedStyle(element);
    const isScrolled = /auto|scroll/.test(style.overflowX);
    if (!isScrolled && style.display !== 'inline' && element.scrollWidth > element.clientWidth + 2 && hasText)
      found.push(`text runs out of its box (${element.scrollWidth} in ${element.clientWidth} px): ${name(element)}`);
    const isClipped = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 2;
    if (isClipped && hasText) found.push(`text is cut off below: ${name(element)}`);
    const box = element.getBoundingClientRect();
    const isOutside = box.width > 0 && (box.left < -1 || box.right > innerWidth + 1);
    if (hasText && isOutside && !element.closest('[data-wide], table'))
      found.push(`beside the screen: ${name(element)}`);
  }
  return found;
}

/** Runs in the page. */
function inspectFocus(): string[] {
  const found: string[] = [];
  const root = document.querySelector('dialog[open]') ?? document.body;
  const before = document.activeElement;
  const [x, y] = [scrollX, scrollY];
  for (const target of root.querySelectorAll<HTMLElement>('button, a[href], select, summary, input, textarea')) {
    if (!target.checkVisibility() || target.matches(':disabled')) continue;
    target.focus();
    if (document.activeElement !== target) continue;
    const name = `<${target.tagName.toLowerCase()}> “${(target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 50)}”`;
    const shown = [target, target.closest('label')].some(
      (each) => each && getComputedStyle(each).outlineStyle !== 'none',
    );
    if (!shown) found.push(`no sign of the focus: ${name}`);
    const box = target.getBoundingClientRect();
    const [middleX, middleY] = [box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2];
    const top = document.elementFromPoint(middleX, middleY);
    const isCovered = !top || !(target.contains(top) || top.contains(target) || target.closest('label')?.contains(top));
    if (isCovered)
      found.push(`covered when it has the focus (${Math.round(middleX)}, ${Math.round(middleY)}): ${name}`);
  }
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  scrollTo(x, y);
  return found;
}
