import type { Locator, Page } from '@playwright/test';

type Point = { readonly x: number; readonly y: number };

/** Fingers on the glass: the browser's own touch events, so that gestures and pointer events come about as they do on a tablet. */
export type Fingers = {
  /** One finger along these points. */
  readonly draw: (points: readonly Point[]) => Promise<void>;
  /** A swipe that scrolls whatever is under it: up by so many CSS px. */
  readonly swipeUp: (from: Point, px: number) => Promise<void>;
};

/** Lays hands on a page of a context that has touch. */
export async function layFingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    draw: async ([first, ...others]) => {
      if (!first) return;
      await send('touchStart', [first]);
      for (const point of others) await send('touchMove', [point]);
      await send('touchEnd', []);
      // So long does a hand need from a stroke to what comes next.
      await page.waitForTimeout(350);
    },
    swipeUp: async ({ x, y }, px) => {
      await send('touchStart', [{ x, y }]);
      for (let moved = 10; moved <= px; moved += 10) await send('touchMove', [{ x, y: y - moved }]);
      await send('touchEnd', []);
    },
  };
}

/** Points of a zigzag over a pad, as shares of its size. */
export async function zigzagOver(pad: Locator, strokes: number): Promise<readonly Point[][]> {
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('the pad is not on the screen');
  return Array.from({ length: strokes }, (_, stroke) =>
    Array.from({ length: 9 }, (_, step) => ({
      x: Math.round(box.x + box.width * (0.1 + 0.25 * stroke + 0.022 * step)),
      y: Math.round(box.y + box.height * (step % 2 === 0 ? 0.3 : 0.65)),
    })),
  );
}
