import { type ReadonlySignal, signal } from '@preact/signals';

const state = signal(false);

/** Something went wrong behind a form that was kept: the tablet wants a restart once the person is through. */
export const hasStumbled: ReadonlySignal<boolean> = state;

/** What becomes of a bug, by where it happened. */
export type BugTaker = {
  /** Thrown while drawing: the page is no longer to be trusted, whatever stands on it. */
  readonly takeDrawing: (error: unknown) => void;
  /** Thrown in a handler or a timer, or a promise that nobody waited for. */
  readonly takeOther: (error: unknown) => void;
};

/**
 * Decides about bugs: `crash` puts the last-resort page in the page's place, once; but while `isFormOpen`, a bug outside of drawing leaves the
 * participant's form alone and only shows as `hasStumbled`.
 */
export function createBugTaker(crash: (error: unknown) => void, isFormOpen: () => boolean): BugTaker {
  let hasCrashed = false;
  const takeDrawing = (error: unknown) => {
    if (hasCrashed) return;
    hasCrashed = true;
    crash(error);
  };
  return {
    takeDrawing,
    takeOther: (error) => {
      if (!isFormOpen()) takeDrawing(error);
      else state.value = true;
    },
  };
}
