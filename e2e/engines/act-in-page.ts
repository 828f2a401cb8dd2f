/** What is done to an element by script. Each runs in the page and has everything within itself; texts are put in as Playwright does, so that the browser makes the events. */

/** Into the middle of the screen, where nothing that stands still lies over it. */
export function bringInPage(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Puts a text into a field, in the place of what stands there. */
export function fillInPage(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  element.focus();
  if (element.type === 'date') {
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  element.select();
  document.execCommand('insertText', false, text);
}

/** Chooses one of a list's options. */
export function selectInPage(element: HTMLSelectElement, value: string): void {
  element.value = value;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Whether it is there to be seen, and where: CSS px from the viewport's corner. */
export function readBoxInPage(element: Element): { x: number; y: number; width: number; height: number } | null {
  const { x, y, width, height } = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true }) ? { x, y, width, height } : null;
}

/** What a finger would touch to choose it: a field's own label, where it has one. */
export function findHandleInPage(element: HTMLInputElement): Element {
  return element.labels?.[0] ?? element;
}
