import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { keepDrawn, takeTouch, toFreshContext } from '../../../ui/canvas-context.ts';
import { drawTurned, type Turns, wholePicture } from '../../platform/page-picture.ts';
import { type Box, toFit } from './crop.ts';

/** As a share of the shown picture, from its left and its top. */
export type PicturePoint = { readonly x: number; readonly y: number };

type PictureCanvasParts<Held> = {
  readonly picture: ImageBitmap;
  readonly turns: Turns;
  /** Draws all there is, the picture into `box`; the canvas is drawn again when this is another function. */
  readonly draw: (context: CanvasRenderingContext2D, shown: HTMLCanvasElement, box: Box) => void;
  /** What a finger takes hold of there, if anything. One finger at a time. */
  readonly onTake: (at: PicturePoint, box: Box) => Held | undefined;
  readonly onMove: (held: Held, to: PicturePoint) => void;
};

/** For the canvas element. */
type PictureCanvas = {
  readonly ref: RefObject<HTMLCanvasElement | null>;
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
};

/** Shown on the screen no larger than this. */
const shownSide = 1_400;

/** A canvas that shows a picture turned, as large as fits, and on which something can be dragged. */
export function usePictureCanvas<Held>(parts: PictureCanvasParts<Held>): PictureCanvas {
  const { picture, turns, draw, onTake, onMove } = parts;
  const ref = useRef<HTMLCanvasElement>(null);
  const box = useRef<Box>({ x: 0, y: 0, width: 1, height: 1 });
  const hold = useRef<{ readonly pointer: number; readonly held: Held }>(undefined);
  const shown = useMemo(() => drawTurned(picture, turns, wholePicture, shownSide), [picture, turns]);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    return keepDrawn(canvas, () => {
      const context = toFreshContext(canvas);
      if (!context) return;
      box.current = toFit(shown, { width: canvas.clientWidth, height: canvas.clientHeight });
      draw(context, shown, box.current);
    });
  }, [shown, draw]);
  const toPoint = (event: PointerEvent): PicturePoint => {
    const place = ref.current?.getBoundingClientRect();
    const { x, y, width, height } = box.current;
    return {
      x: (event.clientX - (place?.left ?? 0) - x) / width,
      y: (event.clientY - (place?.top ?? 0) - y) / height,
    };
  };
  const letGo = () => {
    hold.current = undefined;
  };
  return {
    ref,
    onTouchStart: takeTouch,
    onPointerDown: (event) => {
      if (hold.current) return;
      const held = onTake(toPoint(event), box.current);
      if (held === undefined) return;
      event.preventDefault();
      ref.current?.setPointerCapture(event.pointerId);
      hold.current = { pointer: event.pointerId, held };
    },
    onPointerMove: (event) => {
      if (hold.current?.pointer === event.pointerId) onMove(hold.current.held, toPoint(event));
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
