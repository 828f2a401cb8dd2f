import type { Locator } from '@playwright/test';

/** Between two frames while somebody drew, in ms. */
export type Smoothness = { readonly frames: number; readonly p95: number; readonly longest: number };

/**
 * Draws so many points in strokes of 500, with 25 of them to a frame as a quick pen gives them: loops that no simplifying makes short. Gives how evenly the
 * screen went on meanwhile.
 */
export async function scribble(pad: Locator, points: number): Promise<Smoothness> {
  await pad.scrollIntoViewIfNeeded();
  const gaps = await pad.evaluate(draw, points);
  const sorted = gaps.toSorted((one, other) => one - other);
  return {
    frames: gaps.length,
    p95: Math.round(sorted[Math.floor(gaps.length * 0.95)] ?? 0),
    longest: Math.round(sorted.at(-1) ?? 0),
  };
}

/** Runs in the page. A pen that the browser did not see cannot be captured, so nothing is. */
async function draw(canvas: Element, points: number): Promise<number[]> {
  canvas.setPointerCapture = () => undefined;
  const box = canvas.getBoundingClientRect();
  const [perStroke, perFrame] = [500, 25];
  const make = (type: string, stroke: number, at: number, coalescedEvents: PointerEvent[] = []) =>
    new PointerEvent(type, {
      ...{ pointerId: 7, pointerType: 'pen', isPrimary: true, bubbles: true, cancelable: true, button: 0, buttons: 1 },
      pressure: 0.3 + 0.2 * Math.sin(at),
      clientX: box.left + box.width * (0.05 + 0.9 * ((at * 0.618 + stroke * 0.113) % 1)),
      clientY: box.top + box.height * (0.5 + 0.42 * Math.sin(at * 1.7 + stroke)),
      coalescedEvents,
    });
  const gaps: number[] = [];
  let last = performance.now();
  const nextFrame = () =>
    new Promise<void>((shown) =>
      requestAnimationFrame((now) => {
        gaps.push(now - last);
        last = now;
        shown();
      }),
    );
  for (let stroke = 0; stroke * perStroke < points; stroke += 1) {
    canvas.dispatchEvent(make('pointerdown', stroke, 0));
    for (let at = 1; at < perStroke; at += perFrame) {
      const some = Array.from({ length: perFrame }, (_, step) => make('pointermove', stroke, at + step));
      canvas.dispatchEvent(make('pointermove', stroke, at + perFrame - 1, some));
      await nextFrame();
    }
    canvas.dispatchEvent(make('pointerup', stroke, perStroke));
    await nextFrame();
  }
  return gaps;
}
