import { effect } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { language } from '../../text/text.ts';
import { CrashPage } from './crash-page.tsx';

/** Puts a page in the place of whatever is shown. */
export function show(page: ComponentChild): void {
  const root = document.getElementById('app');
  if (root) render(page, root);
}

/** Keeps the document's language and direction those of the screens. */
export function followLanguage(): void {
  effect(() => {
    const { tag, direction } = language.value;
    document.documentElement.lang = tag;
    document.documentElement.dir = direction;
  });
}

/**
 * Shows the last-resort page for every bug: thrown while drawing, in a handler, or in a promise nobody waits for. `countWaiting` says how
 * many entries wait to be sent, or `undefined` where nobody knows yet. While `isFormOpen`, a promise's bug somewhere behind the scenes does not
 * take a participant's half-filled form off the screen.
 */
export function catchBugs(countWaiting: () => number | undefined, isFormOpen: () => boolean): void {
  let isShown = false;
  const fail = (error: unknown) => {
    if (isShown) return;
    isShown = true;
    const root = document.getElementById('app');
    // What was being drawn may be half there: it is not built upon.
    root?.replaceChildren();
    if (root)
      render(<CrashPage error={error} waiting={countWaiting()} />, root.appendChild(document.createElement('div')));
  };
  addEventListener('error', (event) => {
    // Without an error it is a resource that did not load or a browser's own remark, such as ResizeObserver's.
    if (event.error) fail(event.error);
  });
  addEventListener('unhandledrejection', (event) => {
    if (!isFormOpen()) fail(event.reason);
  });
}
