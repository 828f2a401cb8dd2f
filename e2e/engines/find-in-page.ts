/** A step from what was found so far to what is meant. */
export type FindStep =
  | {
      readonly by: 'role';
      readonly role: string;
      readonly name?: string;
      readonly exact: boolean;
      readonly level?: number;
    }
  | { readonly by: 'text'; readonly pattern: string; readonly flags: string }
  | { readonly by: 'label'; readonly text: string }
  | { readonly by: 'css' | 'xpath'; readonly selector: string }
  | { readonly by: 'has-text'; readonly pattern: string; readonly flags: string }
  | { readonly by: 'first' }
  | { readonly by: 'or'; readonly steps: readonly FindStep[] };

/**
 * Runs in the page, so it has everything within itself. Gives all that the steps lead to, in the page's order: what Playwright's locators of the same names would find on these screens. Roles and
 * texts are looked for among what can be seen.
 */
export function findInPage(steps: readonly FindStep[]): Element[] {
  const selectorByRole: Readonly<Record<string, string>> = {
    button: 'button, [role=button]',
    checkbox: 'input[type=checkbox]',
    combobox: 'select',
    dialog: 'dialog[open]',
    heading: 'h1, h2, h3, h4',
    img: 'img, [role=img]',
    radio: 'input[type=radio]',
    textbox: 'input:not([type]), input[type=text], input[type=tel], input[type=email], textarea',
  };
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/[\s\u200b]+/g, ' ').trim();
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true]');
  const readText = (node: Node): string => {
    if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
    if (node instanceof Element && node.hasAttribute('aria-label')) return ` ${node.getAttribute('aria-label')} `;
    if (!(node instanceof Element)) return node.textContent ?? '';
    const inner = [...node.childNodes].map(readText).join('');
    return getComputedStyle(node).display === 'inline' ? inner : ` ${inner} `;
  };
  const readName = (element: Element): string => {
    const byIds = element.getAttribute('aria-labelledby')?.split(' ');
    if (byIds) return byIds.map((id) => readText(document.getElementById(id) ?? new Text())).join(' ');
    const label = element.getAttribute('aria-label') ?? element.getAttribute('alt');
    if (label !== null) return label;
    const { labels } = element as HTMLInputElement;
    return labels?.length ? [...labels].map(readText).join(' ') : readText(element);
  };
  const isNamed = (element: Element, name: string, exact: boolean) => {
    const found = tidy(readName(element));
    return exact ? found === tidy(name) : found.toLowerCase().includes(tidy(name).toLowerCase());
  };
  const fits = (element: Element, pattern: RegExp) => pattern.test(tidy(element.textContent));

  const take = (from: readonly ParentNode[], step: FindStep): Element[] => {
    const select = (selector: string) => from.flatMap((each) => [...each.querySelectorAll(selector)]);
    switch (step.by) {
      case 'role':
        return select(selectorByRole[step.role] ?? 'no-such-role')
          .filter(isSeen)
          .filter((each) => step.level === undefined || each.tagName === `H${step.level}`)
          .filter((each) => step.name === undefined || isNamed(each, step.name, step.exact));
      case 'text': {
        const pattern = new RegExp(step.pattern, step.flags);
        return select('*').filter(
          (each) =>
            !['SCRIPT', 'STYLE', 'OPTION', 'TITLE'].includes(each.tagName) &&
            fits(each, pattern) &&
            isSeen(each) &&
            ![...each.children].some((child) => fits(child, pattern)),
        );
      }
      case 'label':
        return select('input, textarea, select').filter((each) => isNamed(each, step.text, false));
      case 'css':
        return select(step.selector);
      case 'xpath':
        return from.flatMap((each) => {
          const all = document.evaluate(step.selector, each, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
          return Array.from({ length: all.snapshotLength }, (_, index) => all.snapshotItem(index) as Element);
        });
      case 'has-text':
        return from.filter(
          (each): each is Element => each instanceof Element && fits(each, new RegExp(step.pattern, step.flags)),
        );
      case 'first':
        return from.filter((each) => each instanceof Element).slice(0, 1);
      case 'or': {
        const both = [...from, ...follow(step.steps)].filter((each) => each instanceof Element);
        return [...new Set(both)];
      }
    }
  };
  const follow = (all: readonly FindStep[]): Element[] => {
    let found: readonly ParentNode[] = [document];
    for (const step of all) found = take(found, step);
    return found.filter((each) => each instanceof Element);
  };
  return [...new Set(follow(steps))];
}
