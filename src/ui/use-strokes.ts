import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { InkPoint, InkStroke } from '../domain/ink.ts';
import { takeTouch } from './canvas-context.ts';
import { drawDot, drawSegment } from './ink-drawing.ts';

type Paper = {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** Ink units from top to bottom; points below are moved to the edge. */
  readonly height: number;
  /** CSS px in one ink unit on a canvas of this size, asked when a stroke begins. */
  readonly toScale: (widthPx: number, heightPx: number) => number;
  /** Whether this pointer does not write, for example the palm of a hand. */
  readonly ignores?: (event: PointerEvent) => boolean;
  /** A whole stroke, which stands on the canvas already, and the paper's width in ink units. */
  readonly onStroke: (stroke: InkStroke, width: number) => void;
};

type Drawing = { readonly pointer: number; readonly stroke: InkPoint[]; readonly scale: number };

type PointerHandler = (event: PointerEvent) => void;

export type StrokeHandlers = {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onPointerDown: PointerHandler;
  readonly onPointerMove: PointerHandler;
  readonly onPointerUp: PointerHandler;
  readonly onPointerCancel: PointerHandler;
};

/** What a canvas needs to be drawn on with finger, pen or mouse. While one pointer draws, others are ignored. */
export function useStrokes(paper: Paper): StrokeHandlers {
  const drawing = useRef<Drawing>(undefined);

  const begin = (event: PointerEvent) => {
    const canvas = paper.canvas.current;
    // Asked first, for it learns from every pointer.
    const isIgnored = paper.ignores?.(event) ?? false;
    if (!canvas || drawing.current || event.button !== 0 || isIgnored) return;
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    const scale = paper.toScale(canvas.clientWidth, canvas.clientHeight);
    const stroke = [toInkPoint(event, canvas.getBoundingClientRect(), scale, paper.height)];
    drawing.current = { pointer: event.pointerId, stroke, scale };
    const context = canvas.getContext('2d');
    if (context) drawDot(context, stroke, scale);
  };

  const move = (event: PointerEvent) => {
    const canvas = paper.canvas.current;
    const now = drawing.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context || now?.pointer !== event.pointerId) return;
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
    const context = canvas.getContext('2d');
    if (context) drawSegment(context, now.stroke, now.stroke.length - 1, now.scale);
    paper.onStroke(now.stroke, canvas.clientWidth / now.scale);
  };

  return {
    onTouchStart: takeTouch,
    onPointerDown: begin,
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: end,
  };
}

function toInkPoint(event: PointerEvent, box: DOMRect, scale: number, height: number): InkPoint {
  return {
    x: Math.max(0, Math.min(box.width, event.clientX - box.left)) / scale,
    y: Math.max(0, Math.min(height, (event.clientY - box.top) / scale)),
    pressure: event.pointerType === 'pen' && event.pressure > 0 ? event.pressure : -1,
  };
}
