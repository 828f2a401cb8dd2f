/** Sizes a canvas to the screen's own pixels, empties it and dips the pen into its CSS colour; `undefined` while it has no size. */
export function toFreshContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D | undefined {
  const ratio = Math.min(devicePixelRatio, 2);
  canvas.width = Math.round(canvas.clientWidth * ratio);
  canvas.height = Math.round(canvas.clientHeight * ratio);
  const context = canvas.getContext('2d');
  if (!context || canvas.width === 0) return undefined;
  const { color } = getComputedStyle(canvas);
  context.scale(ratio, ratio);
  context.strokeStyle = color;
  context.fillStyle = color;
  return context;
}

/** Whether the canvas still has the pixels that its size asks for. */
export function isFresh({ width, height, clientWidth, clientHeight }: HTMLCanvasElement): boolean {
  const ratio = Math.min(devicePixelRatio, 2);
  return width === Math.round(clientWidth * ratio) && height === Math.round(clientHeight * ratio);
}

/** Draws at once and again whenever the canvas changes its size or the scheme its colours. Gives what stops it. */
export function keepDrawn(canvas: HTMLCanvasElement, draw: () => void): () => void {
  const observer = new ResizeObserver(draw);
  observer.observe(canvas);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const repaint = () => {
    // In other colours nothing that stands there is fresh.
    canvas.width = 0;
    draw();
  };
  dark.addEventListener('change', repaint);
  draw();
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', repaint);
  };
}

/**
 * Keeps a touch from becoming a gesture of the browser's. A finger that is still moving when it leaves the glass would be a flick, and Chromium takes
 * the next tap for the hand that stops it: of ten quick taps after a stroke on a bare page, eight were lost (measured). `touch-action` alone does not help.
 */
export function takeTouch(event: TouchEvent): void {
  event.preventDefault();
}
