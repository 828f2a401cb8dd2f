/**
 * The page that every participant starts from, kept as it stands in a sitting, so that `public/boot.js` can show it at the next cold start before the app's
 * script is there. It holds what the case pack says and the names of languages, nothing of anybody. A mere hint: losing it costs a moment.
 */
const key = 'barua-first-page';

/** A text, or `[name, attributes, children]`. */
type KeptNode = string | readonly [string, readonly (readonly [string, string])[], readonly KeptNode[]];

/** Keeps the page that is shown now, unless it tells of something out of order. */
export function keepFirstPage(): void {
  const page = document.querySelector('#app > :first-child');
  if (!page || page.querySelector('[role="alert"]')) return;
  const nodes = keepNode(page);
  const style = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href;
  const { lang, dir } = document.documentElement;
  try {
    localStorage.setItem(key, JSON.stringify({ style, lang, dir, nodes }));
  } catch {
    // The next start does without.
  }
}

/** No sitting is open: the next start begins elsewhere. */
export function forgetFirstPage(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // It was never kept.
  }
}

/** Whether such a page stands there now. */
export function isFirstPageShown(): boolean {
  return (document.getElementById('first')?.childElementCount ?? 0) > 0;
}

/** Takes it away: the real one is there. */
export function removeFirstPage(): void {
  document.getElementById('first')?.remove();
}

/** What was pressed on it, once: a language (BCP 47), or the volunteers' `door`. */
export function takeFirstChoice(): string | undefined {
  const world = globalThis as { baruaFirstChoice?: string };
  const choice = world.baruaFirstChoice;
  delete world.baruaFirstChoice;
  return choice;
}

/** Pictures come with the real page; their addresses are of this page only. */
const leftOut = new Set(['src', 'style', 'tabindex']);

function keepNode(node: Node): KeptNode[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element)) return [];
  const attributes = [...node.attributes].flatMap(({ name, value }) =>
    leftOut.has(name) ? [] : [[name, value] as const],
  );
  if (node instanceof HTMLOptionElement) {
    if (!node.selected) return [];
    attributes.push(['selected', '']);
  }
  return [[node.localName, attributes, [...node.childNodes].flatMap(keepNode)]];
}
