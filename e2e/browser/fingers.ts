import type { Locator, Page } from '@playwright/test';

export type Point = { readonly x: number; readonly y: number };

type Touch = Point & { readonly id?: number; readonly radiusX?: number; readonly radiusY?: number };

/** Fingers on the glass: the browser's own touch events, so that gestures and pointer events come about as they do on a tablet. */
export type Fingers = {
  /** One finger along these points. */
  readonly draw: (points: readonly Point[]) => Promise<void>;
  /** One finger along these points, and the tablet is turned (or whatever `between` does) when half of them are drawn. */
  readonly drawWith: (points: readonly Point[], between: () => Promise<unknown>) => Promise<void>;
  /** One finger along these points while the ball of the hand rests on the glass: from before, or from the middle of the stroke on. */
  readonly drawWithPalm: (points: readonly Point[], palm: Point, since: 'before' | 'middle') => Promise<void>;
  /** A pen along these points, pressed harder and harder up to `force` (0 to 1). */
  readonly drawWithPen: (points: readonly Point[], force: number) => Promise<void>;
  /** As many fingers at once, down and up. */
  readonly tap: (points: readonly Point[]) => Promise<void>;
  /** A swipe that scrolls whatever is under it: up by so many CSS px. */
  readonly swipeUp: (from: Point, px: number) => Promise<void>;
};

/** Lays hands on a page of a context that has touch. */
export async function layFingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Touch[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const drawWith = async (points: readonly Point[], between: () => Promise<unknown>) => {
    for (const [index, point] of points.entries()) {
      if (index === Math.ceil(points.length / 2)) await between();
      await send(index === 0 ? 'touchStart' : 'touchMove', [point]);
    }
    await send('touchEnd', []);
  };
  return {
    drawWith,
    drawWithPalm: async (points, { x, y }, since) => {
      const palm = { x, y, id: 1, radiusX: 70, radiusY: 60 };
      const lies = (index: number) => since === 'before' || index >= points.length / 2;
      let isLying = false;
      for (const [index, { x: fingerX, y: fingerY }] of points.entries()) {
        const finger = { x: fingerX, y: fingerY, id: 2, radiusX: 12, radiusY: 12 };
        if (since === 'before' && index === 0) await send('touchStart', [palm]);
        if (index === 0) await send('touchStart', since === 'before' ? [palm, finger] : [finger]);
        else
          await send(lies(index) && !isLying && since === 'middle' ? 'touchStart' : 'touchMove', [
            ...(lies(index) ? [{ ...palm, x: x + index }] : []),
            finger,
          ]);
        isLying = lies(index);
      }
      await send('touchEnd', [{ ...palm, x: x + points.length }]);
      await send('touchEnd', []);
    },
    drawWithPen: async (points, force) => {
      const pen = { pointerType: 'pen', button: 'left', clickCount: 1 } as const;
      for (const [index, point] of points.entries()) {
        const type = index === 0 ? 'mousePressed' : 'mouseMoved';
        const pressed = { ...pen, type, buttons: 1, force: (force * (index + 1)) / points.length } as const;
        await session.send('Input.dispatchMouseEvent', { ...pressed, ...point });
      }
      await session.send('Input.dispatchMouseEvent', {
        ...pen,
        type: 'mouseReleased',
        ...(points.at(-1) ?? { x: 0, y: 0 }),
      });
    },
    draw: async ([first, ...others]) => {
      if (!first) return;
      await send('touchStart', [first]);
      for (const point of others) await send('touchMove', [point]);
      await send('touchEnd', []);
      // So long does a hand need from a stroke to what comes next.
      await page.waitForTimeout(350);
    },
    tap: async (points) => {
      await send('touchStart', [...points]);
      await send('touchEnd', []);
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
