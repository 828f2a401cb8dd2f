import { useRef } from 'preact/hooks';
import type { Ink } from '../domain/ink.ts';
import { Button } from './button.tsx';
import { drawInk, inkToScale } from './ink-drawing.ts';
import styles from './ink-pad.module.css';
import { useStrokes } from './use-strokes.ts';

const { frame, empty, canvas: canvasClass, tools } = styles;

type InkPadProps = {
  readonly label: string;
  /** `cross` where a mark may be made without drawing: a cross, by a button. */
  readonly words: { readonly undo: string; readonly clear: string; readonly cross?: string | undefined };
  readonly ink: Ink;
  /** After each stroke. */
  readonly onInk: (ink: Ink) => void;
};

export const emptyInk: Ink = { width: 0, strokes: [] };

/** As somebody makes it who does not write: corners in thousandths of the pad's height. Made anew each time: no ink lies in memory that is not somebody's. */
function makeCross(): Ink {
  const strokes = [
    [250, 750],
    [750, 250],
  ].map((xs) => xs.map((x, at) => ({ x, y: 250 + 500 * at, pressure: -1 })));
  return { width: 1000, strokes };
}

/** Paper to sign on with finger, pen or mouse. Keeps strokes, not pixels, so that turning the tablet redraws them. Who cannot draw types a promise instead; that choice stands beside the pad. */
export function InkPad({ label, words, ink, onInk }: InkPadProps) {
  const element = useRef<HTMLCanvasElement>(null);
  const isEmpty = ink.strokes.length === 0;
  const strokeHandlers = useStrokes({
    canvas: element,
    ink: isEmpty ? emptyInk : ink,
    toScale: inkToScale,
    draw: drawInk,
    add: (stroke, width) =>
      isEmpty ? { width, strokes: [stroke] } : { width: Math.max(ink.width, width), strokes: [...ink.strokes, stroke] },
    onInk,
  });
  return (
    <div>
      <div class={isEmpty ? `${frame} ${empty}` : frame}>
        <canvas ref={element} class={canvasClass} role="img" aria-label={label} {...strokeHandlers} />
      </div>
      <div class={tools}>
        {words.cross && (
          <Button kind="quiet" disabled={!isEmpty} onPress={() => onInk(makeCross())}>
            {words.cross}
          </Button>
        )}
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
