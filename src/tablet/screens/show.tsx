import { effect } from '@preact/signals';
import { Component, type ComponentChild, type ComponentChildren, render } from 'preact';
import { language } from '../../text/text.ts';
import { removeFirstPage } from '../platform/first-page.ts';
import { createBugTaker } from './bugs.ts';
import { CrashPage } from './crash-page.tsx';

/** Puts a page in the place of whatever is shown. */
export function show(page: ComponentChild): void {
  const root = document.getElementById('app');
  if (root) render(<DrawingBoundary>{page}</DrawingBoundary>, root);
  clearWaiting();
}

/** What stood there before the app: the first page of a sitting, and the word that it takes long. */
function clearWaiting(): void {
  removeFirstPage();
  const boot = document.getElementById('boot');
  if (boot) boot.hidden = true;
}

/**
 * Keeps the document's language and direction those of the screens. Right after they are drawn: a browser lays out what is about to go when it goes,
 * and what stood there in the language before is not worth it.
 */
export function followLanguage(): void {
  effect(() => {
    const { tag, direction } = language.value;
    queueMicrotask(() => {
      document.documentElement.lang = tag;
      document.documentElement.dir = direction;
    });
  });
}

/**
 * Takes every bug: thrown while drawing, in a handler, or in a promise nobody waits for. `countWaiting` says how many entries wait to be
 * sent, or `undefined` where nobody knows yet; `isFormOpen` whether a participant's form may stand there, which only a bug in drawing takes away.
 */
export function catchBugs(countWaiting: () => number | undefined, isFormOpen: () => boolean): void {
  const taker = createBugTaker((error) => {
    const root = document.getElementById('app');
    // What was being drawn may be half there: it is not built upon.
    root?.replaceChildren();
    clearWaiting();
    if (root)
      render(<CrashPage error={error} waiting={countWaiting()} />, root.appendChild(document.createElement('div')));
  }, isFormOpen);
  takeDrawingBug = taker.takeDrawing;
  addEventListener('error', (event) => {
    // Without an error it is a resource that did not load or a browser's own remark, such as ResizeObserver's.
    if (event.error) taker.takeOther(event.error);
  });
  addEventListener('unhandledrejection', (event) => taker.takeOther(event.reason));
}

/** Until `catchBugs` was called, a bug in drawing is only the browser's. */
let takeDrawingBug: (error: unknown) => void = () => {};

/** Tells bugs in drawing from all others; draws nothing any more after one. */
class DrawingBoundary extends Component<{ readonly children: ComponentChildren }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ hasFailed: true });
    takeDrawingBug(error);
    // The browser's console hears of it too.
    reportError(error);
  }

  override render(): ComponentChildren {
    return this.state.hasFailed ? null : this.props.children;
  }
}
