import { useRef } from 'preact/hooks';
import { type Ink, type InkStroke, inkPageHeight, simplifyInk } from '../domain/ink.ts';
import styles from './ink-page.module.css';
import { drawInkPage, inkPageToScale } from './ink-page-drawing.ts';
import { useStrokes } from './use-strokes.ts';

const { page, begun } = styles;

type InkPageProps = {
  readonly label: string;
  readonly ink: Ink;
  /** After each stroke. Strokes come in few points, in whole units. */
  readonly onInk: (ink: Ink) => void;
};

/** A tenth of a millimetre on a 10-inch tablet. */
const tolerance = 4;

/** A page to write a letter on with finger or pen. */
export function InkPage({ label, ink, onInk }: InkPageProps) {
  const element = useRef<HTMLCanvasElement>(null);
  const strokeHandlers = useStrokes({
    canvas: element,
    ink,
    height: inkPageHeight,
    toScale: inkPageToScale,
    draw: drawInkPage,
    add: (stroke, width) => ({
      width: ink.width || Math.round(width),
      strokes: [...ink.strokes, ...simplify(stroke)],
    }),
    onInk,
  });
  return (
    <canvas
      ref={element}
      class={ink.width > 0 ? `${page} ${begun}` : page}
      style={{ '--page-ratio': String(ink.width / inkPageHeight) }}
      role="img"
      aria-label={label}
      {...strokeHandlers}
    />
  );
}

function simplify(stroke: InkStroke): readonly InkStroke[] {
  return simplifyInk({ width: 0, strokes: [stroke] }, tolerance).strokes;
}
