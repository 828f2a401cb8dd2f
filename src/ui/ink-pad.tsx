import { useEffect, useRef } from 'preact/hooks';
import { type Ink, type InkPoint, inkHeight } from '../domain/ink.ts';
import { Button } from './button.tsx';
import { isFresh, keepDrawn, takeTouch, toFreshContext } from './canvas-context.ts';
import { drawDot, drawInk, drawSegment, inkToScale } from './ink-drawing.ts';
import styles from './ink-pad.module.css';

const { frame, empty, canvas: canvasClass, tools } = styles;

type InkPadProps = {
  readonly label: string;
  readonly words: { readonly undo: string; readonly clear: string };
  readonly ink: Ink;
  /** After each stroke. */
  readonly onInk: (ink: Ink) => void;
};

export const emptyInk: Ink = { width: 0, strokes: [] };

/**
 * Paper to sign on with finger, pen or mouse. Keeps strokes, not pixels, so that turning the tablet redraws them. While one pointer
 * draws, others (the palm) are ignored. What stands there is not drawn again with each stroke. Who cannot draw types a promise instead; that choice stands beside the pad.
 */
export function InkPad({ label, words, ink, onInk }: InkPadProps) {
  const element = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Ink>(undefined);
  const drawing = useRef<{ readonly pointer: number; readonly stroke: InkPoint[]; readonly scale: number }>(undefined);

  useEffect(() => {
    const canvas = element.current;
    if (!canvas) return;
    // The observer calls at once, too: what this very pad has just drawn stays.
    return keepDrawn(canvas, () => {
      if (drawn.current === ink && isFresh(canvas)) return;
      drawn.current = ink;
      const context = toFreshContext(canvas);
      if (context) drawInk(context, ink, inkToScale(ink, canvas.clientWidth, canvas.clientHeight));
    });
  }, [ink]);

  const begin = (event: PointerEvent) => {
    const canvas = element.current;
    if (!canvas || drawing.current || event.button !== 0) return;
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    const scale = inkToScale(ink.strokes.length > 0 ? ink : emptyInk, canvas.clientWidth, canvas.clientHeight);
    const stroke = [toInkPoint(event, canvas, scale)];
    drawing.current = { pointer: event.pointerId, stroke, scale };
    const context = canvas.getContext('2d');
    if (context) drawDot(context, stroke, scale);
  };
  const move = (event: PointerEvent) => {
    const canvas = element.current;
    const now = drawing.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context || now?.pointer !== event.pointerId) return;
    const samples = event.getCoalescedEvents?.() ?? [];
    for (const sample of samples.length > 0 ? samples : [event]) {
      now.stroke.push(toInkPoint(sample, canvas, now.scale));
      // One behind, for where a line bends shows with the point after.
      drawSegment(context, now.stroke, now.stroke.length - 2, now.scale);
    }
  };
  const end = (event: PointerEvent) => {
    const now = drawing.current;
    if (now?.pointer !== event.pointerId) return;
    drawing.current = undefined;
    const canvas = element.current;
    const context = canvas?.getContext('2d');
    if (context) drawSegment(context, now.stroke, now.stroke.length - 1, now.scale);
    const width = Math.max(ink.width, canvas ? canvas.clientWidth / now.scale : 0);
    const next = { width, strokes: [...ink.strokes, now.stroke] };
    drawn.current = next;
    onInk(next);
  };

  const isEmpty = ink.strokes.length === 0;
  return (
    <div>
      <div class={isEmpty ? `${frame} ${empty}` : frame}>
        <canvas
          ref={element}
          class={canvasClass}
          role="img"
          aria-label={label}
          onTouchStart={takeTouch}
          onPointerDown={begin}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={end}
        />
      </div>
      <div class={tools}>
        <Button kind="quiet" disabled={isEmpty} onPress={() => onInk({ ...ink, strokes: ink.strokes.slice(0, -1) })}>
          {words.undo}
        </Button>
        <Button kind="quiet" disabled={isEmpty} onPress={() => onInk(emptyInk)}>
          {words.clear}
        </Button>
      </div>
    </div>
  );
}

function toInkPoint(event: PointerEvent, canvas: HTMLCanvasElement, scale: number): InkPoint {
  const box = canvas.getBoundingClientRect();
  return {
    x: Math.max(0, Math.min(box.width, event.clientX - box.left)) / scale,
    y: Math.max(0, Math.min(inkHeight, (event.clientY - box.top) / scale)),
    pressure: event.pointerType === 'pen' && event.pressure > 0 ? event.pressure : -1,
  };
}
