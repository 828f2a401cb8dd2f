/** As many as `hall-stage.module.css` has; then the page scrolls. */
const steps = 5;

/** A projector or a tablet on its side. Elsewhere, and with letters twice as large, somebody holds it and scrolls. */
const wholeScreens = '(min-width: 62rem) and (min-height: 40rem) and (min-aspect-ratio: 1)';

/**
 * Nobody scrolls a projector: what the view shows is made smaller, step by step from its full size, until the stage stands on the screen as a whole. Calling
 * it again changes nothing but what has to change.
 */
export function fitStage(stage: HTMLElement): void {
  const isWhole = matchMedia(wholeScreens).matches;
  for (let step = 0; step <= steps; step += 1) {
    stage.dataset['fit'] = String(step);
    if (!isWhole || stage.offsetHeight <= innerHeight) return;
  }
}

/** Fits it whenever its size changes: another screen, more digits. Gives an end. */
export function watchStage(stage: HTMLElement): () => void {
  let frame = 0;
  const observer = new ResizeObserver(() => {
    // In a frame of its own: an observer that changes what it observes is an error to the browser.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => fitStage(stage));
  });
  observer.observe(stage);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
