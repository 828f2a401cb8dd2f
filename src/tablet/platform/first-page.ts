/**
 * The page that every participant starts from, kept as it stands in a sitting, so that the next cold start can show it while the store opens. It holds what the case
 * pack says and the names of languages, nothing of anybody. A mere hint: losing it costs a moment.
 */
const key = 'barua-first-page';

/** What a page of ours is made of. */
const mayStand =
  /^(div|header|main|p|span|bdi|h[1-6]|button|label|select|option|img|svg|g|path|rect|circle|line|polyline|ul|li)$/;

/** A text, or `[name, attributes, children]`. */
type KeptNode = string | readonly [string, readonly (readonly [string, string])[], readonly KeptNode[]];

/** `style` is the address of the style sheet, which every build names anew. */
type KeptPage = {
  readonly style: string | undefined;
  readonly lang: string;
  readonly dir: string;
  readonly nodes: readonly KeptNode[];
};

/** Keeps the page that is shown now, unless it tells of something out of order. */
export function keepFirstPage(): void {
  const page = document.querySelector('#app > :first-child');
  if (!page || page.querySelector('[role="alert"]')) return;
  const nodes = keepNode(page);
  const { lang, dir } = document.documentElement;
  try {
    localStorage.setItem(key, JSON.stringify({ style: findStyle(), lang, dir, nodes } satisfies KeptPage));
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

/**
 * Shows it, where there is one of this very build, and tells whether it did. What is pressed on it, a language or the volunteers' door, waits for the real page, which takes it over
 * (`takeFirstChoice`).
 */
export function showFirstPage(): boolean {
  const first = document.getElementById('first');
  if (!first || location.pathname !== '/' || location.hash) return false;
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as KeptPage | null;
    if (!kept || kept.style !== findStyle()) return false;
    first.append(...kept.nodes.map((node) => build(node, first.namespaceURI)));
    document.documentElement.lang = kept.lang;
    document.documentElement.dir = kept.dir;
  } catch {
    // Damaged: the real page comes a moment later.
    first.replaceChildren();
    return false;
  }
  first.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    for (const other of first.querySelectorAll('[aria-pressed]')) other.removeAttribute('aria-pressed');
    button.setAttribute('aria-pressed', 'true');
    choice = button.lang || 'door';
  });
  return true;
}

let choice: string | undefined;

/** Takes it away: the real one is there. */
export function removeFirstPage(): void {
  document.getElementById('first')?.remove();
}

/** What was pressed on it, once: a language (BCP 47), or the volunteers' `door`. */
export function takeFirstChoice(): string | undefined {
  const taken = choice;
  choice = undefined;
  return taken;
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

function findStyle(): string | undefined {
  return document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href;
}

function build(node: KeptNode, outer: string | null): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const [name, attributes, children] = node;
  if (!mayStand.test(name)) throw new TypeError(name);
  const space = name === 'svg' ? 'http://www.w3.org/2000/svg' : outer;
  const element = document.createElementNS(space, name);
  for (const [attribute, value] of attributes) {
    if (!attribute.startsWith('on')) element.setAttribute(attribute, value);
  }
  element.append(...children.map((child) => build(child, space)));
  return element;
}
