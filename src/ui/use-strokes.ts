import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Ink, InkPoint, InkStroke } from '../domain/ink.ts';
import { isFresh, keepDrawn, takeTouch, toFreshContext } from './canvas-context.ts';
import { drawDot, drawSegment } from './ink-drawing.ts';

type Paper = {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly ink: Ink;
  /** CSS px in one ink unit on a canvas of this size. */
  readonly toScale: (ink: Ink, widthPx: number, heightPx: number) => number;
  readonly draw: (context: CanvasRenderingContext2D, ink: Ink, scale: number) => void;
  /** Ink units from top to bottom, where the paper may end above the canvas's edge; points below are moved there. */
  readonly height?: number;
  /** The ink with a stroke more; `width` is the paper's in ink units. */
  readonly add: (stroke: InkStroke, width: number) => Ink;
  /** After each stroke, which stands on the canvas already. */
  readonly onInk: (ink: Ink) => void;
};

type Drawing = {
  readonly pointer: number;
  readonly isTouch: boolean;
  readonly stroke: InkPoint[];
  readonly scale: number;
  readonly widthPx: number;
  readonly heightPx: number;
};

type PointerHandler = (event: PointerEvent) => void;

export type StrokeHandlers = {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onPointerDown: PointerHandler;
  readonly onPointerMove: PointerHandler;
  readonly onPointerUp: PointerHandler;
  readonly onPointerCancel: PointerHandler;
};

/** CSS px across, 16 mm on a tablet: a thumb pressed flat is not so broad, a palm is. */
const palmPx = 100;

/**
 * What a canvas needs to show ink and to be drawn on with finger, pen or mouse. While one pointer draws, others are ignored; so is a palm, and every touch once
 * a pen has written on this paper. What stands there is not drawn again with each stroke.
 */
export function useStrokes(paper: Paper): StrokeHandlers {
  const { ink } = paper;
  const drawing = useRef<Drawing>(undefined);
  const drawn = useRef<Ink>(undefined);
  const hasPen = useRef(false);
  const redraw = useRef(() => {});

  useEffect(() => {
    const canvas = paper.canvas.current;
    if (!canvas) return;
    redraw.current = () => {
      drawn.current = ink;
      const context = toFreshContext(canvas);
      if (context) paper.draw(context, ink, paper.toScale(ink, canvas.clientWidth, canvas.clientHeight));
    };
    // The observer calls at once, too: what was drawn stroke by stroke stays.
    return keepDrawn(canvas, () => {
      if (drawn.current !== ink || !isFresh(canvas)) redraw.current();
    });
  }, [ink]);

  /** It was no hand that wrote. */
  const drop = () => {
    drawing.current = undefined;
    redraw.current();
  };

  const begin = (event: PointerEvent) => {
    const canvas = paper.canvas.current;
    const isTouch = event.pointerType === 'touch';
    if (event.pointerType === 'pen') {
      hasPen.current = true;
      // What came first was the palm.
      if (drawing.current?.isTouch) drop();
    } else if (ink.strokes.length === 0) hasPen.current = false;
    if (!canvas || drawing.current || event.button !== 0 || isPalm(event) || (isTouch && hasPen.current)) return;
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    const { clientWidth: widthPx, clientHeight: heightPx } = canvas;
    const scale = paper.toScale(ink, widthPx, heightPx);
    const stroke = [toInkPoint(event, canvas.getBoundingClientRect(), scale, paper.height)];
    drawing.current = { pointer: event.pointerId, isTouch, stroke, scale, widthPx, heightPx };
    const context = canvas.getContext('2d');
    if (context) drawDot(context, stroke, scale);
  };

  const move = (event: PointerEvent) => {
    const canvas = paper.canvas.current;
    const now = drawing.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context || now?.pointer !== event.pointerId) return;
    if (isPalm(event)) return drop();
    if (isTurned(canvas, now)) return end(event);
    const box = canvas.getBoundingClientRect();
    const samples = event.getCoalescedEvents?.() ?? [];
    for (const sample of samples.length > 0 ? samples : [event]) {
      now.stroke.push(toInkPoint(sample, box, now.scale, paper.height));
      // One behind, for where a line bends shows with the point after.
      drawSegment(context, now.stroke, now.stroke.length - 2, now.scale);
    }
  };

  const end = (event: PointerEvent) => {
    const canvas = paper.canvas.current;
    const now = drawing.current;
    if (!canvas || now?.pointer !== event.pointerId) return;
    drawing.current = undefined;
    const next = paper.add(now.stroke, now.widthPx / now.scale);
    // Turned in the middle of the stroke, the paper has lost what was drawn of it.
    if (!isTurned(canvas, now)) {
      const context = canvas.getContext('2d');
      if (context) drawSegment(context, now.stroke, now.stroke.length - 1, now.scale);
      drawn.current = next;
    }
    paper.onInk(next);
  };

  return {
    onTouchStart: takeTouch,
    onPointerDown: begin,
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: end,
  };
}

function isPalm({ pointerType, width, height }: PointerEvent): boolean {
  return pointerType === 'touch' && Math.max(width, height) > palmPx;
}

function isTurned({ clientWidth, clientHeight }: HTMLCanvasElement, { widthPx, heightPx }: Drawing): boolean {
  return clientWidth !== widthPx || clientHeight !== heightPx;
}

function toInkPoint(event: PointerEvent, box: DOMRect, scale: number, height = box.height / scale): InkPoint {
  return {
    x: Math.max(0, Math.min(box.width, event.clientX - box.left)) / scale,
    y: Math.max(0, Math.min(height, (event.clientY - box.top) / scale)),
    pressure: event.pointerType === 'pen' && event.pressure > 0 ? event.pressure : -1,
  };
}
