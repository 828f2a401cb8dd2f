import { useEffect, useRef } from 'preact/hooks';
import { type Ink, type InkPoint, type InkStroke, inkPageHeight, simplifyInk } from '../domain/ink.ts';
import { isFresh, keepDrawn, takeTouch, toFreshContext } from './canvas-context.ts';
import { drawDot, drawSegment } from './ink-drawing.ts';
import styles from './ink-page.module.css';
import { drawInkPage, inkPageToScale } from './ink-page-drawing.ts';

const { page } = styles;

type InkPageProps = {
  readonly label: string;
  readonly ink: Ink;
  /** After each stroke. Strokes come in few points, in whole units. */
  readonly onInk: (ink: Ink) => void;
};

/** A tenth of a millimetre on a 10-inch tablet. */
const tolerance = 4;
/** CSS px across: no fingertip and no pen is so broad. */
const palmPx = 60;

/**
 * A page to write a letter on with finger or pen. While one pointer draws, others are ignored; a palm is; and once a pen was seen, so is every
 * touch. What stands there is not drawn again with each stroke.
 */
export function InkPage({ label, ink, onInk }: InkPageProps) {
  const element = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<{ readonly pointer: number; readonly stroke: InkPoint[]; readonly scale: number }>(undefined);
  const hasPen = useRef(false);
  const drawn = useRef<Ink>(undefined);

  useEffect(() => {
    const canvas = element.current;
    if (!canvas) return;
    const redraw = () => {
      drawn.current = ink;
      const context = toFreshContext(canvas);
      if (context) drawInkPage(context, ink, inkPageToScale(ink, canvas.clientWidth, canvas.clientHeight));
    };
    // The observer calls at once, too: what this very page has just drawn stays.
    return keepDrawn(canvas, () => {
      if (drawn.current !== ink || !isFresh(canvas)) redraw();
    });
  }, [ink]);

  const begin = (event: PointerEvent) => {
    const canvas = element.current;
    if (event.pointerType === 'pen') hasPen.current = true;
    const isPalm = event.pointerType === 'touch' && (hasPen.current || Math.max(event.width, event.height) > palmPx);
    if (!canvas || drawing.current || event.button !== 0 || isPalm) return;
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    const scale = inkPageToScale(ink, canvas.clientWidth, canvas.clientHeight);
    const stroke = [toPagePoint(event, canvas, scale)];
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
      now.stroke.push(toPagePoint(sample, canvas, now.scale));
      // One behind, for where a line bends shows with the point after.
      drawSegment(context, now.stroke, now.stroke.length - 2, now.scale);
    }
  };
  const end = (event: PointerEvent) => {
    const now = drawing.current;
    const canvas = element.current;
    if (!canvas || now?.pointer !== event.pointerId) return;
    drawing.current = undefined;
    const context = canvas.getContext('2d');
    if (context) drawSegment(context, now.stroke, now.stroke.length - 1, now.scale);
    const width = ink.width || Math.round(canvas.clientWidth / now.scale);
    const next = { width, strokes: [...ink.strokes, ...simplify(now.stroke)] };
    drawn.current = next;
    onInk(next);
  };
  return (
    <canvas
      ref={element}
      class={page}
      role="img"
      aria-label={label}
      onTouchStart={takeTouch}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}

function simplify(stroke: InkStroke): readonly InkStroke[] {
  return simplifyInk({ width: 0, strokes: [stroke] }, tolerance).strokes;
}

function toPagePoint(event: PointerEvent, canvas: HTMLCanvasElement, scale: number): InkPoint {
  const box = canvas.getBoundingClientRect();
  return {
    x: Math.max(0, Math.min(box.width, event.clientX - box.left)) / scale,
    y: Math.max(0, Math.min(inkPageHeight, (event.clientY - box.top) / scale)),
    pressure: event.pointerType === 'pen' && event.pressure > 0 ? event.pressure : -1,
  };
}
