import { useEffect, useRef } from 'preact/hooks';
import { type Ink, type InkStroke, inkPageHeight, simplifyInk } from '../domain/ink.ts';
import { isFresh, keepDrawn, toFreshContext } from './canvas-context.ts';
import styles from './ink-page.module.css';
import { drawInkPage, inkPageToScale } from './ink-page-drawing.ts';
import { useStrokes } from './use-strokes.ts';

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
 * A page to write a letter on with finger or pen. A palm is ignored; and once a pen was seen, so is every touch. What stands there is not drawn again with each stroke.
 */
export function InkPage({ label, ink, onInk }: InkPageProps) {
  const element = useRef<HTMLCanvasElement>(null);
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

  const strokeHandlers = useStrokes({
    canvas: element,
    height: inkPageHeight,
    toScale: (widthPx, heightPx) => inkPageToScale(ink, widthPx, heightPx),
    ignores: ({ pointerType, width, height }) => {
      if (pointerType === 'pen') hasPen.current = true;
      return pointerType === 'touch' && (hasPen.current || Math.max(width, height) > palmPx);
    },
    onStroke: (stroke, width) => {
      const next = { width: ink.width || Math.round(width), strokes: [...ink.strokes, ...simplify(stroke)] };
      drawn.current = next;
      onInk(next);
    },
  });
  return <canvas ref={element} class={page} role="img" aria-label={label} {...strokeHandlers} />;
}

function simplify(stroke: InkStroke): readonly InkStroke[] {
  return simplifyInk({ width: 0, strokes: [stroke] }, tolerance).strokes;
}
